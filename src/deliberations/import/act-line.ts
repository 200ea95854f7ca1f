import { fold } from "#engines/similarity/fold.ts";
import { tidyNumber } from "#people";
import type { Territory } from "#territory";
import { assemblyOfSiret } from "../assembly.ts";
import { metropolisValue } from "../edit/deliberation.form.ts";
import { type ActLine, type Column, columnOf } from "./columns.ts";

/** "05/10/2026", "5.10.26" as spreadsheets write days here; what is none stays as it is and is refused by the form. */
function dayOfCell(cell: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/.exec(cell) ?? [];
  if (day && month && year) return `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  // Excel writes an instant where it was given a day.
  return cell.replace(/^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?Z?$/, "$1");
}

/** A line of the file as the form would be filled in: names become codes, and the SIRET tells the assembly where no column does. */
export function typedOf({ cells }: ActLine, territory: Territory): Record<string, string> {
  const typed = Object.fromEntries(Object.entries(columnOf).map(([field, column]) => [field, cells[column] ?? ""])) as Record<string, string>;
  return {
    ...typed,
    assembly: assemblyOf(cells, territory),
    adopted: dayOfCell(cells.date ?? ""),
    received: dayOfCell(cells.recue ?? ""),
    // A spreadsheet that took the code for a number writes it with a comma; for 7.10 it keeps 7.1, which nobody can tell.
    matter: (cells.matiere ?? "").replace(",", "."),
  };
}

/** What the form calls the assembly; "" where the line tells none. */
function assemblyOf(cells: Readonly<Partial<Record<Column, string>>>, territory: Territory): string {
  const { commune = "", siret = "" } = cells;
  if (commune) {
    if (["metropole", "mel", fold(territory.metropolis.name)].includes(fold(commune))) return metropolisValue;
    const known = territory.communes.find(({ code, name }) => code === commune || fold(name) === fold(commune));
    return known?.code ?? commune;
  }
  const code = assemblyOfSiret(territory, tidyNumber(siret));
  return code === undefined ? "" : (code ?? metropolisValue);
}

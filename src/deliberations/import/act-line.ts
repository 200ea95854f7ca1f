import { fold } from "#engines/similarity/fold.ts";
import { tidyNumber } from "#people";
import { dayOfCell } from "#platform/imports/day-cell.ts";
import { communesNamed, type Territory } from "#territory";
import { assemblyOfSiret } from "../assembly.ts";
import { metropolisValue } from "../edit/deliberation.form.ts";
import { type ActLine, type Column, columnOf } from "./columns.ts";

/** A line of the file as the form would be filled in: names become codes, and the SIRET tells the assembly where no column does. */
export function typedOf({ cells }: ActLine, territory: Territory): Record<string, string> {
  const typed = Object.fromEntries(Object.entries(columnOf).map(([field, column]) => [field, cells[column] ?? ""]));
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
    const [known, second] = communesNamed(territory, commune);
    // Of an associated commune there is no council.
    return known && !second && known.associated === null ? known.commune.code : commune;
  }
  const code = assemblyOfSiret(territory, tidyNumber(siret));
  return code === undefined ? "" : (code ?? metropolisValue);
}

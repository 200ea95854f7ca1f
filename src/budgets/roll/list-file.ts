import { fold } from "#engines/similarity/fold.ts";
import { type ColumnChoices, choicesOf } from "#platform/imports/columns.ts";
import type { FieldLine, KnownTable } from "#platform/imports/sheet.ts";
import { isDay } from "#platform/time/day.ts";
import { type ElectorLine, plainNumber } from "./elector-key.ts";

type Field = "number" | "birth";

export const most = 50_000;

export const electorTable: KnownTable<Field> = {
  names: { number: ["numero", "matricule", "number"], birth: ["naissance", "date de naissance", "birth"] },
  needed: ["number", "birth"],
  most,
};

/** Nobody is shown who stands in a list. */
export const electorChoices: ColumnChoices = { ...choicesOf(electorTable), discreet: true };

export const listTemplate = [{ numero: "A123", naissance: "1980-05-04" }];

const weights = ["poids", "ponderation", "nombre de voix", "weight", "gewicht"];

/** A secret vote counts each ballot once: a list that weighs its people is refused, lest somebody believe that it does. */
export const weighs = (ignored: readonly string[]): boolean => ignored.some((title) => weights.includes(fold(title.replace(/[_/.-]+/g, " "))));

/** A line that does not go in, by what is wrong: never by what it says. */
export interface RefusedLine {
  readonly line: number;
  readonly problem: "number" | "birth" | "twice" | "name" | "weight" | "name_twice";
}

interface ReadList {
  readonly lines: readonly ElectorLine[];
  readonly refused: readonly RefusedLine[];
}

/** Each line is a person: two lines of one number and birth are one. */
export function readList(found: readonly FieldLine<Field>[]): ReadList {
  const lines = new Map<string, ElectorLine>();
  const refused: RefusedLine[] = [];
  for (const { line, cells } of found) {
    const read = readLine(cells);
    if (typeof read === "string") refused.push({ line, problem: read });
    else if (lines.has(`${read.number} ${read.birthDate}`)) refused.push({ line, problem: "twice" });
    else lines.set(`${read.number} ${read.birthDate}`, read);
  }
  return { lines: [...lines.values()], refused };
}

/** What somebody is known by, or what is wrong with it. */
export function readLine(cells: Readonly<Partial<Record<Field, string>>>): ElectorLine | "number" | "birth" {
  const [number, birthDate] = [plainNumber(cells.number ?? ""), dayOf(cells.birth ?? "")];
  if (number === null) return "number";
  return birthDate === null ? "birth" : { number, birthDate };
}

/** "1980-05-04", "04/05/1980". */
function dayOf(text: string): string | null {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day = french ? `${french[3]}-${french[2]!.padStart(2, "0")}-${french[1]!.padStart(2, "0")}` : text.slice(0, 10);
  return isDay(day) ? day : null;
}

import { keysOf } from "#platform/keys-of.ts";
import { fold } from "#engines/similarity/fold.ts";
import type { ReadAs } from "./read-as.ts";
import { type KnownTable, matchColumns } from "./sheet.ts";

/** One thing that a column may be: its name, and what it says, in the reader's words. */
export interface ColumnChoice {
  readonly field: string;
  readonly name: string;
  readonly says?: string | undefined;
}

/** What the columns of a file may be read as. */
export interface ColumnChoices {
  readonly choices: readonly ColumnChoice[];
  /** By the titles alone. */
  recognise(titles: readonly string[]): ReadAs;
  /** What is needed and not there: groups of fields of which one would do. */
  missing(fields: ReadonlySet<string>): readonly (readonly string[])[];
  /** What stands in the cells is shown to nobody. */
  readonly discreet?: true;
}

/** @param says field → what it says: "numéro de la feuille; vide: …", of which the first part is told. */
export function choicesOf<field extends string>({ names, needed }: KnownTable<field>, says: Readonly<Record<string, string>> = {}): ColumnChoices {
  const fields = keysOf(names);
  return {
    choices: fields.map((field) => ({ field, name: (names[field][0] ?? field).replaceAll("_", " "), says: says[field]?.split(/\s*;/)[0] })),
    recognise: (titles) => readAsOf(titles, matchColumns(titles, names)),
    missing: (present) => needed.filter((field) => !present.has(field)).map((field) => [field]),
  };
}

/** Of two columns of one title, the first. */
export function readAsOf(titles: readonly string[], mapping: Readonly<Partial<Record<string, string>>>): ReadAs {
  const fieldOf = new Map(Object.entries(mapping).map(([field, title]) => [titles.indexOf(title ?? ""), field]));
  return titles.map((_, at) => fieldOf.get(at) ?? null);
}

export const isWhole = (readAs: ReadAs, { missing }: ColumnChoices): boolean => missing(new Set(readAs.filter((field) => field !== null))).length === 0;

/** What the form calls the question of a column. */
export const columnField = (at: number): string => `colonne_${at}`;

/** Titles that a spreadsheet wrote otherwise are the same: capitals, accents, spaces. */
export const titleKeys = (titles: readonly string[]): string[] => titles.map((title) => fold(title).slice(0, 200));

/** What a file holds, for whoever says what its columns are. */
export interface FileColumns {
  readonly titles: readonly string[];
  /** A few words of each column. */
  readonly samples: readonly string[];
  readonly readAs: ReadAs;
  /** Somebody said so: of this file, or of one with the same titles. */
  readonly byHand: boolean;
}

import { entriesOf, keysOf } from "#platform/keys-of.ts";
import { fold } from "#engines/similarity/fold.ts";
import { decodeText, readTable, type TableLine } from "#platform/text/table-file.ts";
import type { ReadAs } from "./read-as.ts";
import { csvOfWorkbook, isWorkbook } from "./workbook.ts";

/** Why a file is refused whole. */
export type FileFault = "encoding" | "broken" | "empty" | "tooMany" | "columns";

/** A table as its file has it: the titles of its columns, and its lines. */
export interface Sheet {
  readonly titles: readonly string[];
  readonly rows: readonly TableLine[];
  /** How many lines hold nothing. */
  readonly blank: number;
}

type SheetOutcome = { readonly ok: true; readonly sheet: Sheet } | { readonly ok: false; readonly fault: FileFault };

/** A table as CSV, whether it came as CSV in any usual encoding or as a workbook of Excel or LibreOffice. Null: neither. */
export const textOfFile = async (bytes: Uint8Array): Promise<string | null> => (isWorkbook(bytes) ? csvOfWorkbook(bytes) : decodeText(bytes));

/** @param most how many lines it may have under its titles. */
export function readSheet(text: string | null, most: number): SheetOutcome {
  if (text === null) return { ok: false, fault: "encoding" };
  const table = readTable(text);
  if (!table) return { ok: false, fault: "broken" };
  const [head, ...rows] = table.lines;
  if (!head || rows.length === 0) return { ok: false, fault: "empty" };
  if (rows.length > most) return { ok: false, fault: "tooMany" };
  return { ok: true, sheet: { titles: head.cells.map((title) => title.trim()), rows, blank: table.blank } };
}

/** Field → what its column is usually called, folded; the first is what the template says. */
export type ColumnNames<field extends string> = Readonly<Record<field, readonly string[]>>;
/** Field → the title of its column in one file. */
export type Mapping<field extends string> = Readonly<Partial<Record<field, string>>>;

/** The likeliest column of each field, by its title; a column is taken once. */
export function matchColumns<field extends string>(titles: readonly string[], names: ColumnNames<field>): Mapping<field> {
  const left = new Map(titles.map((title) => [title, fold(title.replace(/[_/.-]+/g, " "))]));
  const mapping: Partial<Record<field, string>> = {};
  for (const field of keysOf(names)) {
    const found = names[field].flatMap((name) => [...left].filter(([, folded]) => folded === name).map(([title]) => title))[0];
    if (found === undefined) continue;
    mapping[field] = found;
    left.delete(found);
  }
  return mapping;
}

export interface FieldLine<field extends string> {
  /** Where it begins in the file, the line of titles being the first. */
  readonly line: number;
  /** What is not empty, trimmed. */
  readonly cells: Readonly<Partial<Record<field, string>>>;
}

export const linesOf = <field extends string>(sheet: Sheet, mapping: Mapping<field>): FieldLine<field>[] => fieldLines(sheet, placedBy(sheet, mapping));

/** Columns that nobody reads: the report names them. */
export function ignoredTitles({ titles }: Sheet, mapping: Mapping<string>): string[] {
  const used = new Set(Object.values(mapping));
  return titles.filter((title) => title !== "" && !used.has(title));
}

export interface KnownTable<field extends string> {
  readonly names: ColumnNames<field>;
  readonly needed: readonly field[];
  readonly most: number;
}

type LinesOutcome<field extends string> =
  | {
      readonly ok: true;
      readonly lines: readonly FieldLine<field>[];
      readonly mapping: Mapping<field>;
      readonly ignored: readonly string[];
      readonly blank: number;
    }
  | { readonly ok: false; readonly fault: FileFault };

/**
 * The lines of a table whose columns bear the names that are told beside its form.
 * @param columns what somebody said that each column is, whatever its title.
 */
export function readLines<field extends string>(text: string | null, table: KnownTable<field>, columns: ReadAs | null = null): LinesOutcome<field> {
  const read = readSheet(text, table.most);
  if (!read.ok) return read;
  const { sheet } = read;
  const found = columns ? placesOf(columns, table) : placedBy(sheet, matchColumns(sheet.titles, table.names));
  if (!table.needed.every((field) => found.has(field))) return { ok: false, fault: "columns" };
  const used = new Set(found.values());
  return {
    ok: true,
    lines: fieldLines(sheet, found),
    mapping: Object.fromEntries([...found].map(([field, at]) => [field, sheet.titles[at]])) as Mapping<field>,
    ignored: sheet.titles.filter((title, at) => title !== "" && !used.has(at)),
    blank: sheet.blank,
  };
}

type Places<field extends string> = ReadonlyMap<field, number>;

const placedBy = <field extends string>({ titles }: Sheet, mapping: Mapping<field>): Places<field> =>
  new Map(entriesOf(mapping).map(([field, title]) => [field, titles.indexOf(title)]));

const placesOf = <field extends string>(columns: ReadAs, { names }: KnownTable<field>): Places<field> => {
  const isField = (word: string | null | undefined): word is field => word != null && Object.hasOwn(names, word);
  return new Map(columns.flatMap((field, at) => (isField(field) ? [[field, at] as const] : [])));
};

function fieldLines<field extends string>({ rows }: Sheet, places: Places<field>): FieldLine<field>[] {
  const cellsOf = (cells: readonly string[]) =>
    Object.fromEntries([...places].flatMap(([field, at]) => (cells[at]?.trim() ? [[field, cells[at].trim()]] : [])));
  return rows.map(({ cells, line }) => ({ line, cells: cellsOf(cells) as FieldLine<field>["cells"] }));
}

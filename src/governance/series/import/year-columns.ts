import { fold } from "#engines/similarity/fold.ts";
import { type FieldLine, linesOf, type Mapping, matchColumns, readSheet } from "#platform/imports/sheet.ts";
import { mostLines } from "./file-values.ts";

/** What the columns of a file of values may be called. */
export const valueColumns = {
  code: ["code", "code commune", "code insee", "insee", "insee com", "codgeo"],
  commune: ["commune", "nom commune", "nom de la commune", "libelle commune", "libgeo", "territoire", "nom"],
  jour: ["jour", "date"],
  annee: ["annee"],
  valeur: ["valeur"],
  source: ["source"],
} as const;

export type ValueField = keyof typeof valueColumns;

interface YearLines {
  readonly lines: readonly FieldLine<ValueField>[];
  readonly mapping: Mapping<ValueField>;
  readonly blank: number;
}

/** "2023", "population_2023", "Habitants (2023)": a title that ends with a year. */
const yearOf = (title: string): string | null => /(?:^| )((?:19|20)\d\d)$/.exec(fold(title))?.[1] ?? null;

/**
 * A table with a column for each year, as institutes of statistics publish them: a line for each cell that says something. Null where no title
 * ends with a year, where a column of days or of values stands beside, or where two columns are of one year: nobody knows then which is meant.
 */
export function readYearColumns(text: string | null): YearLines | null {
  const read = readSheet(text, mostLines);
  if (!read.ok) return null;
  const { sheet } = read;
  const mapping = matchColumns(sheet.titles, valueColumns);
  const hasDays = [mapping.jour, mapping.annee, mapping.valeur].some((title) => title !== undefined);
  const years = sheet.titles.flatMap((title, at) => (yearOf(title) ? [{ year: yearOf(title)!, at }] : []));
  if (hasDays || years.length === 0 || new Set(years.map(({ year }) => year)).size < years.length) return null;
  const cellsOf = new Map(sheet.rows.map(({ line, cells }) => [line, cells]));
  const lines = linesOf(sheet, mapping).flatMap(({ line, cells }) =>
    years.flatMap(({ year, at }) => {
      const valeur = cellsOf.get(line)![at]?.trim();
      return valeur ? [{ line, cells: { ...cells, annee: year, valeur } }] : [];
    }),
  );
  return { lines, mapping, blank: sheet.blank };
}

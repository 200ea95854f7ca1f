import type { FieldType } from "#platform/open-data/dataset.ts";
import { kinds, kindsOf, splitUnit } from "./cell.ts";
import { type PersonalKind, personalIn } from "./personal.ts";
import { Prints } from "./prints.ts";

interface Look {
  readonly kinds: number;
  readonly unit: string | null;
  count: number;
  readonly cells: { readonly line: number; readonly cell: string }[];
}

/** As many wrong cells of a column are told by their lines. */
export const mostToldCells = 5;

/** What is known of a column while its cells go by. */
export interface ColumnTally {
  readonly title: string;
  filled: number;
  missing: number;
  /** For each kind, how many cells can be read as it. */
  readonly counts: Map<number, number>;
  /** Of cells that can be read as the same and are measured in the same: how many there are, and the first of them. */
  readonly looks: Map<string, Look>;
  /** Cells that are a number in one way of writing alone. */
  onlyComma: number;
  onlyPoint: number;
  readonly units: Map<string, number>;
  readonly personal: Map<PersonalKind, { count: number; line: number }>;
  /** Values and how often; no more are added once there are very many. */
  readonly values: Map<string, number>;
  longest: number;
  shortest: number;
  /** Whether no value came twice; undefined since one did. */
  prints: Prints | undefined;
}

const mostValues = 1_000;

export const newColumn = (title: string): ColumnTally => ({
  title,
  ...{ filled: 0, missing: 0, counts: new Map(), looks: new Map(), onlyComma: 0, onlyPoint: 0, units: new Map(), personal: new Map(), values: new Map() },
  ...{ longest: 0, shortest: Number.POSITIVE_INFINITY, prints: new Prints() },
});

/** What a cell was found to be is remembered: columns repeat themselves. */
interface CellReading {
  readonly kinds: number;
  readonly unit: string | null;
  readonly personal: PersonalKind | null;
  /** The same for all cells that are read alike. */
  readonly look: string;
}
const remembered = new Map<string, CellReading>();

function lookAt(cell: string): CellReading {
  const known = remembered.get(cell);
  if (known) return known;
  const split = splitUnit(cell);
  const [read, unit] = [kindsOf(split?.bare ?? cell), split?.unit ?? null];
  const found = { kinds: read, unit, personal: personalIn(cell), look: `${read} ${unit ?? ""}` };
  if (remembered.size > 50_000) remembered.clear();
  if (cell.length < 100) remembered.set(cell, found);
  return found;
}

/** A cell of the column, trimmed. */
export function see(column: ColumnTally, cell: string, line: number): void {
  if (cell === "") return;
  const { kinds: found, unit, personal, look } = lookAt(cell);
  if (found === kinds.missing) column.missing += 1;
  else {
    column.filled += 1;
    if (found !== 0) column.counts.set(found, (column.counts.get(found) ?? 0) + 1);
    if ((found & kinds.comma) !== 0 && (found & kinds.point) === 0) column.onlyComma += 1;
    if ((found & kinds.point) !== 0 && (found & kinds.comma) === 0) column.onlyPoint += 1;
    if (unit) column.units.set(unit, (column.units.get(unit) ?? 0) + 1);
    const alike = column.looks.get(look) ?? { kinds: found, unit, count: 0, cells: [] };
    if (alike.count === 0) column.looks.set(look, alike);
    alike.count += 1;
    if (alike.cells.length < mostToldCells) alike.cells.push({ line, cell: cell.slice(0, 200) });
  }
  if (personal) {
    const known = column.personal.get(personal);
    if (known) known.count += 1;
    else column.personal.set(personal, { count: 1, line });
  }
  column.longest = Math.max(column.longest, cell.length);
  column.shortest = Math.min(column.shortest, cell.length);
  const times = column.values.get(cell);
  if (times !== undefined || column.values.size < mostValues) column.values.set(cell, (times ?? 0) + 1);
  if (column.prints && !column.prints.add(cell)) column.prints = undefined;
}

/** How its cells are read. */
export interface Reading {
  readonly type: FieldType;
  readonly decimals: "comma" | "point";
  readonly days: "dayFirst" | "monthFirst";
  readonly unit: string | null;
  /** No day of it tells whether the day or the month comes first: it was taken as people write here. */
  readonly unsure?: true;
}

/** As many of a column's cells may be something else and are told one by one; beyond, the column is text. */
const [mostMisfits, misfitShare] = [1_000, 0.05];

export const codeTitles = /\b(code|cp|insee|siren|siret|rna|uai|nic|naf|ape|tel|telephone|id|identifiant|numero|num|ref|reference)\b/;
export const yearTitles = /\b(annee|an|year|millesime|exercice|jaar)\b/;

/** @param folded its title without accents, marks or capitals. */
export function readingOf(column: ColumnTally, folded: string): Reading {
  const { filled, counts, onlyComma, onlyPoint, units } = column;
  const count = (kind: number) => [...counts].reduce((sum, [found, times]) => sum + ((found & kind) !== 0 ? times : 0), 0);
  const fits = (most: number) => filled > 0 && most > 0 && filled - most <= Math.min(mostMisfits, Math.floor(filled * misfitShare));
  const days = count(kinds.monthFirst) > count(kinds.dayFirst) ? "monthFirst" : "dayFirst";
  const decimals = onlyPoint > onlyComma ? "point" : onlyComma > 0 ? "comma" : undecided(column);
  const reading = { decimals, days, unit: null } as const;
  const text = { ...reading, type: "string" } as const;
  const [unit, times] = [...units].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  // Euros beside francs are no one number.
  if (units.size > 1 || (unit && times < filled * (1 - misfitShare))) return text;
  if (count(kinds.code) > 0) return text;
  const measured = { ...reading, unit };
  if (fits(count(kinds.integer))) return { ...measured, type: wholeType(column, folded) };
  if (fits(count(decimals === "comma" ? kinds.comma : kinds.point))) return { ...measured, type: "number" };
  if (fits(count(kinds.day) + count(days === "dayFirst" ? kinds.dayFirst : kinds.monthFirst)))
    return { ...reading, type: "date", ...(isUnsure(counts) && { unsure: true as const }) };
  if (fits(count(kinds.instant))) return { ...reading, type: "datetime" };
  if (fits(count(kinds.boolean))) return { ...reading, type: "boolean" };
  return text;
}

/** "03/04/25" alone is two days. */
function isUnsure(counts: ColumnTally["counts"]): boolean {
  const [both, found] = [kinds.dayFirst | kinds.monthFirst, [...counts.keys()].map((kind) => kind & (kinds.dayFirst | kinds.monthFirst))];
  return found.includes(both) && found.every((kind) => kind === 0 || kind === both);
}

/** "1,234" alone is a number with decimals here, "1.234" too: machines write points, and nobody writes thousands so in a column without others. */
const undecided = ({ values }: ColumnTally): "comma" | "point" => ([...values.keys()].some((value) => value.includes(",")) ? "comma" : "point");

function wholeType({ values, shortest, longest }: ColumnTally, folded: string): "integer" | "year" | "string" {
  const all = [...values.keys()];
  if (yearTitles.test(folded) && all.every((value) => /^(1[89]|20|21)\d\d$/.test(value))) return "year";
  // Numbers of registers: nobody adds them up.
  if (codeTitles.test(folded)) return "string";
  return (shortest === longest && longest >= 9 && all.every((value) => /^\d+$/.test(value))) || all.some((value) => value.replace(/\D/g, "").length > 15)
    ? "string"
    : "integer";
}

import { kinds } from "./cell.ts";
import { codeTitles, type ColumnTally, mostToldCells, type Reading, yearTitles } from "./column.ts";

/** What a text almost is: of most of its cells, but not of these. */
export interface Nearly {
  readonly type: "integer" | "year" | "number" | "date" | "datetime" | "boolean";
  readonly unit: string | null;
  /** How many cells are something else, and the first of them. */
  readonly count: number;
  readonly cells: readonly { readonly line: number; readonly cell: string }[];
}

/** The share of a column, at least one cell, that may be something else. */
const nearlyShare = 0.2;

/**
 * Why a column was read as text although nearly all of it is something else: in a short file one wrong cell is enough. Null for a text, a code or a
 * column that leads to persons, whose cells are told elsewhere.
 */
export function nearlyOf(column: ColumnTally, folded: string, { type, decimals, days }: Reading): Nearly | null {
  const { filled, looks, personal, shortest } = column;
  const all = [...looks.values()];
  if (type !== "string" || filled < 3 || personal.size > 0 || codeTitles.test(folded)) return null;
  if (all.some((look) => (look.kinds & kinds.code) !== 0)) return null;
  const [unit, times] = [...column.units].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  const measured = times * 2 > filled ? unit : null;
  const candidates = [
    ["integer", kinds.integer, measured],
    ["number", decimals === "comma" ? kinds.comma : kinds.point, measured],
    ["date", kinds.day | (days === "dayFirst" ? kinds.dayFirst : kinds.monthFirst), null],
    ["datetime", kinds.instant, null],
    ["boolean", kinds.boolean, null],
  ] as const;
  const counted = candidates.map(([as, kind, inUnit]) => {
    const wrong = all.filter((look) => (look.kinds & kind) === 0 || look.unit !== inUnit);
    return { as, inUnit, wrong, count: wrong.reduce((sum, { count }) => sum + count, 0) };
  });
  const best = counted.reduce((least, one) => (one.count < least.count ? one : least));
  if (best.count === 0 || best.count > Math.max(1, Math.floor(filled * nearlyShare))) return null;
  // Long numbers all through are those of a register.
  if (best.as === "integer" && shortest >= 9) return null;
  const cells = best.wrong.flatMap((look) => look.cells).sort((a, b) => a.line - b.line);
  return {
    type: best.as === "integer" && yearTitles.test(folded) ? "year" : best.as,
    unit: best.inUnit,
    count: best.count,
    cells: cells.slice(0, mostToldCells),
  };
}

import { day, readFilters, words } from "#platform/web/filters.ts";
import type { Part, Territory } from "#territory";
import { readPart } from "../figures/part.ts";

export interface LinesQuestion {
  readonly part: Part;
  readonly day: string;
  /** Only what counts from a later day. */
  readonly after: string | null;
}

/** A part (`readPart`), the day of the figure, and the day from which it counts. */
export const linesFilters = { part: words("territoire"), day: day("jour"), after: day("depuis") };

/** A day to come is today. Null: there is no such part. */
export function readLinesWanted(search: URLSearchParams, territory: Territory, today: string): LinesQuestion | null {
  const typed = readFilters(linesFilters, search);
  const part = readPart(typed.part || "metropolis", territory);
  if (!part) return null;
  const day = typed.day !== null && typed.day < today ? typed.day : today;
  return { part, day, after: typed.after !== null && typed.after < day ? typed.after : null };
}

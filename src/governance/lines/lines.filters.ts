import { isDay } from "#platform/time/day.ts";
import type { Part, Territory } from "#territory";
import { readPart } from "../figures/part.ts";

export interface LinesWanted {
  readonly part: Part;
  readonly day: string;
  /** Only what counts from a later day. */
  readonly after: string | null;
  readonly page: number;
}

/** A stale day is today, a wrong page the first. Null: there is no such part. */
export function readLinesWanted(search: URLSearchParams, territory: Territory, today: string): LinesWanted | null {
  const part = readPart(search.get("territoire") || "metropolis", territory);
  if (!part) return null;
  const asked = search.get("jour") ?? "";
  const day = isDay(asked) && asked < today ? asked : today;
  const after = search.get("depuis") ?? "";
  return { part, day, after: isDay(after) && after < day ? after : null, page: pageOf(search.get("page")) };
}

function pageOf(typed: string | null): number {
  return Math.min(Math.max(Math.trunc(Number(typed)) || 1, 1), 100_000);
}

import type { Target } from "./strategy.query.ts";
import { plannedOn, type Status, statusOf } from "../status.ts";

export interface Amount {
  readonly value: number | null;
  readonly of: number | null;
}

/** What an indicator has reached: its value, or the share of its two parts; counted from a day, what came since. Null: not known. */
export function reachedBy(now: Amount, then: Amount | null): number | null {
  const value = less(now.value, then?.value);
  if (value === null) return null;
  if (now.of === null) return value;
  const of = less(now.of, then?.of);
  return of === null || of === 0 ? null : value / of;
}

function less(now: number | null, then: number | null | undefined): number | null {
  return now === null ? null : now - (then ?? 0);
}

export interface Progress {
  readonly reached: number | null;
  readonly planned: number;
  /** Null when what is reached is not known. */
  readonly status: Status | null;
  /** Parts of a share, for the line under the figure: 7 of 17. */
  readonly parts: { readonly value: number; readonly of: number } | null;
}

export function progressOf(target: Target, now: Amount | null, then: Amount | null, day: string): Progress {
  const reached = now && reachedBy(now, target.counted_from ? then : null);
  const planned = plannedOn(target, day);
  if (reached === null) return { reached, planned, status: null, parts: null };
  const of = now?.of === null || now?.of === undefined ? null : less(now.of, target.counted_from ? then?.of : 0);
  const parts = of === null ? null : { value: Math.round(reached * of), of };
  return { reached, planned, status: statusOf(target, reached, day), parts };
}

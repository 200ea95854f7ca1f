import { openSpans } from "#places";
import type { Db } from "#platform/db/db.ts";
import { instantOf } from "#platform/time/clock.ts";
import { addDays, isDayOfThisCentury } from "#platform/time/day.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import { type Candidate, isAvailable, type Occupancy, type Rules } from "./available.ts";
import { around, findBusy } from "./busy.query.ts";
import { findCandidates, type Group } from "./candidates.query.ts";
import type { SearchFilters } from "./search.filters.ts";

/** On which days, and within which hours of each (minutes since midnight), somebody could come. */
export interface Window {
  readonly days: readonly string[];
  readonly from: number;
  readonly to: number;
  /** The hours are meant as they are said, from the first to the last. */
  readonly exact: boolean;
}

/** How many days "that day or the next ones" are. */
const daysOfWeek = 7;

/**
 * Within what somebody looks for the first free time of each thing; null where they said a day and both hours, and that day alone, or no day. An end before its
 * start is on the next day.
 */
export function windowOf({ day, from, to, week }: Pick<SearchFilters, "day" | "from" | "to" | "week">): Window | null {
  if (day === null || !isDayOfThisCentury(day)) return null;
  const exact = from !== null && to !== null && from !== to;
  if (exact && !week) return null;
  const days = Array.from({ length: week ? daysOfWeek : 1 }, (_, n) => addDays(day, n));
  const begins = from ?? 0;
  const ends = exact || from === null ? (to ?? 1440) : 1440;
  return { days, from: begins, to: ends <= begins ? ends + 1440 : ends, exact };
}

const instantAt = (day: string, minutes: number): number => instantOf(addDays(day, Math.floor(minutes / 1440)), minutes % 1440).getTime();

/** A window on one day, in instants: asked for thousands of things, read from the calendar once. */
interface Hours extends Span {
  readonly day: string;
  readonly until: string;
  readonly exact: boolean;
}

/** On one day, the times of that thing to try: as long as its shortest booking, on its grid, while it is open. */
function* timesOf(one: Candidate & Rules, { from, to, day, until, exact }: Hours): Generator<Span> {
  if (exact) return yield { from, to };
  const length = one.shortest * 60_000;
  const step = one.step * 60_000;
  for (const open of openSpans(one.place, one.hours, day, until)) {
    // The grid is that of the clock: of an hour that begins between two steps, the next one.
    const last = Math.min(open.to, to) - length;
    for (let at = Math.ceil(Math.max(open.from, from) / step) * step; at <= last; at += step) yield { from: at, to: at + length };
  }
}

interface Soonest {
  readonly id: string;
  readonly at: Span;
}

/**
 * The first time at which each of these can be had, of those that can at all. Day by day: of what was found on one, the next is not asked. Judged by the rules
 * of the thing itself, for somebody who has nothing of it yet.
 */
export async function findSoonest(db: Db, groups: readonly Group[], window: Window, people: number | null, known: Omit<Occupancy, "busy">): Promise<Soonest[]> {
  const { inside, now } = known;
  const found: Soonest[] = [];
  let ids = groups.flatMap((group) => group.ids);
  for (const day of window.days) {
    if (ids.length === 0) break;
    const candidates = await findCandidates(db, day, ids);
    const hours = {
      from: instantAt(day, window.from),
      to: instantAt(day, window.to),
      day,
      until: addDays(day, 1 + Math.floor(window.to / 1440)),
      exact: window.exact,
    };
    const busy = await findBusy(db, around(hours, candidates), now, [...ids, ...ids.flatMap((id) => inside.get(id) ?? [])]);
    const had = new Set<string>();
    for (const one of candidates)
      for (const at of timesOf(one, hours))
        if (at.from > now.getTime() && isAvailable(one, at, people, { busy, inside, now })) {
          found.push({ id: one.id, at });
          had.add(one.id);
          break;
        }
    ids = ids.filter((id) => !had.has(id));
  }
  return found;
}

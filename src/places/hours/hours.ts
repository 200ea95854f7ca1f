import { addDays, dayOf } from "#platform/time/day.ts";
import { type Instant, instantsOf, type Span, wallOf, wallOfDay } from "#platform/time/wall-clock.ts";
import { hoursKey, placeOfHours } from "./here.ts";
import { type WallHours as LibraryHours, wallDate, WallHours } from "./library.ts";

/** Opening hours that were understood. */
export interface Hours {
  readonly text: string;
  /** How the library would write them: words corrected, figures padded. */
  readonly tidy: string;
  readonly wall: LibraryHours;
}

type HoursProblem = "empty" | "too_long" | "unreadable";
type ReadHours = { readonly ok: true; readonly hours: Hours } | { readonly ok: false; readonly problem: HoursProblem };

const longest = 1000;
const kept = 5000;
const known = new Map<string, ReadHours>();

/** Reads hours in OpenStreetMap syntax. Results are kept: the same strings come back on every page. */
export function parseHours(text: string): ReadHours {
  const trimmed = text.trim();
  const key = hoursKey() + trimmed;
  let read = known.get(key);
  if (!read) {
    read = parse(trimmed);
    if (known.size >= kept) known.delete(known.keys().next().value!);
    known.set(key, read);
  }
  return read;
}

function parse(text: string): ReadHours {
  if (text === "") return { ok: false, problem: "empty" };
  if (text.length > longest) return { ok: false, problem: "too_long" };
  try {
    const wall = new WallHours(text, placeOfHours(text), {
      mode: 0,
      tag_key: "opening_hours",
      map_value: undefined,
      warnings_severity: undefined,
      locale: "en",
    });
    return { ok: true, hours: { text, tidy: unlessUnknown(() => wall.prettifyValue({}), text), wall } };
  } catch {
    return { ok: false, problem: "unreadable" };
  }
}

/** What the library finds odd in hours, each a sentence in English. */
export const warningsOf = ({ wall }: Hours): readonly string[] => unlessUnknown(() => wall.getWarnings().map(String), []);

/** The library looks ahead from today, and gives up where it knows no school holidays yet: hours that name them stay readable. */
function unlessUnknown<result>(ask: () => result, otherwise: result): result {
  try {
    return ask();
  } catch (error) {
    if (!/not defined for the year/.test(String(error))) throw error;
    return otherwise;
  }
}

export interface WallSpan {
  readonly from: number;
  readonly to: number;
  /** "Sur rendez-vous": the hours do not tell whether it is open. */
  readonly unknown: boolean;
  readonly comment: string | null;
}

/** What the hours say of [from, to), on the wall clock; spans are cut at its ends. Where the library gives up, nobody knows. */
export function wallSpans(hours: Hours, from: number, to: number): WallSpan[] {
  try {
    return hours.wall
      .getOpenIntervals(wallDate(from), wallDate(to))
      .map(([start, end, unknown, comment]) => ({ from: start.getTime(), to: end.getTime(), unknown, comment: comment ?? null }));
  } catch {
    return [{ from, to, unknown: true, comment: null }];
  }
}

/** When it is surely open during the days fromDay (included) to toDay (excluded) of Paris. */
export function openIntervals(hours: Hours, fromDay: string, toDay: string): Span[] {
  const spans = wallSpans(hours, wallOfDay(fromDay), wallOfDay(toDay)).filter(({ unknown }) => !unknown);
  return join(spans.flatMap(({ from, to }) => instantsOf(from, to)));
}

/** Two rules that touch ("09:00-12:00, 12:00-14:00" with different comments) are one opening. */
export function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && last.to >= span.from) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else joined.push(span);
  }
  return joined;
}

export function isOpen(hours: Hours, at: Instant): boolean {
  const wall = wallOf(at);
  return wallSpans(hours, wall, wall + 1).some(({ unknown }) => !unknown);
}

/** The next instant at which it opens or closes, within a year and a day; null when it never does. */
export function nextChange(hours: Hours, at: Instant): Instant | null {
  const day = dayOf(at);
  for (const [from, to] of [
    [0, 9],
    [8, 63],
    [62, 367],
  ] as const) {
    const end = wallOfDay(addDays(day, to));
    const edges = openIntervals(hours, addDays(day, from - 1), addDays(day, to)).flatMap((span) => [span.from, span.to]);
    const next = edges.find((edge) => edge > at && wallOf(edge) < end && wallOf(edge) > wallOfDay(addDays(day, from - 1)));
    if (next !== undefined) return next;
  }
  return null;
}

import { addDays } from "#platform/time/day.ts";
import { dayLength, wallOfDay } from "#platform/time/wall-clock.ts";
import { hoursKey, placeOfHours } from "./here.ts";
import { wallDate, WallHours } from "./library.ts";
import { type Hours, type WallSpan, wallSpans } from "./hours.ts";
import type { Closing } from "./open-state.ts";

export interface DayOfWeek {
  readonly day: string;
  /** Minutes since midnight; an opening that goes beyond midnight stays with the day on which it began, up to 24 h × 60 and more. */
  readonly spans: readonly { readonly from: number; readonly to: number; readonly unknown: boolean; readonly comment: string | null }[];
  readonly holiday: string | null;
  readonly closing: Closing | null;
}

/** The seven days from `day` on, with holidays and exceptional closings, on the wall clock: what one writes on a door. */
export function weekFrom(hours: Hours, day: string, closings: readonly Closing[]): DayOfWeek[] {
  const start = wallOfDay(day);
  const spans = wholeSpans(hours, start - dayLength, start + 8 * dayLength);
  return Array.from({ length: 7 }, (_, at) => {
    const date = addDays(day, at);
    const [from, to] = [wallOfDay(date), wallOfDay(date) + dayLength];
    const closing = closings.find((one) => one.from <= date && date < one.until) ?? null;
    const here = closing ? [] : spans.filter((span) => span.from < to && span.to > from && (span.from >= from || span.to - span.from > dayLength));
    return { day: date, spans: here.map((span) => rowSpan(span, from, to)), holiday: holidayOn(date), closing };
  });
}

function rowSpan({ from, to, unknown, comment }: WallSpan, dayStart: number, dayEnd: number) {
  const long = to - from > dayLength;
  const [first, last] = long ? [Math.max(from, dayStart), Math.min(to, dayEnd)] : [from, to];
  return { from: (first - dayStart) / 60_000, to: (last - dayStart) / 60_000, unknown, comment };
}

/** Touching spans of the same kind are one line on the door. */
function wholeSpans(hours: Hours, from: number, to: number): WallSpan[] {
  const whole: WallSpan[] = [];
  for (const span of wallSpans(hours, from, to)) {
    const last = whole.at(-1);
    if (last && last.to === span.from && last.unknown === span.unknown && last.comment === span.comment) whole[whole.length - 1] = { ...last, to: span.to };
    else whole.push(span);
  }
  return whole;
}

/** Of where the house is, which is said before any day is asked. */
const holidays = new Map<string, WallHours>();
const names = new Map<string, string | null>();

/** The French name of the public holiday of that day. */
function holidayOn(day: string): string | null {
  const key = hoursKey() + day;
  let name = names.get(key);
  if (name === undefined) {
    const noon = wallDate(wallOfDay(day) + dayLength / 2);
    const feasts = holidays.getOrInsertComputed(hoursKey(), () => new WallHours("PH", placeOfHours("PH")));
    name = feasts.getState(noon) ? (feasts.getComment(noon) ?? "Jour férié") : null;
    if (names.size > 2000) names.clear();
    names.set(key, name);
  }
  return name;
}

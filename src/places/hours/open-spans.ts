import { addDays, dayOf } from "#platform/time/day.ts";
import type { Instant, Span } from "#platform/time/wall-clock.ts";
import { hoursKey } from "./here.ts";
import { openIntervals, parseHours } from "./hours.ts";
import { type Closing, subtract } from "./open-state.ts";

/** When a place opens its door: its hours in OpenStreetMap syntax, null where nobody said, and the days on which it stays shut. */
export interface PlaceHours {
  readonly hours: string | null;
  readonly closings: readonly Closing[];
}

const kept = 4000;
const known = new Map<string, readonly Span[]>();

/** Of one hours text, around one day: the day before and after with it, for what is open past midnight. */
function around(text: string, day: string): readonly Span[] {
  const key = `${hoursKey()}${day} ${text}`;
  let spans = known.get(key);
  if (!spans) {
    const read = parseHours(text);
    spans = read.ok ? openIntervals(read.hours, addDays(day, -1), addDays(day, 2)) : [];
    if (known.size >= kept) known.delete(known.keys().next().value!);
    known.set(key, spans);
  }
  return spans;
}

/** Searches ask of thousands of places about one hour. */
let asked = { at: Number.NaN, day: "" };
function dayAt(at: Instant): string {
  if (asked.at !== at) asked = { at, day: dayOf(at) };
  return asked.day;
}

const months = new Map<string, readonly Span[]>();

/** Of one hours text, over days: figures ask of many resources about one month. */
function spansOf(text: string, from: string, to: string): readonly Span[] {
  const key = `${hoursKey()}${from} ${to} ${text}`;
  let spans = months.get(key);
  if (!spans) {
    const read = parseHours(text);
    spans = read.ok ? openIntervals(read.hours, from, to) : [];
    if (months.size >= 400) months.delete(months.keys().next().value!);
    months.set(key, spans);
  }
  return spans;
}

const meet = (some: readonly Span[], others: readonly Span[]): Span[] =>
  some.flatMap((one) => others.map((other) => ({ from: Math.max(one.from, other.from), to: Math.min(one.to, other.to) })).filter(({ from, to }) => from < to));

/**
 * When something of a place is surely open during the days `from` (included) to `to` (excluded): its own hours where they are said, within
 * those of the place where these are said, without the days on which the place stays shut. Nobody said any: never.
 */
export function openSpans({ hours, closings }: PlaceHours, own: string | null, from: string, to: string): Span[] {
  const texts = [hours, own].filter((text) => text !== null);
  const days = texts.map((text) => spansOf(text, from, to));
  const [first, second] = days;
  return first === undefined ? [] : subtract(second === undefined ? first : meet(first, second), closings);
}

/** Whether it is open all the time from one instant to another, less than two days apart. */
export function isOpenDuring({ hours, closings }: PlaceHours, own: string | null, from: Instant, to: Instant): boolean {
  const texts = [hours, own].filter((text) => text !== null);
  const day = dayAt(from);
  const covers = (spans: readonly Span[]) => spans.some((span) => span.from <= from && to <= span.to);
  return texts.length > 0 && texts.every((text) => covers(around(text, day))) && covers(subtract([{ from, to }], closings));
}

import { addDays, dayOf, endOfDay, startOfDay } from "#platform/time/day.ts";
import { type Instant, instantsOf, type Span, wallOfDay, dayLength } from "#platform/time/wall-clock.ts";
import { type Hours, join, wallSpans } from "./hours.ts";

/** Days on which the place is closed although its hours say open; `until` is the first day open again. */
export interface Closing {
  readonly from: string;
  readonly until: string;
  readonly reason: string | null;
}

/** What to say of a place at a moment. */
export type OpenState =
  /** `until` is null when it never closes. */
  | { readonly state: "open"; readonly until: Instant | null }
  /** `opensAt` is null when no opening is known within a year; `closing` when an exceptional closing is the reason. */
  | { readonly state: "closed"; readonly opensAt: Instant | null; readonly closing: Closing | null; readonly closedToday: boolean }
  | { readonly state: "unknown"; readonly comment: string | null };

interface Horizon {
  readonly open: readonly Span[];
  readonly unknown: readonly (Span & { readonly comment: string | null })[];
}

const kept = 5000;
const horizons = new Map<string, Horizon>();

/** The openings around a day. Kept: every page of the directory asks for the same ones until midnight. */
function horizonOf(hours: Hours, day: string, days: number): Horizon {
  const key = `${day}+${days} ${hours.text}`;
  let horizon = horizons.get(key);
  if (!horizon) {
    const spans = wallSpans(hours, wallOfDay(addDays(day, -1)), wallOfDay(addDays(day, days)));
    const instants = (unknown: boolean) =>
      spans.filter((span) => span.unknown === unknown).flatMap(({ from, to, comment }) => instantsOf(from, to).map((span) => ({ ...span, comment })));
    horizon = { open: join(instants(false).map(({ from, to }) => ({ from, to }))), unknown: instants(true) };
    if (horizons.size >= kept) horizons.delete(horizons.keys().next().value!);
    horizons.set(key, horizon);
  }
  return horizon;
}

export function openState(hours: Hours, at: Instant, closings: readonly Closing[] = []): OpenState {
  const day = dayOf(at);
  const near = horizonOf(hours, day, 15);
  const open = subtract(near.open, closings);
  const now = open.find((span) => span.from <= at && at < span.to);
  if (now) return { state: "open", until: now.to - at >= 7 * dayLength ? null : now.to };

  const closing = closings.find(({ from, until }) => from <= day && day < until) ?? null;
  const perhaps = closing ? undefined : near.unknown.find((span) => span.from <= at && at < span.to);
  if (perhaps) return { state: "unknown", comment: perhaps.comment };

  const next = open.find((span) => span.from > at) ?? subtract(horizonOf(hours, day, 370).open, closings).find((span) => span.from > at);
  if (!next && near.unknown.length > 0 && !closing) return { state: "unknown", comment: near.unknown[0]!.comment };
  const [from, to] = [startOfDay(day).getTime(), endOfDay(day).getTime()];
  return { state: "closed", opensAt: next?.from ?? null, closing, closedToday: !open.some((span) => span.from < to && span.to > from) };
}

/** Exceptional closings are whole days of Paris. */
export function subtract(spans: readonly Span[], closings: readonly Closing[]): Span[] {
  let left = [...spans];
  for (const closing of closings) {
    const [from, to] = [startOfDay(closing.from).getTime(), startOfDay(closing.until).getTime()];
    left = left.flatMap((span) => {
      if (span.to <= from || span.from >= to) return [span];
      return [
        { from: span.from, to: from },
        { from: to, to: span.to },
      ].filter((part) => part.from < part.to);
    });
  }
  return left;
}

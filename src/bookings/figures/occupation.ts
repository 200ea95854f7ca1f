import { minutesOf } from "#platform/time/clock.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Span } from "#platform/time/wall-clock.ts";
import { weekday } from "../calendar/days.ts";
import { measure } from "../spans.ts";

/** What is told of one resource: when it is open, and what is had of it. */
export interface ResourceUse {
  readonly open: readonly Span[];
  /** How many there are of it. */
  readonly quantity: number;
  readonly booked: readonly (Span & { readonly units: number })[];
  /** Kept by the place for itself, or lent: then it could not be booked. */
  readonly blocked: readonly (Span & { readonly units: number })[];
}

/** Unit-hours that could be booked, and that were. */
export interface Occupation {
  readonly open: number;
  readonly booked: number;
}

const hour = 3_600_000;

/** Of what was open and not blocked, what was booked; what was booked beside the hours, by an exception, is in neither. */
export function occupationOf({ open, quantity, booked, blocked }: ResourceUse): Occupation {
  const within = (spans: ResourceUse["booked"]) => spans.reduce((sum, span) => sum + span.units * measure(open, span), 0);
  return { open: (quantity * measure(open) - within(blocked)) / hour, booked: within(booked) / hour };
}

export const sumOf = (some: readonly Occupation[]): Occupation =>
  some.reduce((sum, one) => ({ open: sum.open + one.open, booked: sum.booked + one.booked }), { open: 0, booked: 0 });

/** Null: it was never open. Between 0 and 1. */
export const shareOf = ({ open, booked }: Occupation): number | null => (open > 0 ? Math.min(1, booked / open) : null);

/** By day of the week (0 is Monday) and hour of the wall clock, "1 14" for Tuesday 2 p.m.; only hours at which something was open. */
export function byHour(told: readonly ResourceUse[]): Map<string, Occupation> {
  const found = new Map<string, Occupation>();
  const add = (slot: Span, one: ResourceUse) => {
    const key = `${weekday(dayOf(slot.from))} ${Math.floor(minutesOf(slot.from) / 60)}`;
    const clip = (spans: readonly Span[]) => spans.filter(({ from, to }) => from < slot.to && slot.from < to).map(({ from, to }) => clipped(from, to, slot));
    const units = (spans: ResourceUse["booked"]) => spans.flatMap((span) => clip([span]).map((part) => ({ ...part, units: span.units })));
    const here = occupationOf({ open: clip(one.open), quantity: one.quantity, booked: units(one.booked), blocked: units(one.blocked) });
    found.set(key, sumOf([found.get(key) ?? { open: 0, booked: 0 }, here]));
  };
  for (const one of told) for (const span of one.open) for (const slot of hoursOf(span)) add(slot, one);
  return found;
}

const clipped = (from: number, to: number, slot: Span): Span => ({ from: Math.max(from, slot.from), to: Math.min(to, slot.to) });

/** The hours of the clock that a span touches: of Paris as of UTC, which are whole hours apart. */
function hoursOf({ from, to }: Span): Span[] {
  const found: Span[] = [];
  for (let at = Math.floor(from / hour) * hour; at < to; at += hour) found.push({ from: Math.max(from, at), to: Math.min(to, at + hour) });
  return found;
}

import type { Span } from "#platform/time/wall-clock.ts";

const states = ["wished", "asked", "queued", "offered", "booked", "cancelled", "declined", "lapsed", "missed"] as const;
export type State = (typeof states)[number];

/** A host is asked for an answer. */
export const isWaiting = (state: State): boolean => state === "wished" || state === "asked";

/** Nothing is certain yet: a host answers, or whoever queues is served. */
export const isPending = (state: State): boolean => isWaiting(state) || state === "queued" || state === "offered";

/** What the house shows of a booking at a moment. */
const phases = [...states, "unpaid", "now", "past"] as const;
export type Phase = (typeof phases)[number];

interface Standing {
  readonly state: State;
  readonly from: Date;
  readonly to: Date;
  readonly waitsUntil: Date | null;
}

export function phaseOf({ state, from, to, waitsUntil }: Standing, now: Date): Phase {
  if (state !== "booked") return state;
  if (waitsUntil !== null) return "unpaid";
  if (to <= now) return "past";
  return from <= now ? "now" : "booked";
}

/** Whoever booked may still cancel: until so many minutes before it begins; what is not certain yet, until it begins. */
export const mayCancel = ({ state, from, cancel }: { readonly state: State; readonly from: Date; readonly cancel: number }, now: Date): boolean =>
  isPending(state) ? now < from : state === "booked" && now.getTime() <= from.getTime() - cancel * 60_000;

/** Free before and after, in minutes: the time with what surrounds it. */
export const padded = ({ from, to }: Span, { before, after }: { readonly before: number; readonly after: number }): Span => ({
  from: from - before * 60_000,
  to: to + after * 60_000,
});

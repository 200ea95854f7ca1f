import type { Span } from "#platform/time/wall-clock.ts";
import type { Fault } from "#platform/web/fetch-public.ts";
import { clash, type Taking } from "../taking/free-units.ts";
import type { CalendarFault } from "./read-calendar.ts";

export type OutsideFault = Fault | CalendarFault;

/** Calendars of one resource. */
export const mostOutside = 5;
/** Octets of a calendar. */
export const largest = 5_000_000;
/** Milliseconds that one may take to answer. */
export const patience = 15_000;

/** A time that can be kept free of bookings, and of which units. */
export interface Piece extends Span {
  readonly units: readonly number[];
}

/**
 * What of a busy time can still be taken: all of it where nobody has it; around what somebody has, with what they want free around it, the rest.
 * Of a pool those units that are free; of a whole with parts all or none.
 */
export function piecesOf(busy: Span, { units, whole }: { readonly units: readonly number[]; readonly whole: boolean }, takings: readonly Taking[]): Piece[] {
  const near = takings.filter(({ wide }) => wide.from < busy.to && busy.from < wide.to);
  const edges = [busy.from, busy.to, ...near.flatMap(({ wide }) => [wide.from, wide.to])].filter((at) => busy.from <= at && at <= busy.to);
  const cuts = [...new Set(edges)].toSorted((a, b) => a - b);
  const pieces: Piece[] = [];
  for (const [n, from] of cuts.slice(0, -1).entries()) {
    const span = { from, to: cuts[n + 1]! };
    const taken = new Set(near.filter((one) => clash(one, { plain: span, wide: span })).map(({ unit }) => unit));
    const free = units.filter((unit) => !taken.has(unit));
    if (free.length === 0 || (whole && free.length < units.length)) continue;
    const last = pieces.at(-1);
    if (last?.to === from && last.units.join() === free.join()) pieces[pieces.length - 1] = { from: last.from, to: span.to, units: free };
    else pieces.push({ ...span, units: free });
  }
  return pieces;
}

import { isOpenDuring } from "#places";
import type { Db } from "#platform/db/db.ts";
import { type Alternative, findAlternatives } from "../book/alternatives.query.ts";
import type { Asks } from "../conditions/ask.query.ts";
import type { Booking } from "../bookings.query.ts";
import { findResource } from "../resources.query.ts";
import { readBookable } from "../taking/hold.query.ts";

/** What stands in the way of a booking since it was made, with ways on. */
export interface Trouble {
  readonly kind: "shut" | "broken" | "withdrawn";
  /** As the host of the thing says it. */
  readonly reason: string | null;
  readonly alternatives: readonly Alternative[];
}

/** Null: nothing does; or it is over, or nobody counts on it. Whoever was granted other hours comes although it is shut. */
export async function findTrouble(db: Db, booking: Booking, { personId, now, offers }: Asks & { personId: string; now: Date }): Promise<Trouble | null> {
  if ((booking.state !== "asked" && booking.state !== "booked") || booking.from <= now) return null;
  const [resource, [known]] = await Promise.all([findResource(db, booking.resourceId), readBookable(db, [booking.resourceId])]);
  if (!resource || !known) return null;
  const { state, reason } = resource;
  const open = booking.overridden.includes("hours") || isOpenDuring(known.place, known.hours, booking.from.getTime(), booking.to.getTime());
  const kind = state === "broken" || state === "withdrawn" ? state : open ? null : "shut";
  if (kind === null) return null;
  return { kind, reason, alternatives: await findAlternatives(db, resource, booking, { personId, now, offers, except: booking.id }) };
}

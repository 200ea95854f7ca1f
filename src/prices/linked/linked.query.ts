import { findLinkedBooking } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { type Due, findDue, type Line, listLines } from "../ledger/ledger.query.ts";

/** What somebody without an account owes or paid for what their mailed link leads to. */
export interface Linked {
  readonly due: Due;
  readonly lines: readonly Line[];
}

/** Null: the link leads to nothing, or nothing was ever asked for it. */
export async function findLinked(db: Db, token: string): Promise<Linked | null> {
  const booking = await findLinkedBooking(db, token);
  const due = booking && (await findDue(db, { thing: booking.id, person: null }));
  return due ? { due, lines: await listLines(db, due.thingId, due.personId) } : null;
}

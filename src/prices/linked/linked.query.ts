import { findLinkedBooking } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { listCheckouts } from "../online/checkout.query.ts";
import { type Due, findDue, type Line, listLines } from "../ledger/ledger.query.ts";

/** What somebody without an account owes or paid for what their mailed link leads to. */
export interface LinkedCharge {
  readonly due: Due;
  readonly lines: readonly Line[];
  /** They may have paid online already: the house came back from a backup. */
  readonly doubt: boolean;
}

/** Null: the link leads to nothing, or nothing was ever asked for it. */
export async function findLinked(db: Db, token: string): Promise<LinkedCharge | null> {
  const booking = await findLinkedBooking(db, token);
  const due = booking && (await findDue(db, { thing: booking.id, person: null }));
  if (!due) return null;
  const [lines, checkouts] = await Promise.all([listLines(db, due.thingId, due.personId), listCheckouts(db, due)]);
  return { due, lines, doubt: checkouts.some(({ doubt }) => doubt) };
}

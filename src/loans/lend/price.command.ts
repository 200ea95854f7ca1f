import { chargeLoan, judgeLoan, type Pays } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { endOfDay, startOfDay } from "#platform/time/day.ts";
import { payerOf } from "../payer.ts";
import type { Loan } from "../loans.query.ts";

/** What a loan costs to this day for whoever asked; without a price where its thing or its borrower is gone. */
export async function judgeOf(trx: Db, pays: Pays, { resourceId, personId, structureId, borrower, units, firstDay, bookingId }: Loan, lastDay: string) {
  if (resourceId === null || personId === null) return { ok: true, price: null } as const;
  const payer = payerOf(personId, { kind: borrower, id: structureId ?? "" });
  return judgeLoan(trx, pays, payer, { resourceId, from: startOfDay(firstDay), to: endOfDay(lastDay), units }, bookingId);
}

/** It is granted: whoever asked owes its price. */
export async function charge(trx: Db, { bookingId, personId, borrower, structureId }: Loan): Promise<void> {
  if (bookingId !== null && personId !== null) await chargeLoan(trx, bookingId, payerOf(personId, { kind: borrower, id: structureId ?? "" }));
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { holdAccount, issue } from "../ledger/issue.command.ts";
import { addEntry, holdDue, standIfPaid } from "../ledger/ledger.command.ts";
import { findDue, type Which } from "../ledger/ledger.query.ts";
import { record } from "../record.command.ts";
import { keepSuspense } from "./suspense.command.ts";
import { type Checkout, findCheckout } from "./checkout.query.ts";
import type { Notice, PaymentHouse, PaymentProvider, SignedNotice } from "./port.ts";

/**
 * `refused`: not signed, or too late. `kept`: of no checkout that this house knows, and money moved: it waits in suspense. `unknown`: of none, and
 * nothing moved. `repeated`: it came before. `ignored`: it says nothing new, or too early.
 */
export type ReceiveOutcome = "done" | "refused" | "kept" | "unknown" | "repeated" | "ignored";

/** What a provider says is written once, whatever the order and however often it comes. */
export async function receive({ db, settings, now }: PaymentHouse, provider: PaymentProvider, sent: SignedNotice): Promise<ReceiveOutcome> {
  const notice = provider.read({ settings, now }, sent);
  return notice ? db.transaction().execute((trx) => take(trx, provider.name, notice)) : "refused";
}

async function take(trx: Db, provider: string, notice: Notice): Promise<ReceiveOutcome> {
  const seen = await findCheckout(trx, notice.checkoutId);
  if (seen?.provider !== provider) return (await keepSuspense(trx, provider, notice)) ? "kept" : "unknown";
  await holdAccount(trx, seen.accountId);
  const { rows } = await sql`
    insert into prices.notice (provider, notice, checkout_id, kind, cents)
    values (${provider}, ${notice.id}, ${seen.id}, ${notice.kind}, ${notice.cents}) on conflict do nothing returning 1`.execute(trx);
  if (rows.length === 0) return "repeated";
  const checkout = (await findCheckout(trx, seen.id, { held: true }))!;
  if (notice.kind === "paid") return takePaid(trx, checkout, notice.cents);
  if (notice.kind === "refunded") return takeRefunded(trx, checkout, notice.cents);
  if (checkout.state !== "open") return "ignored";
  await sql`update prices.checkout set state = 'failed' where id = ${checkout.id}`.execute(trx);
  return "done";
}

/** Whoever keeps the place has read at the provider's that it came in, of which the house knows nothing since it was restored; false where it does. */
export function confirmPaid(db: Db, which: Which, checkoutId: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const due = await holdDue(trx, which);
    const checkout = await findCheckout(trx, checkoutId, { held: true });
    if (!due || !checkout?.doubt || checkout.bookingId !== due.thingId || checkout.personId !== due.personId) return false;
    await takePaid(trx, checkout, checkout.cents);
    await record(trx, { kind: "money", id: which.thing, act: "confirm_online", by, after: { received: checkout.cents } });
    return true;
  });
}

const dueOf = (trx: Db, { bookingId, personId }: Checkout) => findDue(trx, { thing: bookingId ?? "", person: personId });

/** Money that came in is written as it came: late, of another sum, or for what is owed no more, it is an incident that the place sees. */
async function takePaid(trx: Db, checkout: Checkout, cents: number): Promise<ReceiveOutcome> {
  if (checkout.received !== null) return "ignored";
  const due = await dueOf(trx, checkout);
  if (!due) return "ignored";
  const incident = cents !== checkout.cents ? "amount" : due.balance < cents ? "settled" : null;
  await sql`
    update prices.checkout set state = 'paid', paid_at = clock_timestamp(), received = ${cents}, incident = ${incident} where id = ${checkout.id}`.execute(trx);
  const about = { ...due, accountId: checkout.accountId };
  await addEntry(trx, about, { kind: "payment", cents: -cents, method: "online", checkoutId: checkout.id }, null);
  await standIfPaid(trx, due);
  await issue(trx, about, null);
  const { rows: early } = await sql<{ cents: number }>`
    select cents from prices.notice where checkout_id = ${checkout.id} and kind = 'refunded' order by received_at limit 1`.execute(trx);
  if (early[0]) await takeRefunded(trx, { ...checkout, state: "paid", received: cents, incident }, early[0].cents);
  return "done";
}

/** Before the money came in it says nothing yet: it is kept, and counts when that is said. */
async function takeRefunded(trx: Db, checkout: Checkout, cents: number): Promise<ReceiveOutcome> {
  if ((checkout.state !== "paid" && checkout.state !== "refunding") || checkout.received === null) return "ignored";
  const due = await dueOf(trx, checkout);
  if (!due) return "ignored";
  const back = Math.min(cents, checkout.received);
  const incident = checkout.refund !== null && checkout.refund !== cents ? "amount" : checkout.incident;
  await sql`update prices.checkout set state = 'refunded', refund = ${back}, incident = ${incident} where id = ${checkout.id}`.execute(trx);
  const about = { ...due, accountId: checkout.accountId };
  await addEntry(trx, about, { kind: "refund", cents: back, method: "online", checkoutId: checkout.id }, null);
  await issue(trx, about, null);
  return "done";
}

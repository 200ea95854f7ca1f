import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Which } from "../ledger/ledger.query.ts";
import { holdDue } from "../ledger/ledger.command.ts";
import { record } from "../record.command.ts";
import { type Checkout, findCheckout, findCheckouts, listCheckouts } from "./checkout.query.ts";
import type { PaymentProvider } from "./port.ts";

/** Minutes in which somebody pays, before they have to ask again. */
const minutesOpen = 30;

/** Asks a provider for all that somebody owes for one booking; pressed twice, it is the same. Null where nothing is owed. */
export function openCheckout(db: Db, which: Which, { name }: Pick<PaymentProvider, "name">): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const due = await holdDue(trx, which);
    if (!due || due.isPass || due.balance <= 0) return null;
    const open = (await listCheckouts(trx, due)).find(({ state }) => state === "open");
    const again = open && open.cents === due.balance && open.provider === name ? open.id : null;
    if (open && again === null) await sql`update prices.checkout set state = 'lapsed' where id = ${open.id}`.execute(trx);
    const { rows } = await sql<{ id: string }>`
      insert into prices.checkout (id, account_id, person_id, booking_id, provider, cents, waits_until)
      values (coalesce(${again}::uuid, gen_random_uuid()), ${due.accountId}, ${due.personId}, ${due.thingId}, ${name}, ${due.balance}, clock_timestamp() + make_interval(mins => ${minutesOpen}::int))
      on conflict (id) do update set waits_until = excluded.waits_until returning id`.execute(trx);
    return rows[0]!.id;
  });
}

/**
 * What was paid online and is owed no more goes back the way it came, once. Gives the checkout, of which the provider is then to be asked; null
 * where nothing is to be given back, or somebody else was quicker.
 */
export function refundOnline(db: Db, which: Which, checkoutId: string, by: string): Promise<Checkout | null> {
  return db.transaction().execute(async (trx) => {
    const due = await holdDue(trx, which);
    const checkout = await findCheckout(trx, checkoutId, { held: true });
    if (!due || checkout?.state !== "paid" || checkout.bookingId !== due.thingId || checkout.personId !== due.personId) return null;
    const refund = Math.min(-due.balance, due.received, checkout.received ?? 0);
    if (refund <= 0) return null;
    await sql`update prices.checkout set state = 'refunding', refund = ${refund} where id = ${checkoutId}`.execute(trx);
    await record(trx, { kind: "money", id: which.thing, act: "refund_online", by, after: { refund } });
    return { ...checkout, state: "refunding", refund };
  });
}

/** Those that nobody paid in time are over. */
export async function lapseCheckouts(db: Db): Promise<void> {
  await sql`update prices.checkout set state = 'lapsed' where state = 'open' and waits_until < clock_timestamp()`.execute(db);
}

/** Those of which the provider has not said yet that the money went back. */
export const findUnreturned = (db: Db): Promise<Checkout[]> => findCheckouts(db, sql`c.state = 'refunding'`);

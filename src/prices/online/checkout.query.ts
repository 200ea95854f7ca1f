import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";

const checkoutStates = ["open", "paid", "failed", "lapsed", "refunding", "refunded"] as const;
type CheckoutState = (typeof checkoutStates)[number];

/** Somebody pays online for one booking. */
export interface Checkout {
  readonly id: string;
  readonly accountId: string;
  readonly personId: string | null;
  readonly bookingId: string | null;
  readonly provider: string;
  /** What was asked, what came in, what is to go back. */
  readonly cents: number;
  readonly received: number | null;
  readonly refund: number | null;
  readonly state: CheckoutState;
  /** `amount`: another sum came in. `settled`: it was paid or cancelled meanwhile. */
  readonly incident: "amount" | "settled" | null;
  readonly waitsUntil: Date;
  readonly madeAt: Date;
  /** The house came back from a backup that was made while it was open: what became of it since is not known here. */
  readonly doubt: boolean;
}

const columns = sql`c.id, c.account_id as "accountId", c.person_id as "personId", c.booking_id as "bookingId", c.provider, c.cents, c.received, c.refund, c.state, c.incident,
  c.waits_until as "waitsUntil", c.made_at as "madeAt",
  (c.state in ('open', 'lapsed') and exists (
    select from platform.backup_note n where n.what = 'restored' and n.made_at between c.made_at and c.waits_until and n.at > c.made_at)) as doubt`;

/** Those that answer to a condition on `c`, the oldest first. */
export async function findCheckouts(db: Db, where: RawBuilder<unknown>, more: RawBuilder<unknown> = sql``): Promise<Checkout[]> {
  return (await sql<Checkout>`select ${columns} from prices.checkout c where ${where} order by c.made_at, c.id ${more}`.execute(db)).rows;
}

/** One of them; `held`: nobody changes it before the transaction ends. */
export async function findCheckout(db: Db, id: string, { held = false } = {}): Promise<Checkout | null> {
  if (!isUuid(id)) return null;
  return (await findCheckouts(db, sql`c.id = ${id}::uuid`, held ? sql`for update` : sql``))[0] ?? null;
}

/** The bookings for which one person may have paid online without this house knowing. */
export async function listDoubted(db: Db, personId: string): Promise<ReadonlySet<string>> {
  const found = await findCheckouts(db, sql`c.person_id = ${personId}::uuid and c.booking_id is not null`);
  return new Set(found.flatMap(({ doubt, bookingId }) => (doubt && bookingId !== null ? [bookingId] : [])));
}

/** All that were made for what one person owes for one booking. */
export const listCheckouts = (db: Db, { thingId, personId }: { thingId: string; personId: string | null }): Promise<Checkout[]> =>
  findCheckouts(db, sql`c.booking_id = ${thingId}::uuid and c.person_id is not distinct from ${personId}::uuid`);

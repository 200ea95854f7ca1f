import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Notice } from "./port.ts";
import { record } from "../record.command.ts";

/** What a provider tells of a checkout that nobody knows here is kept, once; of one that failed there is nothing to keep. */
export async function keepSuspense(trx: Db, provider: string, { checkoutId, kind, cents }: Notice): Promise<boolean> {
  if (kind === "failed") return false;
  const [received, returned] = kind === "paid" ? [cents, null] : [null, cents];
  await sql`
    insert into prices.suspense as s (provider, checkout_id, received, returned) values (${provider}, ${checkoutId}, ${received}::int, ${returned}::int)
    on conflict (provider, checkout_id) do update set
      received = coalesce(s.received, excluded.received), returned = coalesce(s.returned, excluded.returned)`.execute(trx);
  return true;
}

interface RefundRequest {
  readonly provider: string;
  readonly checkoutId: string;
  readonly refund: number;
}

/** The money is to go back the way it came, once. Null where it is settled, asked for or back already. */
export function askBack(db: Db, id: string, by: string): Promise<RefundRequest | null> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<RefundRequest>`
      update prices.suspense set asked_at = clock_timestamp(), asked_by = ${by}
      where id = ${id} and received is not null and returned is null and asked_at is null and settled_at is null
      returning provider, checkout_id as "checkoutId", received as refund`.execute(trx);
    const asked = rows[0];
    if (!asked) return null;
    await record(trx, { kind: "suspense", id, act: "suspense_back", by, after: { refund: asked.refund } });
    return asked;
  });
}

/** Somebody found out what it was for, and says so; false where that is said or it goes back already. */
export function settleSuspense(db: Db, id: string, note: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update prices.suspense set settled_at = clock_timestamp(), settled_by = ${by}, note = ${note}
      where id = ${id} and returned is null and asked_at is null and settled_at is null returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "suspense", id, act: "suspense_settle", by, after: { note } });
    return true;
  });
}

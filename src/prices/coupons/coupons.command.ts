import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import { dayOf } from "#platform/time/day.ts";
import { record } from "../record.command.ts";
import type { KeptCoupon } from "./coupons.query.ts";

type NewCoupon = Pick<KeptCoupon, "placeId" | "code" | "percent" | "cents" | "uses" | "until">;

/** A new code of a place; false where the place has one that is called so. */
export async function addCoupon(db: Db, { placeId, code, percent, cents, uses, until }: NewCoupon, by: string): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into prices.coupon (place_id, code, percent, cents, uses, until, made_by)
        values (${placeId}, ${code}, ${percent}, ${cents}, ${uses}, ${until}, ${by}) returning id`.execute(trx);
      await record(trx, { kind: "coupon", id: rows[0]!.id, act: "coupon", by, after: { code, percent, cents, uses, until } });
    });
    return true;
  } catch (error) {
    if (brokenConstraint(error) !== "coupon_once") throw error;
    return false;
  }
}

/** Nobody uses it any more; what was booked with it keeps its price. False where it is over already. */
export function endCoupon(db: Db, id: string, now: Date, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql`
      update prices.coupon set until = ${dayOf(now)}::date - 1 where id = ${id} and until >= ${dayOf(now)}::date returning 1`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "coupon", id, act: "end_coupon", by });
    return true;
  });
}

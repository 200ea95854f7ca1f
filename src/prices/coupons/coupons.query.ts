import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isKeptBy } from "../kept.query.ts";
import type { Coupon } from "./coupon.ts";

export interface KeptCoupon extends Coupon {
  readonly placeName: string;
  /** How often it may be used, and was. */
  readonly uses: number;
  readonly used: number;
  /** The last day. */
  readonly until: string;
}

const columns = sql`c.id, c.place_id as "placeId", c.code, c.percent, c.cents, p.name as "placeName", c.uses, c.used, c.until::text`;
const tables = sql`prices.coupon c join places.place p on p.id = c.place_id`;

/** Coupons of the places that this person keeps, those that end last first. */
export async function listCoupons(db: Db, someone: Visitor, q: string, { limit, offset }: Range): Promise<Slice<KeptCoupon>> {
  const where = sql`${isKeptBy(someone)} and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(c.code || ' ' || p.name)) > 0)`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<KeptCoupon>`select ${columns} from ${tables} where ${where} order by c.until desc, c.code, c.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** Whether a code could take something off at these places on a day. */
export async function hasCoupons(db: Db, { placeIds, day }: { placeIds: readonly string[]; day: string }): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (select from prices.coupon c where c.place_id = any(${[...placeIds]}::uuid[]) and c.until >= ${day} and c.used < c.uses) as has`.execute(db);
  return rows[0]!.has;
}

/** One of them; null for whoever keeps another place. */
export async function findCoupon(db: Db, id: string, someone: Visitor): Promise<KeptCoupon | null> {
  if (!isUuid(id)) return null;
  return (await sql<KeptCoupon>`select ${columns} from ${tables} where c.id = ${id}::uuid and ${isKeptBy(someone)}`.execute(db)).rows[0] ?? null;
}

/**
 * The coupon of this code that somebody may use at these places on a day, or that the booking `except` was made with; held to the end of the
 * transaction, so that nobody uses it once too often. Null where there is none, it is used up, they used it already, or have no account: once
 * for each person cannot be counted of nobody.
 */
export async function findUsable(db: Db, asked: { personId: string; code: string | null; placeIds: readonly string[]; day: string; except: string | null }) {
  const { personId, code, placeIds, day, except } = asked;
  const { rows } = await sql<Coupon>`
    select c.id, c.place_id as "placeId", c.code, c.percent, c.cents from prices.coupon c
    where c.place_id = any(${[...placeIds]}::uuid[])
      and (exists (select from prices.coupon_booking b where b.booking_id = ${except}::uuid and b.coupon_id = c.id and b.person_id = ${personId})
        or (c.code = ${code} and c.until >= ${day} and c.used < c.uses and exists (select from people.person o where o.id = ${personId})
          and not exists (select from prices.coupon_use u where u.coupon_id = c.id and u.person_id = ${personId})))
    order by c.id limit 1 for update of c`.execute(db);
  return rows[0] ?? null;
}

import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Suspense } from "./suspense.ts";

const columns = sql`s.id, s.provider, s.checkout_id as "checkoutId", s.received, s.returned, s.told_at as "toldAt", s.asked_at as "askedAt", s.note`;
const waits = sql`s.returned is null and s.settled_at is null`;

/** What waits first, then the newest; `q`: a piece of the provider's number. */
export async function listSuspense(db: Db, q: string, { limit, offset }: Range): Promise<Slice<Suspense>> {
  const where = sql`position(lower(${q.trim()}) in s.checkout_id::text) > 0`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Suspense>`select ${columns} from prices.suspense s where ${where} order by (${waits}) desc, s.told_at desc, s.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ count: number }>`select count(*)::int as count from prices.suspense s where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** How much of it waits for somebody. */
export async function countSuspense(db: Db): Promise<number> {
  return (await sql<{ count: number }>`select count(*)::int as count from prices.suspense s where ${waits} and s.asked_at is null`.execute(db)).rows[0]!.count;
}

async function findWhere(db: Db, where: RawBuilder<unknown>): Promise<Suspense[]> {
  return (await sql<Suspense>`select ${columns} from prices.suspense s where ${where} order by s.told_at, s.id`.execute(db)).rows;
}

/** Those of which the provider has not said yet that the money went back. */
export const findAskedBack = (db: Db): Promise<Suspense[]> => findWhere(db, sql`s.asked_at is not null and s.returned is null`);

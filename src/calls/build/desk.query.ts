import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { type Call, findCalls } from "../calls.query.ts";

/** Every call, drafts first, then the newest. */
export async function listAll(db: Db, { limit, offset }: Range): Promise<Slice<Call>> {
  const [rows, counted] = await Promise.all([
    findCalls(db, sql`true`, sql`order by c.published_at desc nulls first, c.created_at desc, c.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from calls.call`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

export const findAll = (db: Db): Promise<Call[]> => findCalls(db, sql`true`);

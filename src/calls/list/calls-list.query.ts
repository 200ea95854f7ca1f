import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { type Call, findCalls, isPublic } from "../calls.query.ts";
import type { phaseWords } from "../call.ts";
import { wordedElsewhere } from "../wording.query.ts";

/** What everybody may read, open first. */
export async function listPublic(
  db: Db,
  { q, phase }: { q: string; phase: keyof typeof phaseWords | null },
  now: Date,
  { limit, offset }: Range,
): Promise<Slice<Call>> {
  const at = sql`${now}::timestamptz`;
  const isNow = sql`case when c.opens_at > ${at} then 'soon' when c.closes_at <= ${at} then 'closed' else 'open' end`;
  const where = sql`${isPublic} and (${phase}::text is null or ${isNow} = ${phase})
    and (${q}::text = '' or not exists (
      select from regexp_split_to_table(platform.fold(${q}), ' ') word where strpos(platform.fold(concat_ws(' ', c.title, c.summary, c.about, ${wordedElsewhere})), word) = 0))`;
  const [rows, counted] = await Promise.all([
    findCalls(
      db,
      where,
      sql`order by array_position(array['open', 'soon', 'closed'], ${isNow}), c.closes_at nulls last, c.title, c.id limit ${limit} offset ${offset}`,
    ),
    sql<{ count: number }>`select count(*)::int as count from calls.call c where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

/** What everybody may read, for a calendar: 500 at most, what closes last first. */
export const listDated = (db: Db): Promise<Call[]> => findCalls(db, isPublic, sql`order by c.closes_at desc nulls last, c.id limit 500`);

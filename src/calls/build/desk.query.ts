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

export const waitings = ["instruct", "appeals", "questions", "late"] as const;

/** What waits for the service, by call: files, appeals, questions of the public, instalments whose day is over. */
export async function countWaitings(db: Db, today: string): Promise<ReadonlyMap<string, Record<(typeof waitings)[number], number>>> {
  const { rows } = await sql<{ id: string; instruct: number; appeals: number; questions: number; late: number }>`
    select c.id,
      (select count(*)::int from calls.application a where a.call_id = c.id and a.state = 'sent' and not exists (
        select from calls.complement m where m.application_id = a.id and m.answered_at is null and m.due_at > now())) as instruct,
      (select count(*)::int from calls.appeal p join calls.application a on a.id = p.application_id where a.call_id = c.id and p.outcome is null) as appeals,
      (select count(*)::int from calls.question q where q.call_id = c.id and q.answer is null) as questions,
      (select count(*)::int from calls.instalment i join calls.application a on a.id = i.application_id
        where a.call_id = c.id and i.state <> 'paid' and i.due_on < ${today}::date) as late
    from calls.call c`.execute(db);
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

export const findAll = (db: Db): Promise<Call[]> => findCalls(db, sql`true`);

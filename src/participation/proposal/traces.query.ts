import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What may have been done about a proposal, and the rows in which that is seen. */
const rowsOf = {
  answer: sql`participation.official_answer where proposal_id = p.id`,
  delivery: sql`participation.delivery where proposal_id = p.id`,
  award: sql`participation.award where proposal_id = p.id`,
  study: sql`participation.study where proposal_id = p.id`,
  opinion: sql`participation.opinion where proposal_id = p.id`,
  admissibility: sql`participation.admissibility where proposal_id = p.id`,
  routing: sql`participation.routing where proposal_id = p.id`,
  contest: sql`participation.contest where proposal_id = p.id`,
  merge: sql`participation.merge where kept_id = p.id and undone_at is null`,
  split: sql`participation.split where p.id in (proposal_id, new_id)`,
};

export type Trace = keyof typeof rowsOf;

/** What was done about a proposal at all: one question, so that parts of its page that most ideas lack are not asked for one by one. */
export async function findTraces(db: Db, proposalId: string): Promise<ReadonlySet<Trace>> {
  const each = Object.entries(rowsOf).map(([trace, rows]) => sql`case when exists (select from ${rows}) then ${sql.lit(trace)} end`);
  const { rows } = await sql<{ traces: Trace[] }>`
    select array_remove(array[${sql.join(each)}], null) as traces from (select ${proposalId}::uuid as id) p`.execute(db);
  return new Set(rows[0]?.traces);
}

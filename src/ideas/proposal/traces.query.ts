import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Trace } from "../proposal-part.ts";

/** The rows in which each is seen. */
const rowsOf: Readonly<Record<Trace, RawBuilder<unknown>>> = {
  answer: sql`ideas.official_answer where proposal_id = p.id`,
  delivery: sql`ideas.delivery where proposal_id = p.id`,
  award: sql`ideas.award where proposal_id = p.id`,
  study: sql`ideas.study where proposal_id = p.id`,
  opinion: sql`ideas.opinion where proposal_id = p.id`,
  admissibility: sql`ideas.admissibility where proposal_id = p.id`,
  routing: sql`ideas.routing where proposal_id = p.id`,
  contest: sql`ideas.contest where proposal_id = p.id`,
  merge: sql`ideas.merge where kept_id = p.id and undone_at is null`,
  split: sql`ideas.split where p.id in (proposal_id, new_id)`,
};

/** What was done about a proposal at all: one question, so that parts of its page that most ideas lack are not asked for one by one. */
export async function findTraces(db: Db, proposalId: string): Promise<ReadonlySet<Trace>> {
  const each = Object.entries(rowsOf).map(([trace, rows]) => sql`case when exists (select from ${rows}) then ${sql.lit(trace)} end`);
  const { rows } = await sql<{ traces: Trace[] }>`
    select array_remove(array[${sql.join(each)}], null) as traces from (select ${proposalId}::uuid as id) p`.execute(db);
  return new Set(rows[0]?.traces);
}

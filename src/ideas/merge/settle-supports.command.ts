import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Supports follow the proposal in which theirs is read today; of two by one person the first counts. The caller has locked the proposals. */
export async function settleSupports(trx: Db, rootId: string): Promise<void> {
  await sql`
    update ideas.support set counts_for = ${rootId}, counted = false
    where counts_for <> ${rootId} and proposal_id in (select ideas.family_of(${rootId}))`.execute(trx);
  await sql`
    update ideas.support set counted = true
    where not counted and id in (
      select distinct on (person_id) id from ideas.support where counts_for = ${rootId} order by person_id, counted desc, given_at, id)`.execute(trx);
  await recountSupports(trx, rootId);
}

/** People, each once, and what agents counted on lists, which cannot be told apart. */
export async function recountSupports(trx: Db, rootId: string): Promise<void> {
  await sql`
    update ideas.proposal set
      counted_supports = listed.n,
      supports = listed.n + (select count(*) from ideas.support where counts_for = ${rootId} and counted)
    from (select coalesce(sum(e.supports), 0)::int as n from ideas.entry e
          where e.kind = 'supports' and e.struck_at is null and e.proposal_id in (select ideas.family_of(${rootId}))) listed
    where id = ${rootId}`.execute(trx);
}

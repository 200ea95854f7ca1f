import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Follows once, however often it is asked. A merged proposal is followed in the one that took it in. */
export async function followProposal(db: Db, proposalId: string, personId: string): Promise<void> {
  await sql`
    insert into ideas.follow (person_id, proposal_id) values (${personId}, ideas.root_of(${proposalId}))
    on conflict do nothing`.execute(db);
}

/** Ends the following of a proposal and of all that was merged into it. */
export async function unfollowProposal(db: Db, proposalId: string, personId: string): Promise<void> {
  await sql`
    delete from ideas.follow
    where person_id = ${personId} and proposal_id in (select ideas.family_of(ideas.root_of(${proposalId})))`.execute(db);
}

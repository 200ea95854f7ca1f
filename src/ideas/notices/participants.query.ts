import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Whom to tell of a proposal: whose it is, and who follows it or what was merged into it. Nobody stands in both lists. */
interface Participants {
  readonly authors: readonly string[];
  readonly followers: readonly string[];
}

export async function readParticipants(db: Db, proposalId: string): Promise<Participants> {
  const { rows } = await sql<{ id: string; own: boolean }>`
    select id, bool_or(own) as own from (
      select author_id as id, true as own from ideas.proposal where id = ${proposalId} and author_id is not null
      union all select person_id, true from ideas.coauthor where proposal_id = ${proposalId} and state = 'accepted' and person_id is not null
      union all select person_id, false from ideas.follow where proposal_id in (select ideas.family_of(${proposalId}))
    ) everybody group by id order by id`.execute(db);
  return { authors: rows.filter(({ own }) => own).map(({ id }) => id), followers: rows.filter(({ own }) => !own).map(({ id }) => id) };
}

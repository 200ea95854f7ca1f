import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { ProposalState } from "../proposal.ts";

/** Whether this person follows the proposal, or one that was merged into it. */
export async function followsProposal(db: Db, proposalId: string, visitor: Visitor | null): Promise<boolean> {
  if (!visitor) return false;
  const { rows } = await sql<{ follows: boolean }>`
    select exists (select from ideas.follow where person_id = ${visitor.id}
      and proposal_id in (select ideas.family_of(${proposalId}))) as follows`.execute(db);
  return rows[0]!.follows;
}

interface FollowedProposal {
  readonly number: number;
  readonly slug: string;
  readonly title: string;
  readonly state: ProposalState;
  readonly stateAt: Date;
  readonly process: string;
  readonly processTitle: string;
}

export async function findFollowedProposals(db: Db, personId: string): Promise<FollowedProposal[]> {
  const { rows } = await sql<FollowedProposal>`
    select p.number, p.slug, p.title, p.state, p.state_at as "stateAt", r.slug as process, r.title as "processTitle"
    from (select ideas.root_of(proposal_id) as id, max(since) as since from ideas.follow
          where person_id = ${personId} group by 1) f
    join ideas.proposal p on p.id = f.id join processes.process r on r.id = p.process_id
    where r.state in ('published', 'ended', 'cancelled')
      and not exists (select from moderation.hidden h where h.kind = 'proposal' and h.thing_id = p.id::text)
    order by f.since desc, p.id`.execute(db);
  return rows;
}

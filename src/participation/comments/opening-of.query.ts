import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findOpening, type Opening, openingOf } from "../opening.query.ts";
import { isDiscussable, type SubjectRef } from "./comment.ts";
import type { ProposalState } from "../proposal.ts";

/** Whether comments on it are open: for what pages say; writing asks again under its locks. */
export async function findOpeningOf(db: Db, ref: SubjectRef, processId: string): Promise<Opening> {
  if (ref.kind === "proposal") {
    const [opening, { rows }] = await Promise.all([
      findOpening(db, processId, "comments"),
      sql<{ state: ProposalState }>`select state from participation.proposal where id = participation.root_of(${ref.id})`.execute(db),
    ]);
    return rows[0] && isDiscussable(rows[0].state) ? opening : { phase: "over", since: null };
  }
  const stage = {
    stage: sql`select ${ref.id}::uuid`,
    question: sql`select stage_id from participation.debate_question where id = ${ref.id}`,
    text: sql`select stage_id from participation.text where id = ${ref.id} and state = 'open'`,
  }[ref.kind];
  const { rows } = await sql<Parameters<typeof openingOf>[0]>`
    select r.state in ('published', 'rehearsal') and s.opens_at <= clock_timestamp() and (s.closes_at is null or clock_timestamp() < s.closes_at) as open,
      s.closes_at as until, case when s.opens_at > clock_timestamp() then s.opens_at end as "from", s.closes_at as since
    from participation.stage s join participation.process r on r.id = s.process_id where s.id = (${stage})`.execute(db);
  return rows[0] ? openingOf(rows[0]) : { phase: "over", since: null };
}

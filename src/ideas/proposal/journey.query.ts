import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { JourneyFact } from "../journey-fact.ts";
import type { ProposalState } from "../proposal.ts";

export interface JourneyEntry {
  readonly at: Date;
  readonly act: string;
  readonly state: ProposalState | null;
  readonly asWhom: string;
  readonly told: JourneyFact | null;
  readonly words: string | null;
}

/** What an author wrote to those who judge, and moderators hid: the line stays, without what it said. */
const hiddenWords = sql`(j.act = 'replied' and exists (
    select from ideas.study_reply r join moderation.hidden h on h.kind = 'study_reply' and h.thing_id = r.id::text
    where r.proposal_id = j.proposal_id and r.words = j.words)
  or j.act = 'contested' and exists (
    select from ideas.contest c join moderation.hidden h on h.kind = 'contest' and h.thing_id = c.id::text
    where c.proposal_id = j.proposal_id and right(j.words, length(c.words)) = c.words))`;

/** What the public reads of its journey, the oldest first. */
export async function findJourney(db: Db, id: string): Promise<JourneyEntry[]> {
  const { rows } = await sql<JourneyEntry>`
    select at, act, state, as_whom as "asWhom", told, case when ${hiddenWords} then null else words end as words
    from ideas.journey j where proposal_id = ${id} and not internal order by at, id`.execute(db);
  return rows;
}

/** The priority neighbourhoods of its point, by name. */
export async function findZoneIds(db: Db, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select zone_id as id from ideas.proposal_zone where proposal_id = ${id}`.execute(db);
  return rows.map((row) => row.id);
}

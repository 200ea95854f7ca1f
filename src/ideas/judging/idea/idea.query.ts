import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { StageKind } from "#processes";
import type { JourneyFact } from "../../journey-fact.ts";

export interface IdeaFacts {
  readonly kinds: readonly StageKind[];
  readonly answered: boolean;
  readonly studied: boolean;
  readonly contestId: string | null;
  readonly opinions: readonly string[];
}

export async function readIdeaFacts(db: Db, proposalId: string, processId: string): Promise<IdeaFacts> {
  const { rows } = await sql<IdeaFacts>`
    select array(select kind from processes.stage where process_id = ${processId} order by position) as kinds,
      exists (select from ideas.official_answer where proposal_id = ${proposalId}) as answered,
      exists (select from ideas.study where proposal_id = ${proposalId}) as studied,
      (select id from ideas.contest where proposal_id = ${proposalId} and state = 'open' order by at limit 1) as "contestId",
      array(select id::text from ideas.opinion where proposal_id = ${proposalId} order by asked_at) as opinions`.execute(db);
  return rows[0]!;
}

export interface JourneyLine {
  readonly at: Date;
  readonly act: string;
  readonly asWhom: string;
  readonly told: JourneyFact | null;
  readonly words: string | null;
}

/** What happened to the idea, the last first; what is for the team alone is among it. */
export async function readJourney(db: Db, proposalId: string): Promise<JourneyLine[]> {
  const { rows } = await sql<JourneyLine>`
    select at, act, as_whom as "asWhom", told, words from ideas.journey where proposal_id = ${proposalId} order by at desc, id desc
      limit 100`.execute(db);
  return rows;
}

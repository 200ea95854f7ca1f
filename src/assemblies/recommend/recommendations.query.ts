import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { heldParagraphs, type Paragraph } from "#texts";
import type { Progress, RecommendationState, Verdict, Vote } from "./recommendation.ts";

export interface Recommendation {
  readonly id: string;
  readonly assemblyId: string;
  readonly number: number;
  readonly title: string;
  /** Its words: a text of the room `texts`, and the paragraphs that stand. */
  readonly textId: string;
  readonly paragraphs: readonly Pick<Paragraph, "paragraph" | "level" | "body">[];
  readonly state: RecommendationState;
  readonly yes: number | null;
  readonly no: number | null;
  readonly blank: number | null;
  readonly verdict: Verdict | null;
  readonly answer: string | null;
  readonly answeredOn: string | null;
  readonly answeredService: string | null;
  readonly version: number;
  /** How many voted while the vote is open. */
  readonly cast: number;
  readonly minorities: readonly string[];
  readonly outcomes: readonly { readonly day: string; readonly progress: Progress; readonly words: string }[];
}

/** Recommendations that fulfil a condition on `r`, by number. */
async function findRecommendations(db: Db, where: RawBuilder<unknown>): Promise<Recommendation[]> {
  const { rows } = await sql<Recommendation>`
    select r.id, r.assembly_id as "assemblyId", r.number, r.title, r.text_id as "textId", r.state, r.yes, r.no, r.blank, r.verdict, r.answer, r.answered_on::text as "answeredOn",
      r.answered_service as "answeredService", r.version, (select count(*)::int from assemblies.ballot b where b.recommendation_id = r.id) as cast,
      ${heldParagraphs(sql`r.text_id`)} as paragraphs,
      coalesce((select jsonb_agg(m.words order by m.id) from assemblies.minority m where m.recommendation_id = r.id), '[]'::jsonb) as minorities,
      coalesce((select jsonb_agg(jsonb_build_object('day', o.day, 'progress', o.progress, 'words', o.words) order by o.day)
        from assemblies.outcome o where o.recommendation_id = r.id), '[]'::jsonb) as outcomes
    from assemblies.recommendation r where ${where} order by r.number`.execute(db);
  return rows;
}

/** What a member voted, while the vote is open. */
export async function findVote(db: Db, recommendationId: string, seatId: string): Promise<Vote | null> {
  const { rows } = await sql<{
    choice: Vote;
  }>`select choice from assemblies.ballot where recommendation_id = ${recommendationId} and seat_id = ${seatId}`.execute(db);
  return rows[0]?.choice ?? null;
}

/** All of one assembly. */
export const findOf = (db: Db, assemblyId: string): Promise<Recommendation[]> => findRecommendations(db, sql`r.assembly_id = ${assemblyId}`);

import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Criterion, Prize, Times } from "./challenge.ts";
import { runs } from "./gate.ts";

export interface Challenge extends Times {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly about: string;
  readonly rules: string;
  readonly partners: readonly string[];
  readonly criteria: readonly Criterion[];
  readonly teamMost: number;
  readonly endReason: string | null;
  readonly version: number;
  /** Identifiers of the catalogue. */
  readonly datasets: readonly string[];
  readonly prizes: readonly Prize[];
  readonly teams: number;
  /** The public's vote on its answers, in the box of votes. */
  readonly voteId: string | null;
}

/** Everybody may read it. */
export const isPublic = sql<boolean>`(c.published_at is not null)`;

/** `c` is the challenge. */
export async function findChallenges(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql`order by c.closes_at, c.id`): Promise<Challenge[]> {
  const { rows } = await sql<Challenge>`
    select c.id, c.slug, c.title, c.question, c.about, c.rules, c.partners, c.criteria, c.team_most as "teamMost", c.opens_at as "opensAt",
      c.questions_until as "questionsUntil", c.closes_at as "closesAt", c.published_at as "publishedAt", c.ended_at as "endedAt", c.end_reason as "endReason",
      c.results_at as "resultsAt", c.version, c.vote_id as "voteId", array(select d.dataset from challenges.dataset d where d.challenge_id = c.id order by d.dataset) as datasets,
      coalesce((select jsonb_agg(jsonb_build_object('rank', p.rank, 'label', p.label, 'cents', p.cents) order by p.rank) from challenges.prize p where p.challenge_id = c.id), '[]') as prizes,
      (select count(*)::int from challenges.team t where t.challenge_id = c.id) as teams
    from challenges.challenge c where ${where} ${rest}`.execute(db);
  return rows;
}

/** By its address; a draft is found by those who run challenges alone. */
export async function findChallenge(db: Db, slug: string, someone: Visitor | null): Promise<Challenge | null> {
  return (await findChallenges(db, sql`c.slug = ${slug} and (${runs(someone)}::boolean or ${isPublic})`))[0] ?? null;
}

export interface Change {
  readonly number: number;
  readonly reason: string;
  readonly at: Date;
}

/** What was changed since it was published, the last first. */
export async function listChanges(db: Db, challengeId: string): Promise<Change[]> {
  return (await sql<Change>`select number, reason, at from challenges.change where challenge_id = ${challengeId} order by number desc`.execute(db)).rows;
}

/** Those that measurements may belong to: public, and not given up. */
export const listChosen = (db: Db): Promise<Challenge[]> => findChallenges(db, sql`${isPublic} and c.ended_at is null`);

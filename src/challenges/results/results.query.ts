import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Result {
  readonly teamId: string;
  readonly prize: number | null;
  readonly reasons: string;
}

export async function listResults(db: Db, challengeId: string): Promise<Result[]> {
  return (await sql<Result>`select team_id as "teamId", prize, reasons from challenges.result where challenge_id = ${challengeId}`.execute(db)).rows;
}

/** What is prepared of the reasons, by number of the answer. */
export async function listDrafted(db: Db, challengeId: string): Promise<ReadonlyMap<number, string>> {
  const { rows } = await sql<{ number: number; words: string }>`
    select e.number, d.words from challenges.drafted_reasons d join challenges.entry e on e.team_id = d.team_id
    where e.challenge_id = ${challengeId} and e.number is not null`.execute(db);
  return new Map(rows.map(({ number, words }) => [number, words]));
}

export interface Ranking {
  readonly number: number;
  readonly text: string;
  readonly reason: string | null;
  readonly at: Date;
}

/** What was published, the first first. */
export async function listRankings(db: Db, challengeId: string): Promise<Ranking[]> {
  return (await sql<Ranking>`select number, text, reason, at from challenges.ranking where challenge_id = ${challengeId} order by number`.execute(db)).rows;
}

export interface Appeal {
  readonly id: string;
  readonly words: string;
  readonly filedAt: Date;
  readonly outcome: "accepted" | "rejected" | null;
  readonly answer: string | null;
  readonly corrections: Readonly<Record<string, number>>;
}

export async function listAppeals(db: Db, teamId: string): Promise<Appeal[]> {
  const { rows } = await sql<Appeal>`
    select id, words, filed_at as "filedAt", outcome, answer, corrections from challenges.appeal where team_id = ${teamId} order by filed_at desc`.execute(db);
  return rows;
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Juror {
  readonly personId: string;
  /** As it stands in the results. */
  readonly name: string;
  readonly sent: number;
  readonly ties: number;
}

export async function listJurors(db: Db, challengeId: string): Promise<Juror[]> {
  const { rows } = await sql<Juror>`
    select j.person_id as "personId", j.name,
      (select count(*)::int from challenges.verdict v join challenges.entry e on e.team_id = v.team_id
        where e.challenge_id = j.challenge_id and v.person_id = j.person_id and v.sent_at is not null) as sent,
      (select count(distinct t.team_id)::int from challenges.standing_tie t join challenges.team m on m.id = t.team_id
        where m.challenge_id = j.challenge_id and t.person_id = j.person_id) as ties
    from challenges.juror j where j.challenge_id = ${challengeId} order by j.name collate "fr-x-icu", j.person_id`.execute(db);
  return rows;
}

export async function isJuror(db: Db, challengeId: string, personId: string): Promise<boolean> {
  return (await sql`select from challenges.juror where challenge_id = ${challengeId} and person_id = ${personId}`.execute(db)).rows.length > 0;
}

export interface Tie {
  readonly teamId: string;
  readonly source: "declared" | "structure" | "address" | "domain" | "mentoring";
  readonly reason: string | null;
}

/** As those who run a challenge read it: of whom, with which team, and whether it was lifted. */
export interface KnownTie extends Tie {
  readonly personId: string;
  readonly juror: string;
  readonly team: string;
  readonly lifted: boolean;
}

export async function listKnownTies(db: Db, challengeId: string): Promise<KnownTie[]> {
  const { rows } = await sql<KnownTie>`
    select t.team_id as "teamId", t.person_id as "personId", t.source, t.reason, j.name as juror, m.name as team, t.lifted_at is not null as lifted
    from challenges.tie t join challenges.team m on m.id = t.team_id join challenges.juror j on j.challenge_id = m.challenge_id and j.person_id = t.person_id
    where m.challenge_id = ${challengeId} order by m.name collate "fr-x-icu", j.name collate "fr-x-icu", t.at`.execute(db);
  return rows;
}

export async function listTies(db: Db, challengeId: string, personId: string): Promise<Tie[]> {
  const { rows } = await sql<Tie>`
    select t.team_id as "teamId", t.source, t.reason from challenges.standing_tie t join challenges.team m on m.id = t.team_id
    where m.challenge_id = ${challengeId} and t.person_id = ${personId} order by t.at`.execute(db);
  return rows;
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";

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

/** By team; those that stand, and those that were lifted. */
export async function listKnownTies(db: Db, challengeId: string, { limit, offset }: Range): Promise<Slice<KnownTie>> {
  const { rows } = await sql<KnownTie>`
    select t.team_id as "teamId", t.person_id as "personId", t.source, t.reason, j.name as juror, m.name as team, t.lifted_at is not null as lifted
    from challenges.tie t join challenges.team m on m.id = t.team_id join challenges.juror j on j.challenge_id = m.challenge_id and j.person_id = t.person_id
    where m.challenge_id = ${challengeId} order by m.name collate "fr-x-icu", j.name collate "fr-x-icu", t.at limit ${limit} offset ${offset}`.execute(db);
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::int as count from challenges.tie t join challenges.team m on m.id = t.team_id
    join challenges.juror j on j.challenge_id = m.challenge_id and j.person_id = t.person_id where m.challenge_id = ${challengeId}`.execute(db);
  return { rows, total: counted[0]!.count };
}

/** What somebody has to do with a team; null: nothing that is known. */
export async function findTie(db: Db, teamId: string, personId: string): Promise<Tie | null> {
  const { rows } = await sql<Tie>`
    select team_id as "teamId", source, reason from challenges.standing_tie where team_id = ${teamId} and person_id = ${personId} order by at limit 1`.execute(
    db,
  );
  return rows[0] ?? null;
}

const readingStates = ["begun", "todo", "sent", "tied"] as const;

/** An answer as a juror finds it in their list: what is left to read first. */
export interface ToRead {
  readonly number: number;
  readonly title: string;
  readonly state: (typeof readingStates)[number];
}

export interface Reading extends Slice<ToRead> {
  /** How many of all answers they have neither judged nor a tie to. */
  readonly left: number;
  /** The one to read next; null: none is left. */
  readonly next: number | null;
}

/** `state` of each answer that was sent, for one juror. */
const readingOf = (challengeId: string, personId: string) => sql`
  select e.number, e.team_id, case when exists (select from challenges.standing_tie t where t.team_id = e.team_id and t.person_id = ${personId}) then 'tied'
    when v.sent_at is not null then 'sent' when v.team_id is not null then 'begun' else 'todo' end as state
  from challenges.entry e left join challenges.verdict v on v.team_id = e.team_id and v.person_id = ${personId}
  where e.challenge_id = ${challengeId} and e.number is not null`;

export async function listToRead(db: Db, challengeId: string, personId: string, { limit, offset }: Range): Promise<Reading> {
  const { rows } = await sql<ToRead>`
    select number, state, coalesce((select o.text::json ->> 'title' from challenges.sending o where o.team_id = r.team_id order by o.number desc limit 1), '') as title
    from (${readingOf(challengeId, personId)}) r order by array_position(${[...readingStates]}::text[], state), number limit ${limit} offset ${offset}`.execute(
    db,
  );
  const { rows: counted } = await sql<{ total: number }>`select count(*)::int as total from (${readingOf(challengeId, personId)}) r`.execute(db);
  return { rows, total: counted[0]!.total, ...(await findLeft(db, challengeId, personId)) };
}

export async function findLeft(db: Db, challengeId: string, personId: string): Promise<Pick<Reading, "left" | "next">> {
  const { rows } = await sql<Pick<Reading, "left" | "next">>`
    select count(*)::int as left, min(number) as next from (${readingOf(challengeId, personId)}) r where state in ('todo', 'begun')`.execute(db);
  return rows[0]!;
}

export async function countAnswers(db: Db, challengeId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from challenges.entry where challenge_id = ${challengeId} and number is not null`.execute(db);
  return rows[0]!.count;
}

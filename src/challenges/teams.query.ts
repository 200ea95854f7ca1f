import { type RawBuilder, sql } from "kysely";

import { findMentors, isMentorOffered, type MentorOffer } from "#network";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Skill } from "./challenge.ts";
import { runs } from "./gate.ts";
import type { Team } from "./team.ts";

/** `t` is the team. */
async function findTeams(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Team[]> {
  const { rows } = await sql<Team>`
    select t.id, t.challenge_id as "challengeId", t.name, t.words, t.seeks, t.version, e.number,
      coalesce((select jsonb_agg(jsonb_build_object('personId', m.person_id, 'name', m.name, 'role', m.role) order by m.role, m.since, m.person_id)
        from challenges.member m where m.team_id = t.id), '[]') as members
    from challenges.team t left join challenges.entry e on e.team_id = t.id where ${where} ${rest}`.execute(db);
  return rows;
}

/** Teams of a challenge by name; those that seek a skill, where one is asked. */
export async function listTeams(db: Db, challengeId: string, skill: Skill | null, { limit, offset }: Range): Promise<Slice<Team>> {
  const where = sql`t.challenge_id = ${challengeId} and (${skill}::text is null or ${skill} = any(t.seeks))`;
  const [rows, counted] = await Promise.all([
    findTeams(db, where, sql`order by t.name collate "fr-x-icu", t.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from challenges.team t where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

export async function findTeam(db: Db, challengeId: string, id: string): Promise<Team | null> {
  return isUuid(id) ? ((await findTeams(db, sql`t.challenge_id = ${challengeId} and t.id = ${id}`))[0] ?? null) : null;
}

/** Runs challenges, and has no team in this one: who answers it neither names its jury, nor publishes its results, nor answers its appeals. */
export const conducts = async (db: Db, challengeId: string, someone: Visitor | null): Promise<boolean> =>
  runs(someone) && (await findOwnTeam(db, challengeId, someone.id)) === null;

/** The team of somebody in a challenge: one at most. */
export async function findOwnTeam(db: Db, challengeId: string, personId: string): Promise<Team | null> {
  const where = sql`t.challenge_id = ${challengeId} and exists (select from challenges.member m where m.team_id = t.id and m.person_id = ${personId})`;
  return (await findTeams(db, where))[0] ?? null;
}

export interface Seeker {
  readonly personId: string;
  readonly name: string;
  readonly skills: readonly Skill[];
  readonly words: string;
}

/** `s` looks for a team. */
const seeks = (challengeId: string) => sql`s.challenge_id = ${challengeId}
  and not exists (select from challenges.member m where m.challenge_id = s.challenge_id and m.person_id = s.person_id)`;

/** Who looks for a team, first come first; those who bring a skill, where one is asked. */
export async function listSeekers(db: Db, challengeId: string, skill: Skill | null, { limit, offset }: Range): Promise<Slice<Seeker>> {
  const where = sql`${seeks(challengeId)} and (${skill}::text is null or ${skill} = any(s.skills))`;
  const { rows } = await sql<Seeker>`
    select s.person_id as "personId", s.name, s.skills, s.words from challenges.seeker s where ${where} order by s.at, s.person_id limit ${limit} offset ${offset}`.execute(
    db,
  );
  const { rows: counted } = await sql<{ count: number }>`select count(*)::int as count from challenges.seeker s where ${where}`.execute(db);
  return { rows, total: counted[0]!.count };
}

/** What somebody publishes to find a team. */
export async function findSeeker(db: Db, challengeId: string, personId: string): Promise<Seeker | null> {
  const { rows } = await sql<Seeker>`
    select s.person_id as "personId", s.name, s.skills, s.words from challenges.seeker s where ${seeks(challengeId)} and s.person_id = ${personId}`.execute(db);
  return rows[0] ?? null;
}

export interface Wish {
  readonly personId: string;
  readonly name: string;
  readonly words: string;
}

/** Who asks to join a team: for its captain, and each for themselves. */
export async function listWishes(db: Db, teamId: string): Promise<Wish[]> {
  return (await sql<Wish>`select person_id as "personId", name, words from challenges.wish where team_id = ${teamId} order by at, person_id`.execute(db)).rows;
}

/** Who mentors teams of a challenge: they offer it in the network today, under the name that they publish there. One line a person. */
export async function listMentors(db: Db, challengeId: string): Promise<MentorOffer[]> {
  const { rows } = await sql<{ id: string }>`select person_id as id from challenges.mentor where challenge_id = ${challengeId} order by at, person_id`.execute(
    db,
  );
  if (rows.length === 0) return [];
  const offers = await findMentors(db, sql`${isMentorOffered} and o.person_id = any(${rows.map(({ id }) => id)}::uuid[])`, sql`order by o.id`);
  return rows.flatMap(({ id }) => offers.find(({ personId }) => personId === id) ?? []);
}

/** Whether somebody may say that they mentor teams: they offer it in the network. */
export const mayMentor = async (db: Db, personId: string): Promise<boolean> =>
  (await findMentors(db, sql`${isMentorOffered} and o.person_id = ${personId}`, sql`limit 1`)).length > 0;

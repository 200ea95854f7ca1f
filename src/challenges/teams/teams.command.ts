import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Skill } from "../challenge.ts";
import { record } from "../record.command.ts";
import { mayMentor } from "../teams.query.ts";

/** `other`: in another team of this challenge. `closed`: the challenge is not open. `tied`: judges or mentors it. `moved`: somebody was quicker. */
export type Refusal = "other" | "full" | "closed" | "name" | "tied" | "moved";

const refusals: Readonly<Record<string, Refusal>> = {
  ...{ member_of_one_team: "other", team_has_a_place: "full", member_in_time: "closed", team_name: "name", no_juror_in_a_team: "tied" },
  ...{ team_has_a_captain: "moved", member_captain: "moved" },
};

/** What the database refuses becomes an outcome; the rest is thrown. */
async function settle<made>(work: Promise<made>): Promise<made | { readonly refused: Refusal }> {
  try {
    return await work;
  } catch (error) {
    const refused = refusals[brokenConstraint(error) ?? ""];
    if (refused) return { refused };
    throw error;
  }
}

interface SeekerForm {
  readonly name: string;
  readonly skills: readonly Skill[];
  readonly words: string;
}

/** Somebody publishes, under the name that they choose, that they look for a team. Done again, it is written over. */
export async function seek(db: Db, challengeId: string, { name, skills, words }: SeekerForm, by: string): Promise<void> {
  await sql`
    insert into challenges.seeker (challenge_id, person_id, name, skills, words) values (${challengeId}, ${by}, ${name}, ${[...skills]}::text[], ${words})
    on conflict (challenge_id, person_id) do update set name = excluded.name, skills = excluded.skills, words = excluded.words`.execute(db);
}

export async function stopSeeking(db: Db, challengeId: string, by: string): Promise<void> {
  await sql`delete from challenges.seeker where challenge_id = ${challengeId} and person_id = ${by}`.execute(db);
}

interface TeamForm {
  readonly name: string;
  readonly words: string;
  readonly seeks: readonly Skill[];
  /** Of who founds it, as they publish it. */
  readonly own: string;
}

/** A team with its captain. */
export const foundTeam = (db: Db, challengeId: string, { name, words, seeks, own }: TeamForm, by: string) =>
  settle(
    db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into challenges.team (challenge_id, name, words, seeks) values (${challengeId}, ${name}, ${words}, ${[...seeks]}::text[]) returning id`.execute(
        trx,
      );
      const { id } = rows[0]!;
      await sql`insert into challenges.member (team_id, challenge_id, person_id, name, role) values (${id}, ${challengeId}, ${by}, ${own}, 'captain')`.execute(
        trx,
      );
      await sql`delete from challenges.wish w using challenges.team t where t.id = w.team_id and t.challenge_id = ${challengeId} and w.person_id = ${by}`.execute(
        trx,
      );
      await record(trx, { kind: "team", id, act: "found", by });
      return { id };
    }),
  );

/** Asked of the captain; done again, it is written over. False: the challenge is not open. */
export async function askToJoin(db: Db, teamId: string, { name, words }: { readonly name: string; readonly words: string }, by: string): Promise<boolean> {
  const { rows } = await sql`
    insert into challenges.wish (team_id, person_id, name, words)
    select t.id, ${by}, ${name}, ${words} from challenges.team t where t.id = ${teamId} and challenges.is_open(t.challenge_id)
      and not exists (select from challenges.member m where m.challenge_id = t.challenge_id and m.person_id = ${by})
    on conflict (team_id, person_id) do update set name = excluded.name, words = excluded.words returning 1`.execute(db);
  return rows.length > 0;
}

export async function takeWishBack(db: Db, teamId: string, personId: string): Promise<boolean> {
  if (!isUuid(personId)) return false;
  return (await sql`delete from challenges.wish where team_id = ${teamId} and person_id = ${personId} returning 1`.execute(db)).rows.length > 0;
}

/** The captain lets somebody in who asked. What they asked of other teams of the challenge goes. */
export const letIn = (db: Db, teamId: string, personId: string, by: string) =>
  settle(
    db.transaction().execute(async (trx): Promise<{ readonly in: true } | { readonly refused: Refusal }> => {
      if (!isUuid(personId) || !(await holdAsCaptain(trx, teamId, by))) return { refused: "moved" };
      const { rows } = await sql`
        insert into challenges.member (team_id, challenge_id, person_id, name)
        select t.id, t.challenge_id, w.person_id, w.name from challenges.wish w join challenges.team t on t.id = w.team_id
        where w.team_id = ${teamId} and w.person_id = ${personId} returning 1`.execute(trx);
      if (rows.length === 0) return { refused: "moved" };
      await sql`
        delete from challenges.wish w using challenges.team t, challenges.team own
        where own.id = ${teamId} and t.id = w.team_id and t.challenge_id = own.challenge_id and w.person_id = ${personId}`.execute(trx);
      await record(trx, { kind: "team", id: teamId, act: "let_in", by });
      return { in: true };
    }),
  );

/** The team is held to the end of the transaction; false for who is not its captain. */
async function holdAsCaptain(trx: Db, teamId: string, by: string): Promise<boolean> {
  await sql`select from challenges.team where id = ${teamId} for update`.execute(trx);
  const { rows } = await sql`select from challenges.member where team_id = ${teamId} and person_id = ${by} and role = 'captain'`.execute(trx);
  return rows.length > 0;
}

/** The captain becomes a member, and that member the captain. */
export const handOver = (db: Db, teamId: string, to: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    if (!isUuid(to) || to === by || !(await holdAsCaptain(trx, teamId, by))) return false;
    const { rows: there } = await sql`select from challenges.member where team_id = ${teamId} and person_id = ${to}`.execute(trx);
    if (there.length === 0) return false;
    await sql`update challenges.member set role = 'member' where team_id = ${teamId} and person_id = ${by}`.execute(trx);
    await sql`update challenges.member set role = 'captain' where team_id = ${teamId} and person_id = ${to}`.execute(trx);
    await record(trx, { kind: "team", id: teamId, act: "hand_over", by });
    return true;
  });

/**
 * Somebody leaves; a captain with others hands over before. Who leaves alone takes a team that has sent nothing along: its draft goes.
 * False: a captain whom others still need, or no member.
 */
export const leaveTeam = (db: Db, teamId: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    await sql`select from challenges.team where id = ${teamId} for update`.execute(trx);
    const { rows: gone } = await sql`
      delete from challenges.member m where m.team_id = ${teamId} and m.person_id = ${by}
        and (m.role = 'member' or not exists (select from challenges.member o where o.team_id = m.team_id and o.person_id <> m.person_id)) returning 1`.execute(
      trx,
    );
    if (gone.length === 0) return false;
    await dissolveEmpty(trx, teamId);
    await record(trx, { kind: "team", id: teamId, act: "leave", by });
    return true;
  });

/** A team without members that has sent nothing goes, and its draft with it. */
export async function dissolveEmpty(trx: Db, teamId: string): Promise<void> {
  await sql`
    delete from challenges.team t where t.id = ${teamId} and not exists (select from challenges.member m where m.team_id = t.id)
      and not exists (select from challenges.sending s where s.team_id = t.id)`.execute(trx);
}

/** The captain takes a member out. */
export const takeOut = (db: Db, teamId: string, personId: string, by: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    if (!isUuid(personId) || personId === by || !(await holdAsCaptain(trx, teamId, by))) return false;
    const { rows } = await sql`delete from challenges.member where team_id = ${teamId} and person_id = ${personId} returning 1`.execute(trx);
    if (rows.length > 0) await record(trx, { kind: "team", id: teamId, act: "take_out", by });
    return rows.length > 0;
  });

/** The captain says anew what the team does and whom it seeks. */
export const describeTeam = (db: Db, teamId: string, typed: Pick<TeamForm, "name" | "words" | "seeks">, version: number, by: string) =>
  settle(
    db.transaction().execute(async (trx): Promise<{ readonly saved: true } | { readonly refused: Refusal }> => {
      if (!(await holdAsCaptain(trx, teamId, by))) return { refused: "moved" };
      const { rows } = await sql`
        update challenges.team set name = ${typed.name}, words = ${typed.words}, seeks = ${[...typed.seeks]}::text[], version = version + 1
        where id = ${teamId} and version = ${version} returning 1`.execute(trx);
      return rows.length > 0 ? { saved: true } : { refused: "moved" };
    }),
  );

/** Who mentors in the network is there for the teams of a challenge, or no longer. False: no mentor, or of a team or the jury. */
export async function mentorTeams(db: Db, challengeId: string, by: string, there: boolean): Promise<boolean> {
  if (!there) {
    await sql`delete from challenges.mentor where challenge_id = ${challengeId} and person_id = ${by}`.execute(db);
    return true;
  }
  if (!(await mayMentor(db, by))) return false;
  const added = await settle(
    sql`insert into challenges.mentor (challenge_id, person_id) values (${challengeId}, ${by}) on conflict do nothing`.execute(db).then(() => true as const),
  );
  return added === true;
}

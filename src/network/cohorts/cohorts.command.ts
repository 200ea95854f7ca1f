import { sql } from "kysely";

import { findPersonByEmail } from "#people";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { notify } from "#notifications";
import type { NewsPayload } from "../news/news.ts";
import { record } from "../record.command.ts";
import { routes } from "../routes.ts";
import type { Stage } from "../mentoring.ts";
import type { Obstacle } from "../cohort.ts";

export interface NewCohort {
  readonly title: string;
  readonly about: string | null;
  readonly beginsOn: string;
  readonly endsOn: string;
}

export const openCohort = (db: Db, { title, about, beginsOn, endsOn }: NewCohort, by: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ id: string }>`
      insert into network.cohort (title, about, begins_on, ends_on, opened_by) values (${title}, ${about}, ${beginsOn}::date, ${endsOn}::date, ${by}) returning id`.execute(
      trx,
    );
    await record(trx, { kind: "cohort", id: rows[0]!.id, act: "open_cohort", by, after: { title, beginsOn, endsOn } });
    return rows[0]!.id;
  });

interface NewProject {
  readonly cohortId: string;
  readonly email: string;
  readonly name: string;
  readonly stage: Stage;
  readonly referentId: string | null;
}

type AddOutcome = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly problem: "unknown" | "twice" | "referent" };

const told = async (trx: Db, projectId: string, name: string, to: readonly (string | null)[]): Promise<void> => {
  const payload: NewsPayload = { news: "cohort", name, href: routes.project.href({ id: projectId }) };
  await notify(trx, { to: to.filter((one) => one !== null), kind: "network.cohort", payload });
};

/** Somebody with an account joins a cohort with their project; they and their referent are told. */
export async function addProject(db: Db, { cohortId, email, name, stage, referentId }: NewProject, by: string): Promise<AddOutcome> {
  const person = await findPersonByEmail(db, email);
  if (!person) return { ok: false, problem: "unknown" };
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows } = await sql<{ id: string }>`
        insert into network.project (cohort_id, person_id, name, stage, referent_id) values (${cohortId}, ${person.id}, ${name}, ${stage}, ${referentId}) returning id`.execute(
        trx,
      );
      const { id } = rows[0]!;
      await record(trx, { kind: "cohort", id: cohortId, act: "add_project", by, after: { project: id } });
      await told(trx, id, name, [person.id, referentId]);
      return { ok: true, id } as const;
    });
  } catch (error) {
    const broken = brokenConstraint(error);
    if (broken === "project_once") return { ok: false, problem: "twice" };
    if (broken === "project_referent") return { ok: false, problem: "referent" };
    throw error;
  }
}

export interface NewSession {
  readonly title: string;
  readonly heldAt: Date;
  readonly minutes: number;
  readonly place: string;
  readonly link: string | null;
  readonly trainingId: string | null;
  readonly bookingId: string | null;
}

/** False where the cohort meets in this training already. */
export async function addSession(db: Db, cohortId: string, { title, heldAt, minutes, place, link, ...tied }: NewSession, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into network.cohort_session (cohort_id, title, held_at, minutes, place, link, training_id, booking_id, made_by)
    values (${cohortId}, ${title}, ${heldAt}, ${minutes}, ${place}, ${link}, ${tied.trainingId}, ${tied.bookingId}, ${by})
    on conflict (cohort_id, training_id) where training_id is not null do nothing`.execute(db);
  return numAffectedRows === 1n;
}

/** Which projects were there: all that stands afterwards. False when the session has not begun, or is another cohort's. */
export async function notePresence(db: Db, cohortId: string, sessionId: string, projects: readonly string[], by: string): Promise<boolean> {
  try {
    await db.transaction().execute(async (trx) => {
      await sql`select from network.cohort_session where id = ${sessionId} for update`.execute(trx);
      await sql`delete from network.presence where session_id = ${sessionId} and cohort_id = ${cohortId} and not project_id = any(${[...projects]}::uuid[])`.execute(
        trx,
      );
      await sql`
        insert into network.presence (session_id, project_id, cohort_id, noted_by)
        select ${sessionId}, t.id, ${cohortId}, ${by} from unnest(${[...projects]}::uuid[]) t (id) on conflict do nothing`.execute(trx);
    });
    return true;
  } catch (error) {
    if (["presence_in_time", "presence_of_session", "presence_of_project"].includes(brokenConstraint(error) ?? "")) return false;
    throw error;
  }
}

/** Where it stands on its path, and who follows it. False when somebody changed it meanwhile. @returns "referent" when that is themself */
export async function moveProject(
  db: Db,
  id: string,
  { stage, referentId, version }: { readonly stage: Stage; readonly referentId: string | null; readonly version: number },
): Promise<boolean | "referent"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const { rows: before } = await sql<{ referentId: string | null; name: string }>`
        select referent_id as "referentId", name from network.project where id = ${id} and version = ${version} for update`.execute(trx);
      if (!before[0]) return false;
      await sql`update network.project set stage = ${stage}, referent_id = ${referentId}, version = version + 1 where id = ${id}`.execute(trx);
      if (referentId !== before[0].referentId) await told(trx, id, before[0].name, [referentId]);
      return true;
    });
  } catch (error) {
    if (brokenConstraint(error) === "project_referent") return "referent";
    throw error;
  }
}

/** False once the project is no longer followed. */
export async function raiseBlocker(db: Db, projectId: string, { kind, words }: { kind: Obstacle; words: string }, by: string): Promise<boolean> {
  try {
    await sql`insert into network.blocker (project_id, kind, words, raised_by) values (${projectId}, ${kind}, ${words}, ${by})`.execute(db);
    return true;
  } catch (error) {
    if (brokenConstraint(error) === "blocker_in_time") return false;
    throw error;
  }
}

export async function clearBlocker(db: Db, projectId: string, blockerId: string, how: string, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.blocker set cleared_at = clock_timestamp(), cleared_by = ${by}, how = ${how}
    where id::text = ${blockerId} and project_id = ${projectId} and cleared_at is null`.execute(db);
  return numAffectedRows === 1n;
}

type Ending =
  | { readonly state: "opened"; readonly on: string; readonly jobs: number }
  | { readonly state: "given_up"; readonly on: string; readonly reason: Obstacle; readonly words: string | null };

/** The place opened, or the project is given up. False when it is not followed any more. */
export async function settleProject(db: Db, id: string, ending: Ending): Promise<boolean> {
  const [jobs, reason, words] = ending.state === "opened" ? [ending.jobs, null, null] : [0, ending.reason, ending.words];
  const { numAffectedRows } = await sql`
    update network.project set state = ${ending.state}, settled_on = ${ending.on}::date, jobs = ${jobs}, reason = ${reason}, words = ${words}, version = version + 1
    where id = ${id} and state = 'followed'`.execute(db);
  return numAffectedRows === 1n;
}

/** The person shows, or shows no more, where they stand in calls; nobody else does it for them. */
export async function showCalls(db: Db, id: string, shows: boolean, by: string): Promise<boolean> {
  const { numAffectedRows } = await sql`update network.project set shows_calls = ${shows} where id = ${id} and person_id = ${by}`.execute(db);
  return numAffectedRows === 1n;
}

/** It is taken up again, or was settled by mistake. */
export async function followAgain(db: Db, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update network.project set state = 'followed', settled_on = null, jobs = 0, reason = null, words = null, version = version + 1
    where id = ${id} and state <> 'followed'`.execute(db);
  return numAffectedRows === 1n;
}

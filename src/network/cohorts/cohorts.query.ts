import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Stage } from "../mentoring.ts";
import { fewestReasons, type Obstacle, type ProjectState } from "../cohort.ts";

export interface Cohort {
  readonly id: string;
  readonly title: string;
  readonly about: string | null;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly projects: number;
  readonly followed: number;
  readonly opened: number;
  readonly givenUp: number;
  readonly jobs: number;
}

async function find(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Cohort[]> {
  const { rows } = await sql<Cohort>`
    select c.id, c.title, c.about, c.begins_on::text as "beginsOn", c.ends_on::text as "endsOn", p.projects, p.followed, p.opened, p."givenUp", p.jobs
    from network.cohort c, lateral (select count(*)::int as projects, count(*) filter (where state = 'followed')::int as followed,
      count(*) filter (where state = 'opened')::int as opened, count(*) filter (where state = 'given_up')::int as "givenUp", coalesce(sum(jobs), 0)::int as jobs
      from network.project where cohort_id = c.id) p
    where ${where} ${rest}`.execute(db);
  return rows;
}

/** The latest first. */
export async function listCohorts(db: Db, { limit, offset }: Range): Promise<Slice<Cohort>> {
  const [rows, { rows: counted }] = await Promise.all([
    find(db, sql`true`, sql`order by c.begins_on desc, c.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from network.cohort`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

export const findCohort = async (db: Db, id: string): Promise<Cohort | null> => (isUuid(id) ? await find(db, sql`c.id = ${id}::uuid`) : [])[0] ?? null;

export interface ReasonCount {
  readonly reason: Obstacle;
  readonly count: number;
}

/** Why projects were given up, of all cohorts together; none as long as they are too few to hide whose they are. */
export async function countReasons(db: Db): Promise<ReasonCount[]> {
  const { rows } = await sql<ReasonCount>`
    select reason, count(*)::int as count from network.project where reason is not null group by reason order by count desc, reason`.execute(db);
  return rows.reduce((sum, { count }) => sum + count, 0) >= fewestReasons ? rows : [];
}

export interface CohortSession {
  readonly id: string;
  readonly title: string;
  readonly heldAt: Date;
  readonly minutes: number;
  readonly place: string;
  readonly link: string | null;
  /** The session of a training, or the booking, in which it meets. */
  readonly trainingId: string | null;
  readonly bookingId: string | null;
  /** It has begun: who was there can be noted. */
  readonly begun: boolean;
  /** Projects that were there. */
  readonly present: readonly string[];
}

export async function findCohortSessions(db: Db, cohortId: string, now: Date): Promise<CohortSession[]> {
  const { rows } = await sql<CohortSession>`
    select s.id, s.title, s.held_at as "heldAt", s.minutes, s.place, s.link, s.training_id as "trainingId", s.booking_id as "bookingId",
      network.begins(s) <= ${now} as begun,
      coalesce((select array_agg(p.project_id::text) from network.presence p where p.session_id = s.id), '{}') as present
    from network.cohort_session s where s.cohort_id = ${cohortId} order by network.begins(s), s.id`.execute(db);
  return rows;
}

export interface Project {
  readonly id: string;
  readonly cohortId: string;
  readonly cohort: string;
  readonly name: string;
  readonly personId: string | null;
  /** Null once their account is closed. */
  readonly person: string | null;
  readonly referentId: string | null;
  readonly referent: string | null;
  readonly stage: Stage;
  readonly state: ProjectState;
  readonly settledOn: string | null;
  readonly jobs: number;
  readonly reason: Obstacle | null;
  readonly words: string | null;
  /** The person lets those who follow the project read where they stand in calls. */
  readonly showsCalls: boolean;
  readonly version: number;
  /** What stands in its way now. */
  readonly blocked: readonly Obstacle[];
  readonly sessions: number;
}

async function findThem(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Project[]> {
  const { rows } = await sql<Project>`
    select p.id, p.cohort_id as "cohortId", c.title as cohort, p.name, p.person_id as "personId", a.name as person, p.referent_id as "referentId",
      r.name as referent, p.stage, p.state, p.settled_on::text as "settledOn", p.jobs, p.reason, p.words, p.shows_calls as "showsCalls", p.version,
      coalesce((select array_agg(distinct b.kind) from network.blocker b where b.project_id = p.id and b.cleared_at is null), '{}') as blocked,
      (select count(*)::int from network.presence n where n.project_id = p.id) as sessions
    from network.project p join network.cohort c on c.id = p.cohort_id left join people.person a on a.id = p.person_id and a.erased_at is null
      left join people.person r on r.id = p.referent_id and r.erased_at is null
    where ${where} ${rest}`.execute(db);
  return rows;
}

/** By name, never by what they reached. */
export const findProjects = (db: Db, cohortId: string): Promise<Project[]> =>
  findThem(db, sql`p.cohort_id = ${cohortId}::uuid`, sql`order by p.name collate "fr-x-icu", p.id`);

export const findProject = async (db: Db, id: string): Promise<Project | null> => (isUuid(id) ? await findThem(db, sql`p.id = ${id}::uuid`) : [])[0] ?? null;

export interface Blocker {
  readonly id: string;
  readonly kind: Obstacle;
  readonly words: string;
  readonly raisedAt: Date;
  readonly clearedAt: Date | null;
  readonly how: string | null;
}

/** Those that stand first. */
export async function findBlockers(db: Db, projectId: string): Promise<Blocker[]> {
  const { rows } = await sql<Blocker>`
    select id, kind, words, raised_at as "raisedAt", cleared_at as "clearedAt", how from network.blocker where project_id = ${projectId}
    order by cleared_at is not null, raised_at desc, id`.execute(db);
  return rows;
}

/** Persons who may be a referent: mentors of members of today, by name. */
export async function findReferents(db: Db): Promise<{ readonly id: string; readonly name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select distinct p.id, p.name from network.offer o join network.member m on m.id = o.member_id join people.person p on p.id = o.person_id
    where m.state = 'admitted' and p.erased_at is null order by p.name, p.id`.execute(db);
  return rows;
}

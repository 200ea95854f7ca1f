import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Mode, SupervisedHours } from "../training.ts";
import type { TitleTexts } from "../training.ts";

/** A module that a resource asks for, and what one person has of it. */
export interface RequiredModule extends TitleTexts {
  readonly resourceId: string;
  readonly mode: Mode;
  readonly moduleId: string;
  readonly slug: string;
  readonly placeName: string | null;
  /** They teach it. */
  readonly teaches: boolean;
  /** An authorisation of this very module is suspended: what other places say does not count. */
  readonly suspended: boolean;
  /** They have one, of this module or of one that its keeper recognises. */
  readonly has: boolean;
  /** The latest end of those; null for one without end, and for nobody's. */
  readonly until: Date | null;
  readonly endless: boolean;
}

/**
 * All that these resources ask for, each module with what one knows before it, and what this person has of it. A module that one place teaches
 * is had at another by whoever has a module that the keeper of the first recognises.
 */
export async function findAsked(db: Db, personId: string, resourceIds: readonly string[]): Promise<RequiredModule[]> {
  const { rows } = await sql<RequiredModule>`
    with asked as (
      select distinct d.resource_id, d.mode, n.id as module_id
      from trainings.demand d join trainings.requirement q on q.resource_id = d.resource_id, lateral trainings.with_needs(q.module_id) n (id)
      where d.resource_id = any(${[...resourceIds]}::uuid[])),
    had as (
      select k.module_id, bool_or(s.suspended) filter (where a.module_id = k.module_id) as suspended, count(*) filter (where not s.suspended) as counted,
        max(a.until_at) filter (where not s.suspended) as until, bool_or(a.until_at is null) filter (where not s.suspended) as endless
      from (select distinct module_id from asked) k
      join trainings.authorisation a on a.person_id = ${personId}
        and (a.module_id = k.module_id or a.module_id in (select r.accepts_id from trainings.recognition r where r.module_id = k.module_id)),
      lateral (select exists (select from trainings.suspension x where x.authorisation_id = a.id and x.lifted_at is null) as suspended) s
      group by k.module_id)
    select k.resource_id as "resourceId", k.mode, m.id as "moduleId", m.slug, m.title, m.translations, p.name as "placeName",
      exists (select from trainings.trainer t where t.module_id = m.id and t.person_id = ${personId}) as teaches,
      coalesce(h.suspended, false) as suspended, coalesce(h.counted, 0) > 0 as has, h.until, coalesce(h.endless, false) as endless
    from asked k join trainings.module m on m.id = k.module_id left join places.place p on p.id = m.place_id left join had h on h.module_id = m.id
    order by k.resource_id, m.kind desc, m.title collate "fr-x-icu", m.id`.execute(db);
  return rows;
}

interface DemandRow {
  readonly resourceId: string;
  readonly mode: Mode;
  readonly hours: readonly SupervisedHours[];
}

/** How these resources are had; those that ask for nothing are left out. */
export async function findDemands(db: Db, resourceIds: readonly string[]): Promise<DemandRow[]> {
  const { rows } = await sql<DemandRow>`
    select d.resource_id as "resourceId", d.mode, coalesce((
      select json_agg(json_build_object('weekday', s.weekday, 'from', s.from_minute, 'to', s.to_minute) order by s.weekday)
      from trainings.supervision s where s.resource_id = d.resource_id), '[]') as hours
    from trainings.demand d where d.resource_id = any(${[...resourceIds]}::uuid[])`.execute(db);
  return rows;
}

interface SessionRow extends TitleTexts {
  readonly moduleId: string;
  readonly id: string;
  readonly from: Date;
  readonly placeName: string;
  readonly free: number;
}

/** The next two sessions of each module, or of one that its keeper recognises, those with a free seat first. */
export async function findNextSessions(db: Db, moduleIds: readonly string[]): Promise<SessionRow[]> {
  const { rows } = await sql<SessionRow>`
    select n."moduleId", n.id, n."from", n."placeName", n.title, n.translations, n.free from (
      select w.id as "moduleId", s.id, lower(s.during) as "from", p.name as "placeName", m.title, m.translations, f.free,
        row_number() over (partition by w.id order by f.free = 0, lower(s.during), s.id)::int as turn
      from unnest(${[...moduleIds]}::uuid[]) w (id)
      join trainings.session s on s.module_id = w.id or s.module_id in (select r.accepts_id from trainings.recognition r where r.module_id = w.id)
      join trainings.module m on m.id = s.module_id and m.state = 'open'
      join places.place p on p.id = s.place_id and p.status = 'published',
      lateral (select (s.seats - count(*))::int as free from trainings.seat t where t.session_id = s.id and t.state = 'taken') f
      where s.state = 'planned' and lower(s.during) > clock_timestamp()) n
    where n.turn <= 2 order by n."moduleId", n.turn`.execute(db);
  return rows;
}

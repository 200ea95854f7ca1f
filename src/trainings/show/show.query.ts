import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isHidden } from "../modules.query.ts";
import type { TitleTexts } from "../training.ts";
import { type Standing, standingOf } from "../training.ts";

export interface Need extends TitleTexts {
  readonly slug: string;
}

/** What one knows directly before it, of what everybody sees. */
export const findNeeds = async (db: Db, moduleId: string): Promise<Need[]> =>
  (
    await sql<Need>`
      select m.slug, m.title, m.translations from trainings.prerequisite n join trainings.module m on m.id = n.needs_id left join places.place p on p.id = m.place_id
      where n.module_id = ${moduleId} and m.state = 'open' and not ${isHidden} order by m.title collate "fr-x-icu", m.id`.execute(db)
  ).rows;

export interface OpenedResource {
  readonly slug: string;
  readonly name: string;
  readonly translations: { readonly en?: { readonly name?: string }; readonly nl?: { readonly name?: string } };
  readonly placeName: string;
  /** At a place that recognises it. */
  readonly elsewhere: boolean;
}

/** What it opens: resources that ask for it, or for a module whose keeper recognises it, of those that everybody sees. */
export const findOpens = async (db: Db, moduleId: string): Promise<OpenedResource[]> =>
  (
    await sql<OpenedResource>`
      select distinct r.slug, r.name, r.translations, p.name as "placeName", q.module_id <> ${moduleId} as elsewhere
      from trainings.requirement q join bookings.resource r on r.id = q.resource_id join places.place p on p.id = r.place_id
      where (q.module_id = ${moduleId} or q.module_id in (select c.module_id from trainings.recognition c where c.accepts_id = ${moduleId}))
        and r.state in ('open', 'broken') and r.audience = 'everybody' and p.status = 'published' and p.stage in ('opening', 'rooted')
        and not exists (select from moderation.hidden h where (h.kind, h.thing_id) in (('resource', r.id::text), ('place', r.place_id::text)))
      order by elsewhere, p.name, r.name, r.slug limit 100`.execute(db)
  ).rows;

export interface OwnStanding {
  readonly id: string;
  readonly standing: Standing;
  readonly until: Date | null;
}

/** What somebody has of it themselves. */
export async function findOwnStanding(db: Db, moduleId: string, personId: string, now: Date): Promise<OwnStanding | null> {
  const { rows } = await sql<{ id: string; until: Date | null; suspended: boolean }>`
    select a.id, a.until_at as until, exists (select from trainings.suspension x where x.authorisation_id = a.id and x.lifted_at is null) as suspended
    from trainings.authorisation a where a.module_id = ${moduleId} and a.person_id = ${personId}`.execute(db);
  return rows.map(({ suspended, ...row }) => ({ ...row, standing: standingOf({ until: row.until, suspended }, now) }))[0] ?? null;
}

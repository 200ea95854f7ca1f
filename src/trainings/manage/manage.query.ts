import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findTaught, type Module } from "../modules.query.ts";

interface Person {
  readonly id: string;
  readonly name: string;
}

/** Another place's module, with whose it is. */
interface Other {
  readonly id: string;
  readonly title: string;
  readonly placeName: string | null;
}

const findTrainers = async (db: Db, moduleId: string): Promise<Person[]> =>
  (
    await sql<Person>`
      select p.id, p.name from trainings.trainer t join people.person p on p.id = t.person_id
      where t.module_id = ${moduleId} order by p.name collate "fr-x-icu", p.id`.execute(db)
  ).rows;

const otherColumns = sql`m.id, m.title, p.name as "placeName" from trainings.module m left join places.place p on p.id = m.place_id`;

/** What its keeper takes for it. */
const findRecognised = async (db: Db, moduleId: string): Promise<Other[]> =>
  (
    await sql<Other>`
      select ${otherColumns} join trainings.recognition r on r.accepts_id = m.id
      where r.module_id = ${moduleId} order by p.name collate "fr-x-icu", m.title collate "fr-x-icu", m.id`.execute(db)
  ).rows;

/** Open modules that others keep and that it does not recognise yet. */
const findRecognisable = async (db: Db, moduleId: string, placeId: string | null): Promise<Other[]> =>
  (
    await sql<Other>`
      select ${otherColumns} where m.state = 'open' and m.id <> ${moduleId} and m.place_id is distinct from ${placeId}::uuid
        and (m.place_id is null or p.status = 'published')
        and not exists (select from trainings.recognition r where r.module_id = ${moduleId} and r.accepts_id = m.id)
      order by p.name collate "fr-x-icu" nulls first, m.title collate "fr-x-icu", m.id limit 500`.execute(db)
  ).rows;

interface OpenedResource {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly placeName: string;
}

/** Resources that ask for it, in whatever state. */
const findDemanding = async (db: Db, moduleId: string): Promise<OpenedResource[]> =>
  (
    await sql<OpenedResource>`
      select r.id, r.slug, r.name, p.name as "placeName" from trainings.requirement q join bookings.resource r on r.id = q.resource_id
      join places.place p on p.id = r.place_id where q.module_id = ${moduleId} and r.state <> 'withdrawn'
      order by p.name collate "fr-x-icu", r.name collate "fr-x-icu", r.id`.execute(db)
  ).rows;

export interface ManagedModule {
  readonly module: Module;
  /** They keep it; else they teach it. */
  readonly own: boolean;
  readonly trainers: readonly Person[];
  readonly recognised: readonly Other[];
  readonly recognisable: readonly Other[];
  readonly demanding: readonly OpenedResource[];
}

/** For whoever keeps or teaches it. */
export async function findManaged(db: Db, id: string, someone: Visitor): Promise<ManagedModule | null> {
  const module = await findTaught(db, id, someone);
  if (!module) return null;
  const own = keeps(someone, module);
  const [trainers, recognised, recognisable, demanding] = await Promise.all([
    findTrainers(db, module.id),
    findRecognised(db, module.id),
    own ? findRecognisable(db, module.id, module.placeId) : [],
    findDemanding(db, module.id),
  ]);
  return { module, own, trainers, recognised, recognisable, demanding };
}

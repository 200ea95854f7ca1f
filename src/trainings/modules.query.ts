import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps, keptBy } from "./keeper.ts";
import type { Details, Kind, State } from "./training.ts";

/** A module as it is shown and kept. */
export interface Module extends Details {
  readonly id: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly state: State;
  readonly version: number;
  /** Null: of the metropolis. */
  readonly placeName: string | null;
  readonly placeSlug: string | null;
  readonly communeCode: string | null;
}

type Row = Omit<Module, "words"> & Module["words"];

export const moduleTables = sql`trainings.module m left join places.place p on p.id = m.place_id`;

const columns = sql`m.id, m.slug, m.place_id as "placeId", m.kind, m.title, m.about, m.translations, m.months, m.state, m.version,
  array(select n.needs_id::text from trainings.prerequisite n where n.module_id = m.id order by 1) as needs,
  p.name as "placeName", p.slug as "placeSlug", p.commune_code as "communeCode"`;

/** Taken from the public by moderators with its place; or of a place whose record everybody does not see. */
export const isHidden = sql<boolean>`(m.place_id is not null and (p.status <> 'published'
  or exists (select from moderation.hidden h where h.kind = 'place' and h.thing_id = m.place_id::text)))`;

/** Shown to everybody. */
export const isPublic = sql<boolean>`(m.state = 'open' and not ${isHidden})`;

/** Of the metropolis, or of the places that this person keeps. */
export function isKeptBy(someone: Visitor): RawBuilder<boolean> {
  const { all, communes, places } = keptBy(someone);
  return sql`(${all}::boolean or p.commune_code = any(${[...communes]}::text[]) or m.place_id = any(${[...places]}::uuid[]))`;
}

export async function findModules(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Module[]> {
  const { rows } = await sql<Row>`select ${columns} from ${moduleTables} where ${where} ${rest}`.execute(db);
  return rows.map(({ title, about, ...row }) => ({ ...row, words: { title, about } }));
}

/** In whatever state, for those who keep it. */
export async function findKept(db: Db, id: string, someone: Visitor): Promise<Module | null> {
  const [found] = isUuid(id) ? await findModules(db, sql`m.id = ${id}::uuid`) : [];
  return found && keeps(someone, found) ? found : null;
}

export type ModuleForVisitor = Module & { readonly told: boolean };

/** At its address; one that is not told to everybody, for those alone who keep it. */
export async function findShown(db: Db, slug: string, someone: Visitor | null): Promise<ModuleForVisitor | null> {
  const [[found], [told]] = await Promise.all([findModules(db, sql`m.slug = ${slug}`), findModules(db, sql`m.slug = ${slug} and ${isPublic}`)]);
  return found && (told || keeps(someone, found)) ? { ...found, told: told !== undefined } : null;
}

/** Whether somebody teaches it. */
export async function isTrainer(db: Db, moduleId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`select from trainings.trainer where module_id = ${moduleId} and person_id = ${personId}`.execute(db);
  return rows.length > 0;
}

/** For those who keep it or teach it. */
export async function findTaught(db: Db, id: string, someone: Visitor): Promise<Module | null> {
  const [found] = isUuid(id) ? await findModules(db, sql`m.id = ${id}::uuid`) : [];
  return found && (keeps(someone, found) || (await isTrainer(db, found.id, someone.id))) ? found : null;
}

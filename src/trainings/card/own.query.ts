import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { type Kind, type Standing, standingOf } from "../training.ts";
import type { TitleTexts } from "../training.ts";

/** An authorisation, for whoever holds it. */
export interface Authorisation extends TitleTexts {
  readonly id: string;
  readonly card: number;
  readonly from: Date;
  readonly until: Date | null;
  readonly standing: Standing;
  /** Of whoever holds it. */
  readonly holder: string;
  readonly moduleId: string;
  readonly slug: string;
  readonly kind: Kind;
  readonly placeName: string | null;
}

async function find(db: Db, where: RawBuilder<unknown>, now: Date): Promise<Authorisation[]> {
  const { rows } = await sql<Omit<Authorisation, "standing"> & { suspended: boolean }>`
    select a.id, a.card, a.from_at as "from", a.until_at as until, o.name as holder, m.id as "moduleId", m.slug, m.kind, m.title, m.translations,
      p.name as "placeName", exists (select from trainings.suspension x where x.authorisation_id = a.id and x.lifted_at is null) as suspended
    from trainings.authorisation a join trainings.module m on m.id = a.module_id join people.person o on o.id = a.person_id
    left join places.place p on p.id = m.place_id where ${where}
    order by (a.until_at is null or a.until_at > ${now}) desc, m.title collate "fr-x-icu", a.id`.execute(db);
  return rows.map(({ suspended, ...row }) => ({ ...row, standing: standingOf({ until: row.until, suspended }, now) }));
}

/** Those that count first, by title. */
export const findOwn = (db: Db, personId: string, now: Date): Promise<Authorisation[]> => find(db, sql`a.person_id = ${personId}`, now);

/** One of somebody's own: nobody else's is found. */
export async function findOwnOne(db: Db, id: string, personId: string, now: Date): Promise<Authorisation | null> {
  if (!isUuid(id)) return null;
  return (await find(db, sql`a.id = ${id}::uuid and a.person_id = ${personId}`, now))[0] ?? null;
}

/** Of which a card was shown. */
export const findCarded = async (db: Db, id: string, now: Date): Promise<Authorisation | null> => (await find(db, sql`a.id = ${id}::uuid`, now))[0] ?? null;

export interface OwnSession extends TitleTexts {
  readonly id: string;
  readonly from: Date;
  readonly to: Date;
  readonly placeName: string;
  readonly state: "taken" | "waiting";
}

/** Sessions ahead in which somebody has a seat, or waits for one. */
export async function findOwnSessions(db: Db, personId: string, now: Date): Promise<OwnSession[]> {
  const { rows } = await sql<OwnSession>`
    select s.id, lower(s.during) as "from", upper(s.during) as "to", m.title, m.translations, p.name as "placeName", t.state
    from trainings.seat t join trainings.session s on s.id = t.session_id join trainings.module m on m.id = s.module_id join places.place p on p.id = s.place_id
    where t.person_id = ${personId} and t.state <> 'left' and s.state = 'planned' and upper(s.during) > ${now} order by lower(s.during), s.id`.execute(db);
  return rows;
}

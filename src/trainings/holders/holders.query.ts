import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { type Standing, standingOf } from "../training.ts";

/** Somebody who was authorised, for whoever keeps or teaches the module. */
export interface Holder {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly from: Date;
  readonly until: Date | null;
  readonly standing: Standing;
  /** Why a trainer gave it without a session; null where one was. */
  readonly given: string | null;
  /** Of the suspension that stands. */
  readonly reason: string | null;
  readonly appeal: string | null;
}

type Row = Omit<Holder, "standing"> & { readonly suspended: boolean };

/** By name; those whose appeal waits come first. */
export async function listHolders(
  db: Db,
  moduleId: string,
  { q, standing }: { q: string; standing: Standing | null },
  { now, limit, offset }: Range & { now: Date },
): Promise<Slice<Holder>> {
  const which = {
    valid: sql`x.id is null and (a.until_at is null or a.until_at > ${now})`,
    expired: sql`x.id is null and a.until_at <= ${now}`,
    suspended: sql`x.id is not null`,
  };
  const from = sql`trainings.authorisation a join people.person p on p.id = a.person_id
    left join trainings.suspension x on x.authorisation_id = a.id and x.lifted_at is null
    where a.module_id = ${moduleId} and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(p.name)) > 0) and ${standing === null ? sql`true` : which[standing]}`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Row>`
      select a.id, a.person_id as "personId", p.name, a.from_at as "from", a.until_at as until, x.id is not null as suspended, a.reason as given, x.reason,
        case when x.answer is null then x.appeal end as appeal
      from ${from} order by (x.appeal is not null and x.answer is null) desc, p.name collate "fr-x-icu", a.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${from}`.execute(db),
  ]);
  return { rows: rows.map(({ suspended, ...row }) => ({ ...row, standing: standingOf({ until: row.until, suspended }, now) })), total: counted[0]!.count };
}

export interface Suspension {
  readonly id: string;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Date;
  readonly appeal: string | null;
  readonly answer: string | null;
  readonly liftedAt: Date | null;
}

/** All that ever stood against an authorisation, the last first. */
export async function findSuspensions(db: Db, authorisationId: string): Promise<Suspension[]> {
  const { rows } = await sql<Suspension>`
    select x.id, x.reason, x.by, x.at, x.appeal, x.answer, x.lifted_at as "liftedAt" from trainings.suspension x
    where x.authorisation_id = ${authorisationId} order by x.at desc, x.id`.execute(db);
  return rows;
}

/** One of them. */
export async function findHolder(db: Db, moduleId: string, id: string, now: Date): Promise<Holder | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Row>`
    select a.id, a.person_id as "personId", p.name, a.from_at as "from", a.until_at as until, x.id is not null as suspended, a.reason as given, x.reason,
      case when x.answer is null then x.appeal end as appeal
    from trainings.authorisation a join people.person p on p.id = a.person_id
    left join trainings.suspension x on x.authorisation_id = a.id and x.lifted_at is null
    where a.id = ${id}::uuid and a.module_id = ${moduleId}`.execute(db);
  return rows.map(({ suspended, ...row }) => ({ ...row, standing: standingOf({ until: row.until, suspended }, now) }))[0] ?? null;
}

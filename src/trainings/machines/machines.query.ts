import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { keeps, keptBy } from "../keeper.ts";
import type { Mode, SupervisedHours } from "../training.ts";

/** A resource with what it asks of whoever books it. */
export interface Machine {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly placeId: string;
  readonly placeName: string;
  readonly communeCode: string;
  /** Null: it asks for nothing. */
  readonly mode: Mode | null;
  readonly modules: readonly { readonly id: string; readonly title: string }[];
  readonly hours: readonly SupervisedHours[];
}

const tables = sql`bookings.resource r join places.place p on p.id = r.place_id left join trainings.demand d on d.resource_id = r.id`;

async function find(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Machine[]> {
  const { rows } = await sql<Machine>`
    select r.id, r.slug, r.name, r.place_id as "placeId", p.name as "placeName", p.commune_code as "communeCode", d.mode,
      coalesce((select json_agg(json_build_object('id', m.id, 'title', m.title) order by m.title collate "fr-x-icu")
        from trainings.requirement q join trainings.module m on m.id = q.module_id where q.resource_id = r.id), '[]') as modules,
      coalesce((select json_agg(json_build_object('weekday', s.weekday, 'from', s.from_minute, 'to', s.to_minute) order by s.weekday)
        from trainings.supervision s where s.resource_id = r.id), '[]') as hours
    from ${tables} where ${where} ${rest}`.execute(db);
  return rows;
}

/** Machines, and whatever else asks for something, at places that this person keeps, by place and name. */
export async function listMachines(db: Db, someone: Visitor, q: string, { limit, offset }: Range): Promise<Slice<Machine>> {
  const { all, communes, places } = keptBy(someone);
  const where = sql`(r.kind = 'machine' or d.mode is not null) and r.state <> 'withdrawn'
    and (${all}::boolean or p.commune_code = any(${[...communes]}::text[]) or r.place_id = any(${[...places]}::uuid[]))
    and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(r.name || ' ' || p.name)) > 0)`;
  const [rows, { rows: counted }] = await Promise.all([
    find(db, where, sql`order by p.name collate "fr-x-icu", r.name collate "fr-x-icu", r.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** Of a place that they keep, whatever its kind. */
export async function findMachine(db: Db, id: string, someone: Visitor): Promise<Machine | null> {
  const [found] = isUuid(id) ? await find(db, sql`r.id = ${id}::uuid and r.state <> 'withdrawn'`) : [];
  return found && keeps(someone, found) ? found : null;
}

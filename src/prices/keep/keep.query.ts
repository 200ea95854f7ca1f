import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { isKeptBy } from "../kept.query.ts";

export interface List {
  readonly id: string;
  readonly name: string;
  readonly placeId: string;
  readonly placeName: string;
  /** Resources whose price it says. */
  readonly count: number;
}

const columns = sql`l.id, l.name, l.place_id as "placeId", p.name as "placeName",
  (select count(*)::int from prices.priced x where x.list_id = l.id) as count`;
const tables = sql`prices.list l join places.place p on p.id = l.place_id`;

/** The lists that this person keeps, by place and name. */
export async function listKept(db: Db, someone: Visitor, q: string, { limit, offset }: Range): Promise<Slice<List>> {
  const where = sql`${isKeptBy(someone)} and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(l.name || ' ' || p.name)) > 0)`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<List>`select ${columns} from ${tables} where ${where}
      order by p.name collate "fr-x-icu", l.name collate "fr-x-icu", l.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** One of them; null for whoever does not keep it. */
export async function findKept(db: Db, id: string, someone: Visitor): Promise<List | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<List>`select ${columns} from ${tables} where l.id = ${id}::uuid and ${isKeptBy(someone)}`.execute(db);
  return rows[0] ?? null;
}

/** Something of the place that is booked, and the list that says its price. */
export interface Priceable {
  readonly id: string;
  readonly name: string;
  readonly free: boolean;
  readonly listId: string | null;
  readonly listName: string | null;
}

/** What is booked at a place, by name. */
export async function listPriceable(db: Db, placeId: string): Promise<Priceable[]> {
  const { rows } = await sql<Priceable>`
    select r.id, r.name, r.free, l.id as "listId", l.name as "listName" from bookings.resource r
    left join prices.priced x on x.resource_id = r.id left join prices.list l on l.id = x.list_id
    where r.place_id = ${placeId} and r.state <> 'withdrawn' order by r.name collate "fr-x-icu", r.id`.execute(db);
  return rows;
}

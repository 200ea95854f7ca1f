import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { State } from "../resource.ts";
import { findResources, isKeptBy, type Resource, resourceTables } from "../resources.query.ts";

/** What this person keeps in that state: by place and name. */
export async function listKept(db: Db, someone: Visitor, { q, state }: { q: string; state: State }, { limit, offset }: Range): Promise<Slice<Resource>> {
  const where = sql`${isKeptBy(someone)} and r.state = ${state}
    and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(r.name || ' ' || p.name)) > 0)`;
  const [rows, { rows: counted }] = await Promise.all([
    findResources(db, where, sql`order by p.name collate "fr-x-icu", r.name collate "fr-x-icu", r.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${resourceTables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** How many in each state. */
export async function countKept(db: Db, someone: Visitor): Promise<Readonly<Record<State, number>>> {
  const { rows } = await sql<{ state: State; count: number }>`
    select r.state, count(*)::int as count from ${resourceTables} where ${isKeptBy(someone)} group by r.state`.execute(db);
  const of = (state: State) => rows.find((row) => row.state === state)?.count ?? 0;
  return { draft: of("draft"), open: of("open"), broken: of("broken"), withdrawn: of("withdrawn") };
}

/** Bookings to come of one resource. */
export async function countComing(db: Db, resourceId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bookings.booking
    where resource_id = ${resourceId} and state in ('asked', 'offered', 'booked') and upper(during) > clock_timestamp()`.execute(db);
  return rows[0]!.count;
}

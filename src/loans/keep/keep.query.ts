import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findItems, isLentBy, type Item, itemTables } from "../items.query.ts";

/** Equipment and machines that this person may lend, those that are lent first; what was withdrawn is left out. */
export async function listKept(db: Db, someone: Visitor, q: string, { limit, offset }: Range): Promise<Slice<Item>> {
  const where = sql`${isLentBy(someone)} and (r.kind = 'equipment' or m.state is not null) and r.state <> 'withdrawn'
    and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', r.name, p.name))) > 0)`;
  const [rows, { rows: counted }] = await Promise.all([
    findItems(db, where, sql`order by m.state is null, p.name collate "fr-x-icu", r.name collate "fr-x-icu", r.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${itemTables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** Structures that run the place, or whose members keep it: to one of them a thing may belong. */
export async function findOwners(db: Db, someone: Visitor, ownerId: string | null): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select s.id, s.name from people.structure s
    where s.id = ${ownerId}::uuid or exists (select from people.membership b where b.structure_id = s.id and b.person_id = ${someone.id})
    order by s.name collate "fr-x-icu", s.id limit 200`.execute(db);
  return rows;
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { findItems, freeUnits, isShown, type Item, itemTables } from "../items.query.ts";

export interface CatalogueFilters {
  readonly q: string;
  readonly commune: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly carried: boolean;
}

/** `free`: how many nobody has on any of the days that are asked for; null: none was asked. */
export type ListedItem = Item & { readonly free: number | null };

/** Things that are lent at all places, by name. Days: those alone of which one at least is free from the first to the last. */
export async function listLent(db: Db, { q, commune, first, last, carried }: CatalogueFilters, { limit, offset }: Range): Promise<Slice<ListedItem>> {
  const days = daysOf(first, last);
  const where = sql`${isShown} and (${commune}::text is null or p.commune_code = ${commune}) and (not ${carried}::boolean or m.carries)
    and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', r.name, r.about, p.name, s.name))) > 0)
    and (${days === null}::boolean or (m.state = 'open' and r.state = 'open' and ${freeUnits(days?.first ?? "2000-01-01", days?.last ?? "2000-01-01")} > 0))`;
  const [rows, { rows: counted }] = await Promise.all([
    findItems(db, where, sql`order by m.state, r.state <> 'open', r.name collate "fr-x-icu", r.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${itemTables} where ${where}`.execute(db),
  ]);
  const ids = rows.map(({ id }) => id);
  const free = days === null ? new Map<string, number>() : await countFree(db, ids, days);
  return { rows: rows.map((row) => ({ ...row, free: free.get(row.id) ?? null })), total: counted[0]!.count };
}

/** One day alone is a loan of that day; days in the wrong order are turned round. */
function daysOf(first: string | null, last: string | null) {
  const [one, other] = [first ?? last, last ?? first];
  if (one === null || other === null) return null;
  return one <= other ? { first: one, last: other } : { first: other, last: one };
}

async function countFree(db: Db, ids: readonly string[], { first, last }: { first: string; last: string }): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; free: number }>`
    select r.id, ${freeUnits(first, last)} as free from bookings.resource r where r.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, free }) => [id, free]));
}

/** Communes in which something is lent. */
export async function findCommunes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`select distinct p.commune_code as code from ${itemTables} where ${isShown}`.execute(db);
  return rows.map(({ code }) => code);
}

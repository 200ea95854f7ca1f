import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { findOffers, isOffered, type Offer, offerTables } from "../offers.query.ts";
import type { Quiet } from "../telework.ts";

export interface CatalogueFilters {
  readonly q: string;
  readonly commune: string | null;
  readonly quiet: Quiet | null;
  readonly wheelchair: boolean;
}

/** Desks that places offer to employers, the cheapest half-day first. */
export async function listOffers(db: Db, { q, commune, quiet, wheelchair }: CatalogueFilters, { limit, offset }: Range): Promise<Slice<Offer>> {
  const where = sql`${isOffered} and (${commune}::text is null or p.commune_code = ${commune}) and (${quiet}::text is null or o.quiet = ${quiet})
    and (not ${wheelchair}::boolean or r.wheelchair = 'yes') and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(concat_ws(' ', r.name, p.name, p.address))) > 0)`;
  const [rows, { rows: counted }] = await Promise.all([
    findOffers(db, where, sql`order by o.half_cents, p.name collate "fr-x-icu", r.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from ${offerTables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** Communes in which desks are offered. */
export async function findCommunes(db: Db): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`select distinct p.commune_code as code from ${offerTables} where ${isOffered}`.execute(db);
  return rows.map(({ code }) => code);
}

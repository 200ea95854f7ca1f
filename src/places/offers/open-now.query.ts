import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Commune, qpv, type Territory } from "#territory";
import type { ListedPlace } from "../directory/directory.query.ts";
import { entryColumns } from "../directory/selection-entry.query.ts";
import { isOpenAt, metresFrom, zoneIds } from "../directory/selection.query.ts";
import { ensureDay } from "../hours/opening.command.ts";
import { dayOf } from "../hours/wall-clock.ts";

/** The nearest places open now, of a commune first; without a commune, the last confirmed. And how many are open in all. */
export async function findOpenNow(db: Db, territory: Territory, commune: Commune | null, now: Date): Promise<{ places: ListedPlace[]; total: number }> {
  await ensureDay(db, dayOf(now.getTime()));
  const inside = commune ? sql`and p.commune_code = ${commune.code}` : sql``;
  const order = commune?.point ? metresFrom(commune.point) : sql`p.facts_date desc`;
  const { rows } = await sql<ListedPlace & { total: number }>`
    select ${entryColumns(null, territory, now)}, count(*) over ()::int as total
    from places.place p
    where p.status = 'published' ${inside} and ${isOpenAt(now)}
    order by ${order}, p.id
    limit 4`.execute(db);
  return { places: rows, total: rows[0]?.total ?? 0 };
}

export interface Totals {
  readonly open: number;
  readonly mediation: number;
  readonly in_qpv: number;
  readonly communes: number;
}

/** What the street of figures says, counted from the rows: places that open to the public. */
export async function countTotals(db: Db, territory: Territory): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select count(*)::int as open, count(*) filter (where services <> '{}')::int as mediation, count(distinct commune_code)::int as communes,
      count(*) filter (where exists (select from places.place_zone z where z.place_id = p.id and z.zone_id = any(${zoneIds(territory)}::uuid[])))::int as in_qpv
    from places.place p where status = 'published' and stage in ('opening', 'rooted')`.execute(db);
  return rows[0]!;
}

export const knowsZones = (territory: Territory) => territory.zones(qpv).length > 0;

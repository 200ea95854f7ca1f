import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Look } from "../look/look.ts";
import { matches } from "../look/look.query.ts";
import type { Cluster, MapRequest, Tally } from "./dataset-map.ts";

const within = (id: string, filter: Look["filter"]): RawBuilder<unknown> =>
  sql`collection = ${id} and row is not null ${filter ? sql`and ${matches(filter)}` : sql``}`;

/** What is said of each commune, whatever it is called. */
export async function tallyCommunes(db: Db, id: string, { commune, measure }: MapRequest, filter: Look["filter"]): Promise<Tally[]> {
  const value = measure ? sql`(row ->> ${measure.field.name}::text)::float8` : sql`null::float8`;
  const { rows } = await sql<Tally>`
    select row ->> ${commune!.name}::text as said, count(*)::int as rows, count(${value})::int as numbers, sum(${value}) as sum, min(${value}) as least,
      max(${value}) as most
    from opendata.record where ${within(id, filter)} group by 1 limit 20000`.execute(db);
  return rows;
}

/** So many discs are drawn at most. */
const mostDots = 1_500;

/** Where rows lie: those that are near one another together, where there are very many. `unplaced` have no place. */
export async function clusterPoints(
  db: Db,
  id: string,
  title: string | null,
  filter: Look["filter"],
): Promise<{ readonly clusters: readonly Cluster[]; readonly unplaced: number }> {
  const name = title === null ? sql`null` : sql`left(min(row ->> ${title}::text), 120)`;
  const at = (field: string, digits: number) => sql`round((row ->> ${field}::text)::numeric, ${digits})`;
  const placed = sql`row ->> 'longitude' is not null and row ->> 'latitude' is not null`;
  const { rows: counted } = await sql<{ unplaced: number; placed: number }>`
    select count(*) filter (where not (${placed}))::int as unplaced, count(*) filter (where ${placed})::int as placed
    from opendata.record where ${within(id, filter)}`.execute(db);
  const digits = counted[0]!.placed <= mostDots ? 6 : 2;
  const { rows } = await sql<Cluster>`
    select ${at("longitude", digits)}::float8 as longitude, ${at("latitude", digits)}::float8 as latitude, count(*)::int as rows, ${name} as name
    from opendata.record where ${within(id, filter)} and ${placed} group by 1, 2 order by rows desc, 1, 2 limit ${mostDots * 4}`.execute(db);
  return { clusters: rows, unplaced: counted[0]!.unplaced };
}

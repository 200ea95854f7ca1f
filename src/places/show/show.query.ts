import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { qpv, type Territory } from "#territory";
import type { ListedPlace } from "../directory/directory.query.ts";
import { entryColumns } from "../directory/selection-entry.query.ts";
import { metresFrom } from "../directory/selection.query.ts";
import type { Closing } from "../hours/open-state.ts";
import type { Stage } from "../place.ts";
import { pointOf } from "../place.ts";

/** The record as it is shown. A proposed or suspended place is not found. */
export async function findPlace(db: Db, slug: string, now: Date) {
  const place = await db.selectFrom("places.place").selectAll().where("slug", "=", slug).where("status", "=", "published").executeTakeFirst();
  if (!place) return null;
  const [parts] = (
    await sql<PlaceParts>`
      select
        (select coalesce(json_agg(json_build_object('stage', stage, 'since', since)), '[]') from places.stage_date where place_id = ${place.id}) as stage_dates,
        (select coalesce(json_agg(json_build_object('from', lower(during), 'until', upper(during), 'reason', reason) order by during), '[]')
          from places.closing where place_id = ${place.id} and upper(during) > ${now.toISOString()}::timestamptz - interval '2 days') as closings,
        (select coalesce(json_agg(json_build_object('year', year, 'label', label, 'cents', cents, 'source', source) order by year desc, label), '[]') from places.support where place_id = ${place.id}) as supports,
        (select coalesce(json_agg(json_build_object('file_id', file_id, 'alt', alt) order by position), '[]') from places.photo where place_id = ${place.id}) as photos,
        (select coalesce(json_agg(json_build_object('field', field, 'source', source, 'at', at) order by field), '[]')
          from (select distinct on (field) field, source, at from places.change where place_id = ${place.id} order by field, id desc) last) as origins,
        (select coalesce(array_agg(zone_id::text), '{}') from places.place_zone where place_id = ${place.id}) as zone_ids`.execute(db)
  ).rows;
  return { ...place, ...parts! };
}

interface PlaceParts {
  readonly stage_dates: readonly { stage: Stage; since: string }[];
  readonly closings: readonly Closing[];
  readonly supports: readonly { year: number; label: string; cents: number; source: string }[];
  readonly photos: readonly { file_id: string; alt: string }[];
  readonly origins: readonly { field: string; source: string; at: string }[];
  readonly zone_ids: readonly string[];
}

export type ShownPlace = NonNullable<Awaited<ReturnType<typeof findPlace>>>;

export const inPriorityZone = ({ zone_ids }: Pick<ShownPlace, "zone_ids">, territory: Territory) => territory.zones(qpv).find(({ id }) => zone_ids.includes(id)) ?? null;

/** The nearest open places; of the same commune when the place has no point. */
export async function findNeighbours(db: Db, place: ShownPlace, territory: Territory, now: Date): Promise<ListedPlace[]> {
  const point = pointOf(place);
  const near = point ? sql`p.longitude between ${point.longitude - 0.15} and ${point.longitude + 0.15} and p.latitude between ${point.latitude - 0.1} and ${point.latitude + 0.1}` : sql`p.commune_code = ${place.commune_code}`;
  const { rows } = await sql<ListedPlace>`
    select ${entryColumns(point, territory, now)}
    from places.place p
    where p.status = 'published' and p.stage in ('opening', 'rooted') and p.id <> ${place.id} and ${near}
    order by ${point ? metresFrom(point) : sql`p.name collate "fr-x-icu"`}, p.id
    limit 4`.execute(db);
  return rows;
}

import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Point, Territory } from "#territory";
import type { ListedPlace } from "../directory/directory.query.ts";
import { entryColumns } from "../directory/selection-entry.query.ts";
import { around, metresFrom } from "../directory/selection.query.ts";
import type { Closing } from "../hours/open-state.ts";
import type { Stage } from "../place.ts";
import { pointOf } from "../place.ts";
import type { Photo } from "../photos/photos.query.ts";
import { type ReportFigures, reportFigures } from "../report-error/reports.query.ts";
import { authorSources } from "../saving/author.ts";
import { maySee } from "../acts/visible-place.query.ts";

/** The record as it is shown. One that is not published is found by those who may edit it only. */
export async function findPlace(db: Db, slug: string, now: Date, visitor: Visitor | null = null) {
  const place = await db.selectFrom("places.place").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!place || !maySee(visitor, place)) return null;
  const [parts] = (
    await sql<PlaceParts>`
      select
        (select coalesce(json_agg(json_build_object('stage', stage, 'since', since)), '[]') from places.stage_date
          where place_id = ${place.id}) as stage_dates,
        (select coalesce(json_agg(json_build_object('from', lower(during), 'until', upper(during), 'reason', reason) order by during), '[]')
          from places.closing where place_id = ${place.id} and upper(during) > ${now.toISOString()}::timestamptz - interval '2 days') as closings,
        (select coalesce(json_agg(json_build_object('year', year, 'label', label, 'cents', cents, 'source', source)
          order by year desc, label), '[]') from places.support where place_id = ${place.id}) as supports,
        (select coalesce(json_agg(json_build_object('id', id, 'file_id', file_id, 'small_file_id', small_file_id, 'width', width, 'height',
          height, 'alt', alt, 'credit', credit) order by position, added_at, id), '[]')
          from places.photo f where place_id = ${place.id} and removed_at is null
            and not exists (select from moderation.hidden h where h.kind = 'place_photo' and h.thing_id = f.id::text)) as photos,
        (select reason from places.change where place_id = ${place.id} and field = 'stage' and after = '"closed"'
          and source = any(${Object.values(authorSources)})
          order by id desc limit 1) as closed_reason,
        (select json_build_object('id', s.id, 'name', s.name) from people.structure s
          where s.siret = ${place.structure_pivot} or s.rna = ${place.structure_pivot} limit 1) as runner,
        ${reportFigures(place.id)} as report_figures,
        (select coalesce(json_agg(json_build_object('field', field, 'source', source, 'at', at) order by field), '[]')
          from (select distinct on (field) field, source, at from places.history where place_id = ${place.id}
            order by field, id desc) last) as origins,
        (select coalesce(array_agg(zone_id::text), '{}') from places.place_zone where place_id = ${place.id}) as zone_ids`.execute(db)
  ).rows;
  return { ...place, ...parts! };
}

interface PlaceParts {
  readonly stage_dates: readonly { stage: Stage; since: string }[];
  readonly closings: readonly Closing[];
  readonly supports: readonly { year: number; label: string; cents: number; source: string }[];
  readonly photos: readonly Pick<Photo, "id" | "file_id" | "small_file_id" | "width" | "height" | "alt" | "credit">[];
  /** Why it closed for good, when somebody said so here. */
  readonly closed_reason: string | null;
  /** The structure whose number the record bears. */
  readonly runner: { readonly id: string; readonly name: string } | null;
  readonly report_figures: ReportFigures;
  readonly origins: readonly { field: string; source: string; at: string }[];
  readonly zone_ids: readonly string[];
}

export type PlaceSheet = NonNullable<Awaited<ReturnType<typeof findPlace>>>;

const shown = 4;

/** The nearest open places, looked for nearby first; of the same commune when the place has no point. */
export async function findNeighbours(db: Db, place: PlaceSheet, territory: Territory, now: Date): Promise<ListedPlace[]> {
  const point = pointOf(place);
  if (!point) return neighboursWithin(db, place, null, sql<boolean>`p.commune_code = ${place.commune_code}`, territory, now);
  const near = await neighboursWithin(db, place, point, around(point, 1.5), territory, now);
  return near.length === shown ? near : neighboursWithin(db, place, point, around(point, 15), territory, now);
}

async function neighboursWithin(
  db: Db,
  { id }: PlaceSheet,
  point: Point | null,
  where: RawBuilder<boolean>,
  territory: Territory,
  now: Date,
): Promise<ListedPlace[]> {
  const order = point ? sql`${metresFrom(point)}, p.id` : sql`p.name collate "fr-x-icu", p.id`;
  const { rows } = await sql<ListedPlace>`
    select ${entryColumns(point, territory, now)}
    from (select p.* from places.place p
      where p.status = 'published' and p.stage in ('opening', 'rooted') and p.id <> ${id} and ${where}
      order by ${order} limit ${shown}) p
    order by ${order}`.execute(db);
  return rows;
}

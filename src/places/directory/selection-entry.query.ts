import { sql } from "kysely";

import { dayOf } from "#platform/time/day.ts";
import type { Point, Territory } from "#territory";
import { firstPhoto } from "../photos/first-photo.query.ts";
import { metresFrom, zoneIds } from "./selection.query.ts";

/** Columns of an entry of a list, from a place `p`. */
export function entryColumns(near: Point | null, territory: Territory, now: Date) {
  return sql`p.id, p.slug, p.name, p.stage, p.commune_code, p.longitude, p.latitude, p.activities, p.services, p.themes, p.phone, p.emails, p.fees, p.price_note,
    p.hours, p.wheelchair, ${firstPhoto} as photo,
    p.facts_date, p.confirmed_at, ${near ? metresFrom(near) : sql`null::float8`} as metres,
    exists (select from places.place_zone z where z.place_id = p.id and z.zone_id = any(${zoneIds(territory)}::uuid[])) as in_qpv,
    (select json_agg(json_build_object('from', lower(c.during), 'until', upper(c.during), 'reason', c.reason))
      from places.closing c where c.place_id = p.id and upper(c.during) >= ${dayOf(now)}::date) as closings`;
}

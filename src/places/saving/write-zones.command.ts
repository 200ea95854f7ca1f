import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Territory } from "#territory";

interface LocatedPlace {
  readonly id: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** Says again in which zones each of these places lies. A place without a point is in none: nothing is guessed. */
export async function writeZones(trx: Db, places: readonly LocatedPlace[], territory: Territory): Promise<void> {
  const rows = places.flatMap(({ id, longitude, latitude }) => {
    if (longitude === null || latitude === null) return [];
    return territory.locate({ longitude, latitude }).zones.map((zone) => ({ place_id: id, zone_id: zone.id }));
  });
  const ids = places.map(({ id }) => id);
  await sql`delete from places.place_zone where place_id = any(${ids}::uuid[])`.execute(trx);
  if (rows.length === 0) return;
  await sql`
    insert into places.place_zone (place_id, zone_id)
    select place_id, zone_id from json_populate_recordset(null::places.place_zone, ${JSON.stringify(rows)}::json)
    on conflict do nothing`.execute(trx);
}

/** After zones were imported: every place again. */
export async function writeAllZones(trx: Db, territory: Territory): Promise<void> {
  const places = await trx.selectFrom("places.place").select(["id", "longitude", "latitude"]).execute();
  await writeZones(trx, places, territory);
}

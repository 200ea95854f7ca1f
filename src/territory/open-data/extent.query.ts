import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Extent } from "#platform/open-data/extent.ts";
import { type Geometry, polygonsOf } from "../geometry/geometry.ts";

interface Row {
  readonly name: string;
  readonly siren: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly contours: readonly Geometry[] | null;
  readonly communes: number;
}

/** The metropolis as it is today: the box of all its communes' contours, the middle of their middles. */
export const metropolisExtent = {
  async find(db: Db): Promise<Extent | null> {
    const { rows } = await sql<Row>`
      select m.name, m.siren, avg(c.longitude) as longitude, avg(c.latitude) as latitude, jsonb_agg(o.geometry) filter (where o.geometry is not null) as contours,
        count(*)::int as communes
      from territory.metropolis m join territory.commune c on c.metropolis_siren = m.siren and c.member_until is null
      left join territory.contour o on o.commune_code = c.code
      where m.current group by m.siren, m.name`.execute(db);
    const row = rows[0];
    if (!row) return null;
    const { name, siren, longitude, latitude, contours, communes } = row;
    const middle = longitude === null || latitude === null ? null : { longitude, latitude };
    // Of some communes alone it would be the box of something else.
    return { name, siren, middle, box: contours?.length === communes ? boxOf(contours) : null };
  },
};

function boxOf(contours: readonly Geometry[]): Extent["box"] {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [longitude, latitude] of contours.flatMap((contour) => polygonsOf(contour).flat(2))) {
    box.west = Math.min(box.west, longitude!);
    box.east = Math.max(box.east, longitude!);
    box.south = Math.min(box.south, latitude!);
    box.north = Math.max(box.north, latitude!);
  }
  return box;
}

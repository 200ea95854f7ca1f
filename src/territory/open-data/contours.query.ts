import type { Db } from "#platform/db/db.ts";

/** The official contour of each commune, as GeoJSON. Key: code of the commune. */
export async function readContours(db: Db): Promise<Map<string, object>> {
  const rows = await db.selectFrom("territory.contour").select(["commune_code", "geometry"]).execute();
  return new Map(rows.map(({ commune_code, geometry }) => [commune_code, geometry]));
}

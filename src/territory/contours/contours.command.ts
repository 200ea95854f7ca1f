import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emit } from "#platform/events/events.ts";
import type { Geometry } from "../geometry/geometry.ts";
import { areaKm2, centroid } from "../geometry/measure.ts";
import { raiseRevision } from "../territory.query.ts";

/** Replaces every contour, and with them the communes' middles and areas. To be run in a transaction. */
export async function saveContours(db: Db, contours: ReadonlyMap<string, Geometry>, source: string): Promise<void> {
  await db.deleteFrom("territory.contour").execute();
  for (const [code, geometry] of contours) {
    const { longitude, latitude } = centroid(geometry);
    await db
      .insertInto("territory.contour")
      .values({ commune_code: code, geometry: JSON.stringify(geometry), source })
      .execute();
    await db
      .updateTable("territory.commune")
      .set({ longitude: rounded(longitude), latitude: rounded(latitude), area_km2: sql`round(${areaKm2(geometry)}::numeric, 3)` })
      .where("code", "=", code)
      .execute();
  }
  await raiseRevision(db);
  await emit(db, "territory.contours_imported", { communes: contours.size, source }, "territory");
}

/** To the decimetre: further decimals are the computer's. */
const rounded = (degrees: number): number => Number(degrees.toFixed(6));

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { AssociatedCommune } from "./commune.ts";
import type { Geometry } from "./geometry/geometry.ts";

/** Moves whenever communes, contours or zones change. Null before reference data are loaded. */
export async function readRevision(db: Db): Promise<string | null> {
  const row = await db.selectFrom("territory.metropolis").select(["siren", "revision"]).where("current", "=", true).executeTakeFirst();
  return row ? `${row.siren}.${row.revision}` : null;
}

export async function raiseRevision(db: Db): Promise<void> {
  await db.updateTable("territory.metropolis").set({ revision: sql`revision + 1` }).where("current", "=", true).execute();
}

/** Everything that is kept in memory. */
export async function readTerritoryRows(db: Db) {
  const metropolis = await db.selectFrom("territory.metropolis").selectAll().where("current", "=", true).executeTakeFirst();
  if (!metropolis) throw new Error("No communes are loaded: the room `territory` prepares them when the house starts.");
  return { metropolis, communes: await readCommunes(db, metropolis.siren), zones: await readZones(db) };
}

async function readCommunes(db: Db, siren: string) {
  return db
    .selectFrom("territory.commune as commune")
    .leftJoin("territory.contour as contour", "contour.commune_code", "commune.code")
    .select(["code", "slug", "name", "liaison", "siren", "population", "population_year", "longitude", "latitude"])
    .select(["member_from", "member_from_exact", "member_until", "contour.geometry", "contour.source as contour_source"])
    .select(sql<number | null>`area_km2::double precision`.as("area_km2"))
    .select(
      sql<string[]>`array(select postal_code::text from territory.postal_code p where p.commune_code = commune.code
      order by 1)`.as("postal_codes"),
    )
    .select(
      sql<AssociatedCommune[]>`coalesce((select jsonb_agg(jsonb_build_object('code', code, 'name', name, 'kind', kind) order by code)
        from territory.associated_commune a where a.commune_code = commune.code), '[]')`.as("associated"),
    )
    .where("metropolis_siren", "=", siren)
    .orderBy(sql`commune.name collate "fr-x-icu"`)
    .execute();
}

/** The last year of each kind. */
async function readZones(db: Db) {
  const rows = await db
    .selectFrom("territory.zone as zone")
    .select(["id", "kind", "code", "name", "year", "source", "fictitious", "geometry", "declared_communes", "population"])
    .where("year", "=", (same) =>
      same
        .selectFrom("territory.zone as any")
        .select(({ fn }) => fn.max("any.year").as("year"))
        .whereRef("any.kind", "=", "zone.kind"),
    )
    .orderBy("kind")
    .orderBy(sql`name collate "fr-x-icu"`)
    .execute();
  return rows.map((row) => ({ ...row, geometry: row.geometry as Geometry }));
}

export type TerritoryRows = Awaited<ReturnType<typeof readTerritoryRows>>;
export type CommuneRow = TerritoryRows["communes"][number];
export type ZoneRow = TerritoryRows["zones"][number];

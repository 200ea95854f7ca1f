import type { Db } from "#platform/db/db.ts";
import type { KnownPlace } from "../formats/format.ts";

/** What a source told of before, by its identifiers. A merged record is left to the one that took it in. */
export async function knownPlaces(db: Db, source: string): Promise<ReadonlyMap<string, KnownPlace>> {
  const rows = await db
    .selectFrom("places.origin as o")
    .innerJoin("places.place as p", "p.id", "o.place_id")
    .select(["o.source_id", "p.name", "p.insee_code", "p.postal_code", "p.address"])
    .where("o.source", "=", source)
    .where("p.status", "<>", "merged")
    .execute();
  return new Map(rows.map(({ source_id, ...place }) => [source_id, place]));
}

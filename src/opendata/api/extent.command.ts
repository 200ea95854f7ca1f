import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Collection } from "./collection.command.ts";
import { type Box, extentOf } from "./record.query.ts";

/** The box around all points of a copy: reckoned once for each of its versions. What changes meanwhile has another version. */
export async function keptExtent(db: Db, id: string, { version }: Pick<Collection, "version">): Promise<Box | null> {
  const { rows } = await sql<{ extent: number[] }>`
    select coalesce(extent, '{}') as extent from opendata.collection where id = ${id} and extent_of = ${version} and version = ${version}`.execute(db);
  if (rows[0]) return boxOf(rows[0].extent);
  const extent = await extentOf(db, id);
  await sql`update opendata.collection set extent = ${extent ?? []}::float8[], extent_of = ${version} where id = ${id} and version = ${version}`.execute(db);
  return extent;
}

function boxOf([west, south, east, north]: readonly number[]): Box | null {
  return west === undefined || south === undefined || east === undefined || north === undefined ? null : [west, south, east, north];
}

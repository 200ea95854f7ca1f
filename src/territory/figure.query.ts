import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Measure } from "./indicator.ts";

/** The one number that this query gives: "select count(*) from …". */
export async function numberOf(db: Db, query: RawBuilder<number>): Promise<number> {
  return (await sql<{ value: number }>`select (${query})::float8 as value`.execute(db)).rows[0]!.value;
}

/** A figure of the metropolis alone. */
export const ofWhole = async (db: Db, query: RawBuilder<number>): Promise<Measure[]> => [
  { part: { kind: "metropolis", id: null }, value: await numberOf(db, query) },
];

import { type Compilable, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface KeptValue {
  readonly day: string;
  readonly part_kind: "metropolis" | "commune" | "zone";
  readonly part_id: string;
  readonly value: number | null;
  readonly of_value: number | null;
}

/** Everything that was kept of an indicator, day by day and part by part. */
export function keptValues(db: Db, indicator: string): Compilable<KeptValue> {
  const query = sql<KeptValue>`
    select day, part_kind, part_id, value, of_value from governance.kept
    where indicator = ${indicator} order by day, part_kind, part_id`;
  return { compile: () => query.compile(db) };
}

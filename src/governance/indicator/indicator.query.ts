import type { Db } from "#platform/db/db.ts";

export interface KeptValue {
  readonly day: string;
  readonly part_kind: "metropolis" | "commune" | "zone";
  readonly part_id: string;
  readonly value: number | null;
  readonly of_value: number | null;
}

/** Everything that was kept of an indicator, day by day and part by part. */
export function keptValues(db: Db, indicator: string) {
  return db
    .selectFrom("governance.snapshot")
    .select(["day", "part_kind", "part_id", "value", "of_value"])
    .where("indicator", "=", indicator)
    .orderBy("day")
    .orderBy("part_kind")
    .orderBy("part_id");
}

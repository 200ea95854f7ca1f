import type { Db } from "#platform/db/db.ts";

export interface StandingFigure {
  readonly indicator: string;
  readonly part_kind: "metropolis" | "commune" | "zone";
  readonly part_id: string;
  readonly value: number | null;
  readonly of_value: number | null;
  readonly measured_at: Date;
}

/** Every figure as it stands now. */
export function allFigures(db: Db) {
  return db
    .selectFrom("governance.today")
    .select(["indicator", "part_kind", "part_id", "value", "of_value", "measured_at"])
    .orderBy("indicator")
    .orderBy("part_kind")
    .orderBy("part_id");
}

import type { Db } from "#platform/db/db.ts";
import type { Part } from "#territory";

export interface StandingFigure {
  readonly indicator: string;
  readonly part_kind: "metropolis" | "commune" | "zone";
  readonly part_id: string;
  readonly value: number | null;
  readonly of_value: number | null;
  readonly as_of: string;
  readonly measured_at: Date;
}

/** Every figure as it stands now, of one part or of all. */
export function allFigures(db: Db, part: Part | null) {
  const figures = db.selectFrom("governance.today").select(["indicator", "part_kind", "part_id", "value", "of_value", "as_of", "measured_at"]);
  const asked = part ? figures.where("part_kind", "=", part.kind).where("part_id", "=", part.id ?? "") : figures;
  return asked.orderBy("indicator").orderBy("part_kind").orderBy("part_id");
}

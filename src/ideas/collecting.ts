import { type ProcessSheet, type StageSheet, phaseOf } from "#processes";

/**
 * The stage in which ideas are filed now, for what pages say; the act asks the clock of the database. Null: none is open, or the
 * process is not known to the public and not in rehearsal.
 */
export function openCollection({ state, stages }: Pick<ProcessSheet, "state" | "stages">, now: Date): StageSheet | null {
  if (state !== "published" && state !== "rehearsal") return null;
  return stages.find((stage) => stage.kind === "collect" && phaseOf(stage, now) === "now") ?? null;
}

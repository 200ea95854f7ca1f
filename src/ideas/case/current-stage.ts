import { type StageSheet, phaseOf, type StageKind } from "#processes";

/** Of the stages of a kind, the one that is open; else the last that was; else the first that will be. Null: the process has none. */
export function currentStage(stages: readonly StageSheet[], kind: StageKind, now: Date): StageSheet | null {
  const own = stages.filter((stage) => stage.kind === kind);
  const inPhase = (phase: string) => own.filter((stage) => phaseOf(stage, now) === phase);
  return inPhase("now")[0] ?? inPhase("done").at(-1) ?? own[0] ?? null;
}

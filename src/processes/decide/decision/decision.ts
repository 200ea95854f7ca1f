import type { ProcessState } from "../../process.ts";
import { phaseOf, type StageKind, type StageTimes } from "../../stage.ts";

interface Decidable {
  readonly state: ProcessState;
  readonly stages: readonly (StageTimes & { readonly kind: StageKind })[];
}

/** What is decided is told once the process has ended, or from the day on which its stage of awarding opens. */
export const mayTellDecision = ({ state, stages }: Decidable, now: Date): boolean =>
  state === "ended" || (state === "published" && stages.some((stage) => stage.kind === "award" && phaseOf(stage, now) !== "next"));

import { type StageSheet, phaseOf, type StageKind } from "#processes";
import type { ProposalState } from "../proposal.ts";

/** Stages through which proposals pass one by one; the others are for everybody. */
const passed: ReadonlySet<StageKind> = new Set(["admissibility", "opinion", "feasibility", "vote", "jury", "award", "delivery", "evaluation"]);

const ends: ReadonlySet<ProposalState> = new Set(["inadmissible", "infeasible", "not_awarded", "abandoned", "withdrawn", "merged"]);

/** What a state has behind it already: an idea that is feasible is not studied again. */
const behind: Partial<Record<ProposalState, readonly StageKind[]>> = {
  admissible: ["admissibility"],
  feasible: ["admissibility", "opinion", "feasibility"],
  awarded: ["admissibility", "opinion", "feasibility", "vote", "jury", "award"],
  delivering: ["admissibility", "opinion", "feasibility", "vote", "jury", "award"],
  delivered: ["admissibility", "opinion", "feasibility", "vote", "jury", "award", "delivery"],
};

/** The stages that are open for a proposal or still to come, in their order. Refused or withdrawn, it goes no further. */
export function stagesAhead(state: ProposalState, stages: readonly StageSheet[], now: Date): StageSheet[] {
  if (ends.has(state)) return [];
  const done = behind[state] ?? [];
  return stages.filter((stage) => passed.has(stage.kind) && !done.includes(stage.kind) && phaseOf(stage, now) !== "done");
}

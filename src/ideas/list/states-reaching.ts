import type { StageKind } from "#processes";
import { type ProposalState, proposalStates } from "../proposal.ts";

const admitted: readonly ProposalState[] = ["admissible", "feasible", "infeasible", "awarded", "not_awarded", "delivering", "delivered", "abandoned"];
const possible: readonly ProposalState[] = ["feasible", "awarded", "not_awarded", "delivering", "delivered", "abandoned"];
const won: readonly ProposalState[] = ["awarded", "delivering", "delivered", "abandoned"];

/**
 * The states of the proposals that came as far as a stage: the figures 137, 54 and 35 of a process lead to these lists. All that was
 * filed reached admissibility; only what was admitted gets an opinion and a study; only what is feasible is judged.
 */
export function statesReaching(kind: StageKind): readonly ProposalState[] {
  if (kind === "opinion" || kind === "feasibility") return admitted;
  if (kind === "jury" || kind === "vote" || kind === "award") return possible;
  if (kind === "delivery" || kind === "evaluation") return won;
  return proposalStates;
}

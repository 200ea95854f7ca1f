import { isContestable } from "../case/contest-term.ts";
import type { ProposalState } from "../proposal.ts";

/** While the study goes on, and as long after it as one may contest it. */
export function mayReply(state: ProposalState, study: { readonly concludedAt: Date | null } | null, now: Date): boolean {
  if (!study || !["filed", "admissible", "feasible", "infeasible"].includes(state)) return false;
  return study.concludedAt === null || isContestable(study.concludedAt, now);
}

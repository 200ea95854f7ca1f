import type { ProposalState } from "./proposal.ts";
import type { AnswerOutcome } from "./verdicts.ts";

/** Where the way of an idea ends, or what it became: an official answer is due. Withdrawn and merged ones are their authors' own end. */
export const ended: readonly ProposalState[] = ["inadmissible", "infeasible", "awarded", "not_awarded", "delivering", "delivered", "abandoned"];

export const answerIsDue = (state: ProposalState): boolean => ended.includes(state);

/** What an answer may say of an idea that ended there: a refusal may still take up a part of it. */
export const mayAnswer = (state: ProposalState, outcome: AnswerOutcome): boolean => {
  if (!answerIsDue(state)) return false;
  const taken = state === "awarded" || state === "delivering" || state === "delivered";
  return taken ? outcome !== "refused" : outcome !== "accepted";
};

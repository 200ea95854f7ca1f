/** Where a proposal stands on its way. Filed first; the last ones are ends. */
export const proposalStates = [
  "filed",
  "admissible",
  "inadmissible",
  "feasible",
  "infeasible",
  "awarded",
  "not_awarded",
  "delivering",
  "delivered",
  "abandoned",
  "withdrawn",
  "merged",
] as const;
export type ProposalState = (typeof proposalStates)[number];

const moves: Readonly<Record<ProposalState, readonly ProposalState[]>> = {
  filed: ["admissible", "inadmissible", "feasible", "infeasible", "awarded", "not_awarded", "withdrawn", "merged"],
  admissible: ["inadmissible", "feasible", "infeasible", "awarded", "not_awarded", "withdrawn", "merged"],
  // A refusal can be revised: by an appeal, or because a fact was wrong.
  inadmissible: ["admissible"],
  feasible: ["infeasible", "awarded", "not_awarded", "withdrawn", "merged"],
  infeasible: ["feasible"],
  awarded: ["delivering", "delivered", "abandoned", "not_awarded"],
  not_awarded: ["awarded"],
  delivering: ["delivered", "abandoned"],
  delivered: ["delivering"],
  abandoned: ["delivering"],
  withdrawn: [],
  // A merge can be undone: the proposal then goes back to the state it had.
  merged: ["filed", "admissible", "feasible"],
};

/** A process may leave stages out: a box of ideas awards without a study of feasibility. */
export const mayBecome = (from: ProposalState, to: ProposalState): boolean => moves[from].includes(to);

/** States that need a public reason: the database asks for it too. */
export const needsReason = (state: ProposalState): boolean =>
  state === "inadmissible" || state === "infeasible" || state === "not_awarded" || state === "abandoned";

/** Lists show what is neither withdrawn nor merged away; its page stays, and says so. */
export const isListed = (state: ProposalState): boolean => state !== "withdrawn" && state !== "merged";

/** Its author may still change it: nobody has judged it yet. */
export const isEditable = (state: ProposalState): boolean => state === "filed";

/** People may support and discuss it until it is decided. */
export const isSupportable = (state: ProposalState): boolean => state === "filed" || state === "admissible" || state === "feasible";

/** Discussed is what may still come or is being done; a refusal is contested with reasons, elsewhere. */
export const isDiscussable = (state: ProposalState): boolean => ["filed", "admissible", "feasible", "awarded", "delivering", "delivered"].includes(state);

export const authorKinds = ["resident", "structure", "school", "commune", "service", "workshop"] as const;
export type AuthorKind = (typeof authorKinds)[number];

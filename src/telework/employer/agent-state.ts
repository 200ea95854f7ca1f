/** Entered by the employer and not yet joined; joined and not yet let in; books; left. */
export const agentStates = ["invited", "waiting", "active", "left"] as const;
export type AgentState = (typeof agentStates)[number];

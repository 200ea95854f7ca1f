export const breakdownStates = ["open", "solved"] as const;
export type BreakdownState = (typeof breakdownStates)[number];

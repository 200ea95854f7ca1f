export const standings = ["waits", "runs", "begins", "ending", "over", "refused"] as const;
/** Where an agreement stands today: a proposal waits, it runs, it begins later, its end is said, it is over, nothing was agreed. */
export type Standing = (typeof standings)[number];

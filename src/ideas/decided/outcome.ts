export const outcomes = ["won", "lost", "refused"] as const;
export type Outcome = (typeof outcomes)[number];

/** Decisions on one page. */
export const perPage = 25;

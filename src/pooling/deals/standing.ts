export const standings = ["asked", "runs", "begins", "over", "refused", "withdrawn"] as const;
/** Where an agreement stands today: it waits for an answer, runs, begins later, is over; or nothing was agreed. */
export type Standing = (typeof standings)[number];

/** In addresses. */
export const standingWords = {
  asked: "a-repondre",
  runs: "en-cours",
  begins: "a-venir",
  over: "terminees",
  refused: "refusees",
  withdrawn: "retirees",
} as const satisfies Record<Standing, string>;

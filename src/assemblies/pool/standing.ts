export const standings = ["all", "confirmed", "unconfirmed", "withdrawn"] as const;
export type Standing = (typeof standings)[number];

/** In addresses. */
export const standingWords = { all: "tous", confirmed: "confirmes", unconfirmed: "a-confirmer", withdrawn: "retires" } as const satisfies Record<
  Standing,
  string
>;

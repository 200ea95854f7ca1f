const decisionStates = ["open", "adopted", "blocked", "withdrawn"] as const;
export type DecisionState = (typeof decisionStates)[number];

/** How members decide. */
export type Way = "consent" | "vote";

/** How what stands in the register stands: a vote is adopted or rejected. */
export type Listing = DecisionState | "rejected";

/** What decisions are looked for by, with the word in the address. */
export const tabWords = { open: "en-cours", adopted: "adoptees", all: "toutes" } as const;
export type Tab = keyof typeof tabWords;

/** Days in which members can object, at least. */
export const consentDays = 7;

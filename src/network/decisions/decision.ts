const decisionStates = ["open", "adopted", "blocked", "withdrawn"] as const;
export type DecisionState = (typeof decisionStates)[number];

/** What decisions are looked for by, with the word in the address. */
export const tabWords = { open: "en-cours", adopted: "adoptees", all: "toutes" } as const;
export type Tab = keyof typeof tabWords;

/** Days in which members can object, at least. */
export const consentDays = 7;

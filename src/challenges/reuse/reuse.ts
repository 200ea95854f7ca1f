export const reuseStates = ["alive", "adopted", "given_up"] as const;
/** In use, taken over by a service, given up. */
export type ReuseState = (typeof reuseStates)[number];
/** In addresses and files. */
export const stateWords = { alive: "en-service", adopted: "repris", given_up: "abandonne" } as const satisfies Record<ReuseState, string>;

/** What contributions are looked for by, with the word in the address. */
export const tabWords = { answer: "a-confirmer", own: "les-notres", all: "toutes" } as const;
export type Tab = keyof typeof tabWords;

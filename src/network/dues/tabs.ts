/** What dues are looked for by, with the word in the address. */
export const dueWords = { owed: "a-recevoir", late: "en-retard", received: "recues", waived: "dispensees" } as const;
export type DueTab = keyof typeof dueWords;

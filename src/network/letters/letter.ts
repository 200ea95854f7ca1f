/** What a letter may tell of. */
export const letterKinds = ["member", "decision", "meeting", "question", "election", "fund"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Days that are looked back for the first letter; later ones begin where the last one was sent. */
export const daysBack = 31;

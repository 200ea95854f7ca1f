/** What becomes of what somebody wrote, once nobody can tell who it was. */
export const contributionChoices = ["anonymise", "remove"] as const;
export type Contributions = (typeof contributionChoices)[number];

/** How long the account stays closed before it is erased. */
export const undoDays = 14;

export const erasedOn = (askedAt: Date): Date => new Date(askedAt.getTime() + undoDays * 86_400_000);

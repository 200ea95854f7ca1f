export const tabs = { open: "a-repondre", mine: "miennes", late: "en-retard", held: "a-verifier", answered: "repondues", closed: "fermees" } as const;
export type Tab = keyof typeof tabs;

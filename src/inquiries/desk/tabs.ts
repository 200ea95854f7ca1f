export const tabs = { open: "a-repondre", mine: "miennes", late: "en-retard", held: "a-verifier", answered: "repondues", closed: "fermees" } as const;
export type Tab = keyof typeof tabs;

/** The day that was promised, the first that came, words of the title, the department. */
export const orders = { due: "delai", received: "arrivee", title: "titre", service: "service" } as const;

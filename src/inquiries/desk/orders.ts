/** The day that was promised, the first that came, words of the title, the department. */
export const orders = { due: "delai", received: "arrivee", title: "titre", service: "service" } as const;

/** Of the public answers; the first is the usual one. */
export const orders = { useful: "utiles", newest: "recentes", title: "titre", checked: "verification" } as const;

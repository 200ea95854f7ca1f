/** What commons are looked for by, with the word in the address. */
export const kindWords = { sheet: "fiches", procedure: "demarches" } as const;

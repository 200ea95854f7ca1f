/** The day by which it is due, fewest thanks first, words of the title. */
export const againOrders = { due: "delai", useless: "avis", title: "titre" } as const;

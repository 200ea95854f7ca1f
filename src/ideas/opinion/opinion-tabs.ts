/** Parts of a queue of opinions, and their words in addresses. */
export const opinionTabs = { todo: "a-donner", given: "donnes", silent: "sans-reponse" } as const;
export type OpinionTab = keyof typeof opinionTabs;

export const opinionsPerPage = 25;

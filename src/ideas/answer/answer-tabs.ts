/** Parts of the queue of answers, and their words in addresses. */
export const answerTabs = { due: "a-donner", given: "donnees" } as const;
export type AnswerTab = keyof typeof answerTabs;

export const answersPerPage = 25;

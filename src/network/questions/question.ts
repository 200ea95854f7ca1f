import { createSimilarityIndex } from "#engines/similarity/similarity.ts";

const questionStates = ["open", "answered", "same", "withdrawn"] as const;
export type QuestionState = (typeof questionStates)[number];

/** What questions are looked for by, with the word in the address. */
export const tabWords = { open: "sans-reponse", answered: "repondues", all: "toutes" } as const;
export type Tab = keyof typeof tabWords;

/** A question as it is compared. */
export interface ComparedQuestion {
  readonly id: string;
  readonly title: string;
  readonly body: string | null;
  /** What was answered, all answers together. */
  readonly answers: string | null;
}

export interface Alike<question> {
  readonly question: question;
  /** The words that both have, as the new one writes them. */
  readonly because: readonly string[];
}

/** Questions that the engine calls related to what is about to be asked, the likest first; answers count as what the question says more. */
export function findAlike<question extends ComparedQuestion>(questions: readonly question[], title: string, body: string, most = 5): Alike<question>[] {
  if (title.trim() === "") return [];
  const index = createSimilarityIndex("fr");
  const byId = new Map(questions.map((one) => [one.id, one]));
  for (const one of questions) index.put(one.id, one.title, [one.body, one.answers].filter(Boolean).join("\n"));
  return index
    .similar(title, { body, limit: most })
    .map(({ id, because }) => ({ question: byId.get(id)!, because: [...new Set(because.map(({ asked }) => asked))].slice(0, 5) }));
}

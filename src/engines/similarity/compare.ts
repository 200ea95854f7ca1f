import type { Question } from "./question.ts";
import type { Tally } from "./tally.ts";
import type { Entry, Texts } from "./texts.ts";

interface SimilarEntry {
  readonly entry: Entry;
  /** 0 to 1. */
  readonly score: number;
  /** The part of the question, by weight, that the text has too. */
  readonly coverage: number;
}

interface Options {
  readonly atLeast: number;
  readonly among: (id: string) => boolean;
  readonly lengthPower: number;
}

/** The texts that answer a question, best first. Score = coverage × (words of the title asked ÷ of the title found) ^ lengthPower, 1 at most. */
export function compare(question: Question, texts: Texts, tally: Tally, { atLeast, among, lengthPower }: Options): SimilarEntry[] {
  count(question, tally, (atLeast * question.weight) / question.length ** lengthPower);
  const found: SimilarEntry[] = [];
  tally.drain((slot, gained) => {
    const coverage = gained / question.weight;
    const score = Math.min(1, coverage * (question.length / texts.lengths[slot]!) ** lengthPower);
    if (score < atLeast) return;
    const entry = texts.at(slot);
    if (among(entry.id)) found.push({ entry, score, coverage });
  });
  return found.sort((a, b) => b.score - a.score || b.coverage - a.coverage || (a.entry.id < b.entry.id ? -1 : 1));
}

/** @param least what a text whose title is a single word would have to gain */
function count({ words, weight }: Question, tally: Tally, least: number): void {
  let remaining = weight;
  words.forEach((word, n) => {
    // Common words come last and are in most texts: a text that had none of the words before them cannot gain enough any more.
    const late = remaining < 0.999 * least;
    for (const { term, part, gain } of word.gains) tally.count(n + 1, term.texts[part], gain, late);
    remaining -= word.weight;
  });
}

import { compare } from "./compare.ts";
import { chosen, type SimilarityParameters } from "./parameters.ts";
import { ask, type Question } from "./question.ts";
import { readParts } from "./parts.ts";
import type { Language } from "./stop-words.ts";
import { Tally } from "./tally.ts";
import { type Entry, Texts } from "./texts.ts";

export { stems } from "./stems.ts";
export type { Language, SimilarityParameters };

/** Texts in one language, kept in memory, of which one asks what resembles another. Adding or removing one takes microseconds. */
export interface SimilarityIndex {
  readonly size: number;
  has(id: string): boolean;
  /** Adds a text, or replaces the one that this id had. Words that only its body has count for less; but a long body costs nothing, a long title does. */
  put(id: string, title: string, body?: string): void;
  /** False if there was none. */
  remove(id: string): boolean;
  /** Best first, equals by id; depends on the texts alone, not on how they came and went. Empty if nothing asked has a word. */
  similar(title: string, options?: SimilarOptions): Similar[];
}

interface SimilarOptions {
  /** What more the question says, once it is written: all of it weighs less than half of the title. */
  readonly body?: string;
  /** 5 unless told. */
  readonly limit?: number;
  /** The least score: `levels.related` unless told. */
  readonly atLeast?: number;
  /** Only these: what somebody may see, what is not the text itself. */
  readonly among?: (id: string) => boolean;
}

interface Similar {
  readonly id: string;
  /** 0 to 1; 1 for the same words in whatever order and inflection. */
  readonly score: number;
  /** What counted most first. */
  readonly because: readonly Match[];
}

interface Match {
  /** As the question writes it. */
  readonly asked: string;
  /** As the text that was found writes it. */
  readonly found: string;
  /** 1 for the same stem, less for one that only looks alike. */
  readonly closeness: number;
}

/**
 * Where people are told something. Of French sentence pairs that score as much, people say that they are alike (≥ 3 of 5) in 70 % and 92 %,
 * and unrelated (< 2) in 11 % and 1 %; measured on the STS benchmark by `npm run bench:similarity`, English nearly the same.
 */
export const levels = { related: 0.35, same: 0.7 } as const;

export function createSimilarityIndex(language: Language, parameters: SimilarityParameters = chosen): SimilarityIndex {
  const texts = new Texts(language);
  const tally = new Tally();
  return {
    get size() {
      return texts.size;
    },
    has: (id) => texts.has(id),
    put: (id, title, body = "") => texts.put(id, title, body),
    remove: (id) => texts.remove(id),
    similar(title, { body = "", limit = 5, atLeast = levels.related, among = () => true } = {}) {
      const question = ask(title, body, texts, parameters);
      return compare(question, texts, tally, { atLeast, among, lengthPower: parameters.lengthPower })
        .slice(0, limit)
        .map(({ entry, score }) => {
          let because: Match[] | undefined;
          return {
            id: entry.id,
            score,
            // Reading both texts again takes most of the time, and most who ask do not ask why.
            get because() {
              return (because ??= explain(question, entry, language));
            },
          };
        });
    },
  };
}

function explain({ words }: Question, { title, body, terms }: Entry, language: Language): Match[] {
  const written = readParts(title, body, language);
  const had = { title: new Set(terms.title), body: new Set(terms.body) };
  return words
    .flatMap(({ written: asked, gains }) => {
      const best = gains.find(({ term, part }) => had[part].has(term));
      return best ? [{ asked, found: written[best.part].get(best.term.stem)!, closeness: best.closeness, gain: best.gain }] : [];
    })
    .sort((a, b) => b.gain - a.gain)
    .map(({ asked, found, closeness }) => ({ asked, found, closeness }));
}

import type { SimilarityParameters } from "./parameters.ts";
import { type Part, readParts } from "./parts.ts";
import { rarity } from "./rarity.ts";
import type { Texts } from "./texts.ts";
import { having, type Near } from "./vocabulary.ts";

/** A text to which those of an index are compared. */
export interface Question {
  /** How many distinct words its title has. */
  readonly length: number;
  /** Of the words that are looked for. */
  readonly weight: number;
  /** The weightiest first. */
  readonly words: readonly QuestionWord[];
}

interface QuestionWord {
  readonly written: string;
  readonly weight: number;
  /** What a text gains by having one of these, the best first. */
  readonly gains: readonly Gain[];
}

interface Gain extends Near {
  /** Where the text has the term. */
  readonly part: Part;
  readonly gain: number;
}

interface WeighedStem {
  readonly stem: string;
  readonly written: string;
  readonly weight: number;
  readonly part: Part;
}

/** A whole page as the question would cost as much as forty titles; its rarest words tell as well what it is about. */
const most = 60;

export function ask(title: string, body: string, texts: Texts, parameters: SimilarityParameters): Question {
  const parts = readParts(title, body, texts.language);
  const words = weigh(parts.title, "title", texts, Number.POSITIVE_INFINITY);
  const rest = weigh(parts.body, "body", texts, parameters.ofBody * total(words));
  const sought = [...words, ...rest]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map((word) => ({ written: word.written, weight: word.weight, gains: gainsOf(word, texts, parameters) }));
  return { length: words.length, weight: total(sought), words: sought };
}

/** Each by how rare it is, and all together not more than `mostInAll`. */
function weigh(stems: ReadonlyMap<string, string>, part: Part, { vocabulary, size }: Texts, mostInAll: number): WeighedStem[] {
  const words = Array.from(stems, ([stem, written]) => ({ stem, written, part, weight: rarity(having(vocabulary.find(stem)), size) }));
  const share = Math.min(1, mostInAll / total(words));
  return words.map((word) => ({ ...word, weight: word.weight * share }));
}

const total = (words: readonly { readonly weight: number }[]): number => words.reduce((sum, { weight }) => sum + weight, 0);

/** A slip of the pen is rarer than the word that was meant: the lesser weight counts. */
function gainsOf({ stem, weight, part }: WeighedStem, { vocabulary, size }: Texts, { closeEnough, closenessPower, inBody }: SimilarityParameters): Gain[] {
  return vocabulary
    .near(stem, closeEnough)
    .flatMap(({ term, closeness }): Gain[] => {
      const gain = closeness ** closenessPower * Math.min(weight, rarity(having(term), size));
      return [
        { term, closeness, part: "title", gain },
        { term, closeness, part: "body", gain: part === "title" ? gain * inBody : gain },
      ];
    })
    .filter(({ term, part }) => term.texts[part].length > 0)
    .sort((a, b) => b.gain - a.gain || b.closeness - a.closeness || (a.term === b.term ? 0 : a.term.stem < b.term.stem ? -1 : 1));
}

import { rarity } from "../similarity/rarity.ts";
import { stems } from "../similarity/stems.ts";
import type { Language } from "../similarity/stop-words.ts";

interface Affinities {
  /** 0 for no word in common, up to 1; by file, then by reviewer. */
  readonly of: readonly Float64Array[];
  /** The words and pairs of neighbouring words that say most of why these two fit, most telling first; as stems. */
  because(file: number, reviewer: number, limit?: number): string[];
}

/** Of a reviewer's texts so many count: who wrote one thing about a matter beside twenty others still knows it. */
const best = 3;

/**
 * How well each reviewer knows the matter of each file: the cosine of texts by the stems of their words and by pairs of neighbours, weighed by
 * 1 + log of how often × rarity in all texts given (Salton and Buckley 1988, "Term-weighting approaches in automatic text retrieval", "ltc"),
 * and of these the mean of the best three of the reviewer's texts. A declared field is a text like another. Who has no text has 0 for all.
 * @param files one text each
 * @param reviewers any number of texts each
 */
export function affinities(files: readonly string[], reviewers: readonly (readonly string[])[], language: Language): Affinities {
  const terms = new Terms(language);
  const asked = files.map((text) => terms.count(text));
  const known = reviewers.map((texts) => texts.map((text) => terms.count(text)));
  const [questions, answers] = [asked.map((counts) => terms.weigh(counts)), known.map((texts) => texts.map((counts) => terms.weigh(counts)))];
  const postings = postingsOf(answers.flat(), terms.size);
  const starts = [0];
  for (const { length } of answers) starts.push(starts.at(-1)! + length);
  return {
    of: questions.map((question) => {
      const cosines = cosinesOf(question, postings, starts.at(-1)!);
      return Float64Array.from(answers, (_, reviewer) => meanOfBest(cosines.subarray(starts[reviewer], starts[reviewer + 1])));
    }),
    because(file, reviewer, limit = 5) {
      const gains = new Map<number, number>();
      for (const text of answers[reviewer]!) for (const [term, weight] of text) gains.set(term, (gains.get(term) ?? 0) + weight);
      const telling = Array.from(questions[file]!, ([term, weight]) => ({ term: terms.name(term), gain: weight * (gains.get(term) ?? 0) }));
      const sorted = telling.filter(({ gain }) => gain > 0).toSorted((one, other) => other.gain - one.gain || (one.term < other.term ? -1 : 1));
      return sorted.slice(0, limit).map(({ term }) => term);
    },
  };
}

/** What a text weighs by each of its terms, given by their numbers; the squares sum up to 1. */
type Weights = ReadonlyMap<number, number>;

/** Stems and pairs of neighbouring stems, numbered as they come. */
class Terms {
  readonly #language: Language;
  readonly #numbers = new Map<string, number>();
  readonly #names: string[] = [];
  /** How many texts have each. */
  readonly #having: number[] = [];
  #texts = 0;

  constructor(language: Language) {
    this.#language = language;
  }

  get size(): number {
    return this.#names.length;
  }

  name(term: number): string {
    return this.#names[term]!;
  }

  /** How often a text has each of its terms. */
  count(text: string): Map<number, number> {
    const counts = new Map<number, number>();
    let before: string | undefined;
    for (const word of stems(text, this.#language)) {
      for (const name of before === undefined ? [word] : [word, `${before} ${word}`]) {
        const term = this.#number(name);
        const count = counts.get(term) ?? 0;
        if (count === 0) this.#having[term]!++;
        counts.set(term, count + 1);
      }
      before = word;
    }
    this.#texts++;
    return counts;
  }

  /** Once all texts are counted. */
  weigh(counts: ReadonlyMap<number, number>): Weights {
    const weights = new Map<number, number>();
    let squares = 0;
    for (const [term, count] of counts) {
      const weight = (1 + Math.log(count)) * rarity(this.#having[term]!, this.#texts);
      weights.set(term, weight);
      squares += weight ** 2;
    }
    const length = Math.sqrt(squares);
    for (const [term, weight] of weights) weights.set(term, weight / length);
    return weights;
  }

  #number(name: string): number {
    return this.#numbers.getOrInsertComputed(name, () => {
      this.#having.push(0);
      return this.#names.push(name) - 1;
    });
  }
}

/** By term: which texts have it, and what it weighs there. */
interface Posting {
  readonly texts: number[];
  readonly weights: number[];
}

function postingsOf(texts: readonly Weights[], terms: number): (Posting | undefined)[] {
  const postings = new Array<Posting | undefined>(terms);
  for (const [text, weights] of texts.entries()) {
    for (const [term, weight] of weights) {
      const posting = (postings[term] ??= { texts: [], weights: [] });
      posting.texts.push(text);
      posting.weights.push(weight);
    }
  }
  return postings;
}

function cosinesOf(question: Weights, postings: readonly (Posting | undefined)[], texts: number): Float64Array {
  const cosines = new Float64Array(texts);
  for (const [term, weight] of question) {
    const posting = postings[term];
    if (!posting) continue;
    for (let at = 0; at < posting.texts.length; at++) cosines[posting.texts[at]!]! += weight * posting.weights[at]!;
  }
  return cosines;
}

function meanOfBest(cosines: Float64Array): number {
  const chosen = cosines.toSorted((one, other) => other - one).subarray(0, best);
  return chosen.length === 0 ? 0 : chosen.reduce((sum, one) => sum + one, 0) / chosen.length;
}

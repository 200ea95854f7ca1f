import type { Ranker } from "./similarity-rivals.ts";
import type { Statement } from "./similarity-texts.ts";

/** Mean reciprocal ranks over the statements that have a near-duplicate: all, and those of documents of even and of odd number. */
export interface MeanRanks {
  readonly all: number;
  readonly even: number;
  readonly odd: number;
}

export function reciprocalRanks(statements: readonly Statement[], rank: Ranker, prepare: (text: string) => string = (text) => text): MeanRanks {
  const documents = Map.groupBy(statements.keys(), (n) => statements[n]!.document);
  const sums = { even: 0, odd: 0 };
  const counts = { even: 0, odd: 0 };
  statements.forEach(({ document, text }, question) => {
    const same = documents.get(document)!.filter((n) => n !== question);
    if (same.length === 0) return;
    const half = Number(document) % 2 === 0 ? "even" : "odd";
    sums[half] += 1 / firstRank(rank(prepare(text)), question, same);
    counts[half] += 1;
  });
  return { all: (sums.even + sums.odd) / (counts.even + counts.odd), even: sums.even / counts.even, odd: sums.odd / counts.odd };
}

/** The place of the best of these among all but the question: behind whatever scores more, or as much and stands earlier in the file. */
function firstRank(scores: Float64Array, question: number, same: readonly number[]): number {
  const first = same.reduce((best, n) => (scores[n]! > scores[best]! ? n : best));
  let rank = 1;
  scores.forEach((score, n) => {
    if (n !== question && (score > scores[first]! || (score === scores[first]! && n < first))) rank += 1;
  });
  return rank;
}

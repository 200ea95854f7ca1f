import { fold } from "../src/engines/similarity/fold.ts";
import { rarity } from "../src/engines/similarity/rarity.ts";
import { createSimilarityIndex, type SimilarityParameters, stems } from "../src/engines/similarity/similarity.ts";
import type { Statement } from "./similarity-texts.ts";

/** The score of every statement for a text; what is not greater than 0 was not found. */
export type Ranker = (text: string) => Float64Array;

export function ours(statements: readonly Statement[], parameters?: SimilarityParameters): Ranker {
  const index = createSimilarityIndex("fr", parameters);
  for (const { id, text } of statements) index.put(id, text);
  return (text) => {
    const scores = new Float64Array(statements.length);
    const found = index.similar(text, { limit: Number.POSITIVE_INFINITY, atLeast: 0 });
    // Their order, as two that score 1 are still in an order.
    found.forEach(({ id }, rank) => {
      scores[Number(id)] = found.length - rank;
    });
    return scores;
  };
}

/** What pg_trgm's `similarity()` gives: the trigrams of each word with two spaces before and one after; common ÷ all. */
export function trigrams(statements: readonly Statement[], prepare: (text: string) => string): Ranker {
  const trigramsOf = (text: string) => new Set((prepare(text).match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => grams(`  ${word} `, 3, 3)));
  const all = statements.map(({ text }) => trigramsOf(text));
  const having = new Map<string, number[]>();
  for (const [n, trigrams] of all.entries()) for (const one of trigrams) having.getOrInsertComputed(one, () => []).push(n);
  return (text) => {
    const asked = trigramsOf(text);
    const common = new Uint32Array(all.length);
    for (const one of asked) for (const n of having.get(one) ?? []) common[n]! += 1;
    return Float64Array.from(common, (count, n) => count / (asked.size + all[n]!.size - count || 1));
  };
}

/** Plain BM25, k1 = 1.2 and b = 0.75 as most implementations have them, each word of the question once. */
export function bm25(statements: readonly Statement[], featuresOf: (text: string) => readonly string[], k1 = 1.2, b = 0.75): Ranker {
  const texts = statements.map(({ text }) => featuresOf(text));
  const average = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const lists = new Map<string, Map<number, number>>();
  texts.forEach((features, n) => {
    for (const feature of features) {
      const list = lists.getOrInsertComputed(feature, () => new Map());
      list.set(n, (list.get(n) ?? 0) + 1);
    }
  });
  return (text) => {
    const scores = new Float64Array(texts.length);
    for (const feature of new Set(featuresOf(text))) {
      const list = lists.get(feature) ?? new Map<number, number>();
      for (const [n, times] of list)
        scores[n]! += (rarity(list.size, texts.length) * times * (k1 + 1)) / (times + k1 * (1 - b + (b * texts[n]!.length) / average));
    }
    return scores;
  };
}

/** Both, each divided by its best score, so that neither outweighs the other. */
export function summed(one: Ranker, other: Ranker): Ranker {
  return (text) => {
    const [a, b] = [one(text), other(text)];
    const [bestOfA, bestOfB] = [a, b].map((scores) => scores.reduce((best, score) => Math.max(best, score), Number.MIN_VALUE)) as [number, number];
    return a.map((score, n) => score / bestOfA + b[n]! / bestOfB);
  };
}

export const stemsOf = (text: string): string[] => stems(text, "fr");
export const lettersOf = (text: string): string[] =>
  fold(text)
    .split(" ")
    .flatMap((word) => grams(` ${word} `, 3, 4));

function grams(word: string, least: number, most: number): string[] {
  const found: string[] = [];
  for (let n = least; n <= most; n += 1) for (let at = 0; at + n <= word.length; at += 1) found.push(word.slice(at, at + n));
  return found;
}

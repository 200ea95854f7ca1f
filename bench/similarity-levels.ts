import { createSimilarityIndex, levels } from "../src/engines/similarity/similarity.ts";
import { readPairs, readStatements } from "./similarity-texts.ts";

const steps = [0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)} %`.padStart(9);
const nameOf = (step: number) => (step === levels.related ? "  related" : step === levels.same ? "  same" : "");

export function printLevels(): void {
  printPairs("fr");
  printPairs("en");
  printSuggestions();
}

/** Against what people say of two sentences, 0 nothing in common … 5 the same. */
function printPairs(language: "fr" | "en"): void {
  const pairs = readPairs(language);
  const index = createSimilarityIndex(language);
  for (const [n, { other }] of pairs.entries()) index.put(String(n), other);
  const scored = pairs.map(({ one, alike }, n) => ({ alike, score: index.similar(one, { atLeast: 0, among: (id) => id === String(n) })[0]?.score ?? 0 }));
  const correlation = spearman(
    scored.map(({ score }) => score),
    scored.map(({ alike }) => alike),
  );
  console.log(`
Scores, ${language}: ${pairs.length} pairs of sentences that people compared (STS benchmark, dev). Spearman's rank correlation with their judgement: ${correlation.toFixed(2)}
score ≥    pairs  ≥ 4 (same)  ≥ 3 (alike)  < 2 (apart)   of all ≥ 4 found`);
  for (const step of steps) {
    const kept = scored.filter(({ score }) => score >= step);
    const count = (test: (alike: number) => boolean) => kept.filter(({ alike }) => test(alike)).length;
    const same = count((alike) => alike >= 4);
    const cells = [
      percent(same, kept.length),
      percent(
        count((alike) => alike >= 3),
        kept.length,
      ),
      percent(
        count((alike) => alike < 2),
        kept.length,
      ),
    ];
    const found = percent(same, scored.filter(({ alike }) => alike >= 4).length);
    console.log(`${step.toFixed(2).padStart(7)} ${String(kept.length).padStart(8)}  ${cells.join("    ")} ${found.padStart(14)}${nameOf(step)}`);
  }
}

/** What residents would be shown, at most five, against "the same document". */
function printSuggestions(): void {
  const statements = readStatements();
  const index = createSimilarityIndex("fr");
  for (const { id, text } of statements) index.put(id, text);
  const shown = statements.map(({ id, text, document }) =>
    index
      .similar(text, { atLeast: steps[0]!, among: (other) => other !== id })
      .map((one) => ({ score: one.score, right: statements[Number(one.id)]!.document === document })),
  );
  console.log(`
Suggestions, at most five, to each of ${statements.length} statements of the consultation; "right" counts the same document only: two contributions
that say the same are wrong here, so these are lower bounds
score ≥   shown to   first one right   all right   shown, mean`);
  for (const step of steps) {
    const lists = shown.map((list) => list.filter(({ score }) => score >= step));
    const some = lists.filter(({ length }) => length > 0);
    const all = lists.flat();
    const cells = [percent(some.length, lists.length), percent(some.filter(([first]) => first!.right).length, some.length).padStart(15)];
    console.log(
      `${step.toFixed(2).padStart(7)} ${cells.join("   ")} ${percent(all.filter(({ right }) => right).length, all.length).padStart(11)} ${(all.length / lists.length).toFixed(2).padStart(12)}${nameOf(step)}`,
    );
  }
}

function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [ranks(one), ranks(other)];
  const mean = (a.length - 1) / 2;
  let [together, ofOne, ofOther] = [0, 0, 0];
  for (let n = 0; n < a.length; n += 1) {
    together += (a[n]! - mean) * (b[n]! - mean);
    ofOne += (a[n]! - mean) ** 2;
    ofOther += (b[n]! - mean) ** 2;
  }
  return together / Math.sqrt(ofOne * ofOther);
}

/** Equal values share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const places = new Map<number, number[]>();
  for (const [rank, n] of order.entries()) places.getOrInsertComputed(values[n]!, () => []).push(rank);
  return values.map((value) => {
    const all = places.get(value)!;
    return (all[0]! + all.at(-1)!) / 2;
  });
}

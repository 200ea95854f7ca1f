import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { wordDifferences } from "./word-differences.ts";

const before = (runs: ReturnType<typeof wordDifferences>) =>
  runs
    .filter(({ kind }) => kind !== "in")
    .map(({ text }) => text)
    .join("");
const after = (runs: ReturnType<typeof wordDifferences>) =>
  runs
    .filter(({ kind }) => kind !== "out")
    .map(({ text }) => text)
    .join("");

const word = fc.constantFrom("lieu", "ouvert", "à", "tous", "l’", "été", ",", ".", " ", "\n", "2027");
const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(""));

describe("the differences between two wordings", () => {
  it("give both back, whatever they are", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const runs = wordDifferences(one, other);
        expect([before(runs), after(runs)]).toEqual([one, other]);
        expect(runs.every(({ text: words }) => words !== "")).toBe(true);
        expect(runs.some(({ kind }, at) => kind === runs[at + 1]?.kind)).toBe(false);
      }),
    );
  });

  it("show the words that changed and leave the others", () => {
    expect(wordDifferences("Le lieu ouvre le matin.", "Le lieu ouvre chaque matin.")).toEqual([
      { kind: "same", text: "Le lieu ouvre " },
      { kind: "out", text: "le" },
      { kind: "in", text: "chaque" },
      { kind: "same", text: " matin." },
    ]);
  });

  it("say nothing of what is alike, and all of what has nothing in common", () => {
    expect(wordDifferences("Rien", "Rien")).toEqual([{ kind: "same", text: "Rien" }]);
    expect(wordDifferences("", "Tout")).toEqual([{ kind: "in", text: "Tout" }]);
    expect(wordDifferences("un".repeat(3000), "deux ".repeat(3000)).map(({ kind }) => kind)).toEqual(["out", "in"]);
  });
});

import fc from "fast-check";
import highs from "highs";
import { describe, expect, it } from "vitest";

import type { Answers, AnswerValue, Question, QuestionPage } from "../questions.ts";
import { askedAnswers } from "../questions.ts";
import { smallest } from "#engines/disclosure/small-cells.ts";
import { protectAll, type ProtectedTally } from "./protect.ts";
import { type AnswerSet, tallyAll } from "./tally.ts";

const question = (key: number, more: Partial<Question>): Question => ({
  ...{ id: `q${key}`, key, kind: "one", label: `Question ${key}`, hint: "", required: false, settings: {}, condition: null },
  ...more,
});
const options = ["a", "b", "c"].map((key) => ({ key, label: key }));

/** Two choices of which the second depends on the first, several choices, and one that depends on them. */
const page: QuestionPage = {
  id: "p",
  title: "",
  introduction: "",
  questions: [
    question(1, { settings: { options } }),
    question(2, { settings: { options }, condition: { key: 1, values: ["a", "b"] } }),
    question(3, { kind: "several", settings: { options } }),
    question(4, { kind: "scale", settings: { min: 1, max: 3 }, condition: { key: 3, values: ["c"] } }),
    question(5, { kind: "one", settings: { options }, condition: { key: 2, values: ["c"] } }),
  ],
};
const [first, second, third, fourth, fifth] = page.questions as [Question, Question, Question, Question, Question];

const choice = fc.option(fc.constantFrom("a", "b", "c"), { nil: undefined });
const sheet = fc
  .record({
    1: choice,
    2: choice,
    3: fc.subarray(["a", "b", "c"]).map((some) => (some.length > 0 ? some : undefined)),
    4: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    5: choice,
  })
  .map((answers) => askedAnswers([page], Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answers));

/** Uneven, so that there are small cells: a few sheets, most of them many times. */
const sheets = fc
  .array(fc.tuple(sheet, fc.integer({ min: 1, max: 12 })), { minLength: 1, maxLength: 12 })
  .map((some) => some.flatMap(([one, times]) => Array<Answers>(times).fill(one)));

/** One of "b" hides the seven of "a" with them; together they are known, as are those who are asked nothing more. */
const lone: Answers[] = [{ 1: "b" }, ...Array<Answers>(7).fill({ 1: "a" }), ...Array<Answers>(8).fill({})];

function publish(all: readonly Answers[]): ProtectedTally[] {
  const given = all.flatMap((answers): AnswerSet[] =>
    Object.entries(answers).map(([key, value]) => ({ key: Number(key), value: value as AnswerValue, people: 1 })),
  );
  return protectAll(tallyAll([page], given, all.length), all.length);
}

/** Which sheets a cell counts. */
function counts(of: Question, cell: string, answers: Answers): boolean {
  const asked = (one: Question): boolean => {
    if (!one.condition) return true;
    const parent = page.questions.find(({ key }) => key === one.condition!.key)!;
    return asked(parent) && [answers[parent.key] ?? []].flat().some((value) => one.condition!.values.includes(String(value)));
  };
  if (cell === "-unasked") return !asked(of);
  const value = answers[of.key];
  if (cell === "-none") return asked(of) && value === undefined;
  return value !== undefined && [value].flat().map(String).includes(cell);
}

/** Every way to fill in the questionnaire. */
const ways: readonly Answers[] = (() => {
  const one = [undefined, "a", "b", "c"];
  const some = [undefined, ["a"], ["b"], ["c"], ["a", "b"], ["a", "c"], ["b", "c"], ["a", "b", "c"]];
  const all = one.flatMap((q1) =>
    one.flatMap((q2) => some.flatMap((q3) => [undefined, 1, 2, 3].flatMap((q4) => one.map((q5) => ({ 1: q1, 2: q2, 3: q3, 4: q4, 5: q5 }))))),
  );
  const asked = all.map((way) => askedAnswers([page], Object.fromEntries(Object.entries(way).filter(([, value]) => value !== undefined)) as Answers));
  return [...new Map(asked.map((way) => [JSON.stringify(way), way])).values()];
})();

/**
 * The attack: how many filled it in each way are the unknowns, each published figure is an equation on them; ways that a nought rules out
 * are struck. Whoever solves them learns every sum of unknowns that is a combination of the equations.
 */
function isTold(equations: readonly (readonly number[])[], target: readonly number[]): boolean {
  const rows = equations.map((row) => [...row]);
  const rest = [...target];
  let rank = 0;
  for (let column = 0; column < target.length; column += 1) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column]!) > 1e-9);
    if (pivot < 0) continue;
    [rows[rank], rows[pivot]] = [rows[pivot]!, rows[rank]!];
    const lead = rows[rank]!;
    for (const row of [...rows.slice(rank + 1), rest]) {
      const factor = row[column]! / lead[column]!;
      if (Math.abs(factor) > 1e-12) for (let at = column; at < row.length; at += 1) row[at]! -= factor * lead[at]!;
    }
    rank += 1;
  }
  return rest.every((value) => Math.abs(value) < 1e-6);
}

describe("published results of a questionnaire", () => {
  it("tell of no group of one to four people, by themselves or by subtracting one from another", () => {
    fc.assert(
      fc.property(sheets, (all) => {
        const shown = publish(all);
        const cells = shown.flatMap(({ question: of, lines }) => lines.flatMap((line) => line.cells.map(({ cell, people }) => ({ of, cell, people }))));
        const noughts = cells.filter(({ people }) => people === 0);
        const left = ways.filter((way) => !noughts.some(({ of, cell }) => counts(of, cell, way)));
        const vector = (of: Question, cell: string) => left.map((way) => (counts(of, cell, way) ? 1 : 0));
        const told = cells.filter(({ people }) => people !== null && people > 0).map(({ of, cell }) => vector(of, cell));
        const equations = all.length >= smallest ? [left.map(() => 1), ...told] : told;
        for (const { of, cell, people } of cells) {
          const real = all.filter((answers) => counts(of, cell, answers)).length;
          if (people !== null) {
            expect(people).toBe(real);
            expect(people === 0 || people >= smallest).toBe(true);
          } else if (real > 0 && real < smallest) {
            expect(isTold(equations, vector(of, cell))).toBe(false);
          }
        }
      }),
      { numRuns: 150, examples: [[lone]] },
    );
  });

  it("place no hidden cell within five people, for whoever solves all that is published at once", async () => {
    // The package gives its function itself; its types speak of another module format.
    const solver = await (highs as unknown as typeof highs.default)();
    let hidden = 0;
    fc.assert(
      fc.property(sheets, (all) => {
        if (all.length < smallest) return;
        const shown = publish(all);
        const cells = shown.flatMap(({ question: of, lines }) => lines.flatMap((line) => line.cells.map(({ cell, people }) => ({ of, cell, people }))));
        const left = ways.filter((way) => !cells.some(({ of, cell, people }) => people === 0 && counts(of, cell, way)));
        const sum = (of: Question, cell: string) => left.flatMap((way, at) => (counts(of, cell, way) ? [`x${at}`] : [])).join(" + ") || "0 x0";
        const told = cells.filter(({ people }) => people !== null && people > 0).map(({ of, cell, people }) => `${sum(of, cell)} = ${people}`);
        const rules = [`${left.map((_, at) => `x${at}`).join(" + ")} = ${all.length}`, ...told].map((rule, at) => ` r${at}: ${rule}`).join("\n");
        for (const { of, cell, people } of cells) {
          if (people !== null) continue;
          hidden += 1;
          const [least, most] = ["Minimize", "Maximize"].map((aim) => solver.solve(`${aim}\n o: ${sum(of, cell)}\nSubject To\n${rules}\nEnd`).ObjectiveValue);
          expect(most! - least!, `${of.key} ${cell} of ${all.length}`).toBeGreaterThanOrEqual(smallest - 1e-6);
        }
      }),
      { numRuns: 25, seed: 20_261_128, examples: [[lone]] },
    );
    expect(hidden).toBeGreaterThan(20);
  });

  it("hide what is hidden in a line in numbers of five at least, two cells at least", () => {
    fc.assert(
      fc.property(sheets, (all) => {
        for (const { question: of, lines } of publish(all)) {
          if (of === third) continue;
          for (const { cells } of lines) {
            const hidden = cells.filter(({ people }) => people === null);
            const told = cells.reduce((sum, { people }) => sum + (people ?? 0), 0);
            if (hidden.length === 0 || hidden.length === cells.length) continue;
            expect(hidden.length).toBeGreaterThanOrEqual(2);
            expect(all.length - told).toBeGreaterThanOrEqual(smallest);
          }
        }
      }),
    );
  });

  it("of ninety who say a and ten who say b are whole; of ninety-eight and two, nothing is said", () => {
    const many = (a: number, b: number) => publish([...Array<Answers>(a).fill({ 1: "c" }), ...Array<Answers>(b).fill({ 1: "b", 2: "a" })]);
    const of = (shown: ProtectedTally[], one: Question) =>
      Object.fromEntries(shown.find(({ question: is }) => is === one)!.lines[0]!.cells.map(({ cell, people }) => [cell, people]));
    expect(of(many(90, 10), first)).toEqual({ a: 0, b: 10, c: 90, "-none": 0 });
    expect(of(many(90, 10), second)).toEqual({ a: 10, b: 0, c: 0, "-none": 0, "-unasked": 90 });
    // A table of five people is no table: with six, of whom one says something else, what is hidden would be told within four.
    expect(of(many(95, 5), second)).toEqual({ a: null, b: null, c: null, "-none": null, "-unasked": 95 });
    expect(of(many(98, 2), first)).toEqual({ a: 0, b: null, c: null, "-none": 0 });
    // Who was asked the second question would tell how many said b.
    expect(Object.values(of(many(98, 2), second))).toEqual([null, null, null, null, null]);
    expect([fourth, fifth].map((one) => Object.values(of(many(98, 2), one)).filter((people) => people !== null && people > 0 && people < smallest))).toEqual([
      [],
      [],
    ]);
  });

  it("say nothing at all of fewer than five answers, and no mean where something is hidden", () => {
    expect(publish(Array<Answers>(4).fill({ 1: "a" })).every(({ lines }) => lines.every(({ cells }) => cells.every(({ people }) => people === null)))).toBe(
      true,
    );
    const scale = (counts: readonly number[]) =>
      publish(counts.flatMap((count, at) => Array<Answers>(count).fill({ 3: ["c"], 4: at + 1 })))[3]!.lines[0]!.means;
    expect(scale([6, 0, 6])).toEqual([{ of: "", mean: 2, people: 12 }]);
    expect(scale([6, 2, 6])).toEqual([]);
  });
});

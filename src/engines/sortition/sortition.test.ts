import { describe, expect, it } from "vitest";

import { checkPanels } from "./check.ts";
import { type Candidate, type Draw, kindsOf, without } from "./draw.ts";
import { evenLottery } from "./even.ts";
import { byColumns, leximin } from "./leximin.ts";
import { assemblyOf22, chancesOf22, exampleSmall, publishedOfSmall, present } from "./material.testing.ts";
import type { Lottery } from "./mixture.ts";
import { numberedPanels } from "./numbered.ts";
import { relaxation } from "./relaxation.ts";
import { replacementOf, reserveOf } from "./reserve.ts";
import { isOptimal, loadSolver, newModel } from "./solver.ts";
import { stratifiedPanels } from "./stratified.ts";

const highs = await loadSolver();

/** The chance of each candidate, in their order. */
function chancesOf({ candidates }: Draw, { kinds: { kinds }, chances }: Lottery): number[] {
  const found = candidates.map(() => Number.NaN);
  for (const [kind, { people }] of kinds.entries()) for (const at of people) found[at] = chances[kind]!;
  return found;
}

describe.skipIf(!present)("pools of others, whose chances they published", () => {
  it("a small one: ten in a hundred for everybody, and each figure that its authors published", async () => {
    const draw = exampleSmall();
    const chances = chancesOf(draw, (await leximin(draw))!).toSorted((one, other) => one - other);
    for (const chance of chances) expect(chance).toBeCloseTo(0.1, 9);
    const published = publishedOfSmall();
    expect(published.chances).toHaveLength(chances.length);
    for (const [at, chance] of published.chances.toSorted((one, other) => one - other).entries()) expect(chances[at]).toBeCloseTo(chance, 4);
    const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
    const gini = chances.reduce((sum, chance, at) => sum + (2 * (at + 1) - chances.length - 1) * chance, 0) / (chances.length ** 2 * mean);
    const geometricMean = Math.exp(chances.reduce((sum, chance) => sum + Math.log(chance), 0) / chances.length);
    for (const [own, theirs] of [
      [chances[0]!, published.minimum],
      [gini, published.gini],
      [geometricMean, published.geometricMean],
    ] as const)
      expect(own).toBeCloseTo(theirs, 3);
  });

  it("22 of 150 people: everybody's chance, the smallest 0.0909090909; and a thousand numbered panels that give it", async () => {
    const draw = assemblyOf22();
    const lottery = (await leximin(draw))!;
    const chances = chancesOf(draw, lottery);
    for (const [at, chance] of chancesOf22().entries()) expect(chances[at]).toBeCloseTo(chance, 9);
    expect(Math.min(...chances)).toBeCloseTo(0.0909090909, 9);
    expect(Math.min(...chancesOf(draw, (await leximin(draw, "first"))!))).toBeCloseTo(0.0909090909, 9);

    const panels = numberedPanels(draw, lottery, 1000);
    const { faults, counts } = checkPanels(draw, panels);
    expect([panels.length, faults]).toEqual([1000, []]);
    for (const [at, count] of counts.entries()) expect(Math.abs(count / 1000 - chances[at]!)).toBeLessThan(0.002);
    for (const { people } of lottery.kinds.kinds) {
      const those = people.map((at) => counts[at]!);
      expect(Math.max(...those) - Math.min(...those)).toBeLessThanOrEqual(1);
    }
  });
});

describe("the two ways to the fairest lottery", () => {
  it.skipIf(!present)("22 of 150, and of 2,000 of as many kinds: the same chances, of whole panels that keep the quotas", () => {
    const small = assemblyOf22();
    const large = { ...small, candidates: Array.from({ length: 2000 }, (_, at) => ({ ...small.candidates[at % 150]!, id: `p${at}` })) };
    for (const draw of [small, large]) {
      const kinds = kindsOf(draw);
      const [even, settled] = [evenLottery(highs, kinds)!, byColumns(highs, kinds, "all")!];
      for (const [kind, chance] of settled.chances.entries()) expect(even.chances[kind]).toBeCloseTo(chance, 9);
      expect(even.panels.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(checkPanels(draw, numberedPanels(draw, even, 1000)).faults).toEqual([]);
    }
  });

  it("sixty pools of a few dozen people with households: the same chances wherever the quick one finds a lottery, which is mostly", () => {
    let [quick, met] = [0, 0];
    for (let turn = 0; turn < 60; turn++) {
      const draw = smallDraw([16, 24, 40], [4, 6, 8]);
      const kinds = kindsOf(draw);
      const settled = byColumns(highs, kinds, "all");
      const even = evenLottery(highs, kinds);
      if (!settled) expect(even).toBeNull();
      else met++;
      if (!even) continue;
      quick++;
      for (const [kind, chance] of settled!.chances.entries()) expect(even.chances[kind]).toBeCloseTo(chance, 8);
    }
    expect(met).toBeGreaterThan(20);
    expect(quick / met).toBeGreaterThan(0.5);
  });
});

/** Numbers that look drawn, the same each time. */
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ; ) yield (state = (state * 48271) % 2147483647);
}
const numbers = drawn(20261129);
const one = <item>(items: readonly item[]): item => items[numbers.next().value % items.length]!;

function smallDraw(counts = [6, 8, 10, 12, 14], sizes = [2, 3, 4]): Draw {
  const [people, size] = [one(counts), one(sizes)];
  const candidates = Array.from({ length: people }, (_, at): Candidate => {
    const household = one([undefined, undefined, `house ${one([1, 2, 3])}`]);
    return { id: `p${at}`, features: { age: one(["young", "old", "old"]), side: one(["north", "south", "east"]) }, ...(household ? { household } : {}) };
  });
  const quota = (feature: string, value: string, [min, max]: readonly [number, number]) => ({ feature, value, min, max: Math.max(min, Math.min(max, size)) });
  const quotas = [
    ...["young", "old"].map((value) =>
      quota(
        "age",
        value,
        one([
          [0, 4],
          [1, 2],
          [1, 3],
          [2, 2],
        ] as const),
      ),
    ),
    ...["north", "south", "east"].map((value) =>
      quota(
        "side",
        value,
        one([
          [0, 4],
          [0, 1],
          [1, 2],
          [1, 1],
        ] as const),
      ),
    ),
  ];
  return { candidates, quotas, size };
}

/** All panels of a small draw, by trying every set of people. */
function everyPanel(draw: Draw): string[][] {
  const ids = draw.candidates.map(({ id }) => id);
  const sets = (from: number, left: number): string[][] =>
    left === 0 ? [[]] : from === ids.length ? [] : [...sets(from + 1, left - 1).map((rest) => [ids[from]!, ...rest]), ...sets(from + 1, left)];
  return sets(0, draw.size).filter((panel) => checkPanels(draw, [panel]).faults.length === 0);
}

/** The largest chance of one candidate when nobody with a chance as small or smaller has less than they have. */
function highestChance(draw: Draw, panels: readonly string[][], chances: readonly number[], who: number): number {
  using model = newModel(highs);
  const holds = (id: string) => [...panels.keys()].filter((at) => panels[at]!.includes(id));
  const ones = (indices: number[]) => ({ indices, values: indices.map(() => 1) });
  model.addVars(new Float64Array(panels.length), new Float64Array(panels.length).fill(1));
  model.addRow(1, 1, ones([...panels.keys()]));
  for (const [at, { id }] of draw.candidates.entries())
    if (at !== who && chances[at]! <= chances[who]! + 1e-9 && chances[at]! > 1e-9) model.addRow(chances[at]! - 1e-9, 1, ones(holds(id)));
  for (const at of holds(draw.candidates[who]!.id)) model.changeColCost(at, 1);
  model.changeObjectiveSense(highs.constants.objectiveSense.maximize);
  model.run();
  expect(isOptimal(highs, model)).toBe(true);
  return model.getObjectiveValue();
}

describe("against every panel there is", () => {
  it("sixty small pools: a lottery where a panel exists, in which no chance can rise without lowering a smaller one; else the least change of quotas", async () => {
    let [met, relaxed] = [0, 0];
    for (let at = 0; at < 60; at++) {
      const draw = smallDraw();
      const panels = everyPanel(draw);
      const lottery = await leximin(draw);
      expect(lottery === null).toBe(panels.length === 0);
      if (!lottery) {
        const changes = await relaxation(draw);
        if (!changes) continue;
        relaxed++;
        const places = changes.reduce((sum, { quota, min, max }) => sum + quota.min - min + max - quota.max, 0);
        const changed = (list: typeof changes): Draw => ({
          ...draw,
          quotas: draw.quotas.map((quota) => ({ ...quota, ...list.find((one) => one.quota === quota) })),
        });
        expect(everyPanel(changed(changes)).length).toBeGreaterThan(0);
        // One place less is not enough, whichever it is.
        if (places === 1) expect(everyPanel(draw)).toEqual([]);
        for (const change of places > 1 ? changes : [])
          expect(
            everyPanel(
              changed(
                changes.map((one) =>
                  one === change
                    ? { ...one, min: Math.min(one.min + 1, one.quota.min), max: Math.max(one.max - (one.min < one.quota.min ? 0 : 1), one.quota.max) }
                    : one,
                ),
              ),
            ),
          ).toEqual([]);
        continue;
      }
      met++;
      expect(await relaxation(draw)).toEqual([]);
      const chances = chancesOf(draw, lottery);
      expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(draw.size, 7);
      for (const who of draw.candidates.keys()) expect(highestChance(draw, panels, chances, who)).toBeCloseTo(chances[who]!, 6);
      const { faults } = checkPanels(draw, numberedPanels(draw, lottery, 100));
      expect(faults).toEqual([]);
    }
    expect([met, relaxed].every((count) => count > 10)).toBe(true);
  });

  it("whatever the order of the candidates", async () => {
    const draw = {
      ...smallDraw(),
      quotas: [
        { feature: "age", value: "young", min: 0, max: 4 },
        { feature: "age", value: "old", min: 1, max: 4 },
      ],
    };
    const turned = { ...draw, candidates: draw.candidates.toReversed() };
    const [chances, others] = [chancesOf(draw, (await leximin(draw))!), chancesOf(turned, (await leximin(turned))!).toReversed()];
    for (const [at, chance] of chances.entries()) expect(others[at]).toBeCloseTo(chance, 8);
  });
});

describe("a draw", () => {
  const person = (id: string, age: string, household?: string): Candidate => ({ id, features: { age }, ...(household ? { household } : {}) });
  const draw: Draw = {
    size: 3,
    candidates: [person("a", "young", "1"), person("b", "young", "1"), person("c", "young"), person("d", "old"), person("e", "old")],
    quotas: [
      { feature: "age", value: "young", min: 2, max: 2 },
      { feature: "age", value: "old", min: 1, max: 2 },
    ],
  };

  it("replaces somebody under what the others leave open, and none of a household that is in", async () => {
    const rest = without(draw, new Set(["a", "d"]));
    expect(rest).toEqual({
      size: 1,
      candidates: [person("c", "young"), person("e", "old")],
      quotas: [
        { feature: "age", value: "young", min: 1, max: 1 },
        { feature: "age", value: "old", min: 0, max: 1 },
      ],
    });
    expect(chancesOf(rest, (await leximin(rest))!)).toEqual([1, 0]);
  });

  it("drawn by strata fulfils the same rules, the same each time for the same numbers", () => {
    const numbersFrom = (seed: number) => {
      const own = drawn(seed);
      return () => own.next().value / 2147483647;
    };
    const panels = stratifiedPanels(draw, 50, numbersFrom(7))!;
    expect(checkPanels(draw, panels).faults).toEqual([]);
    expect(stratifiedPanels(draw, 50, numbersFrom(7))).toEqual(panels);
    expect(stratifiedPanels({ ...draw, size: 5 }, 1, numbersFrom(7))).toBeNull();
  });

  it("has a reserve that follows from the seal and the figures, and passes over whom the quotas or a household exclude", async () => {
    const seed = { seal: "a".repeat(64), figures: "724" };
    const reserve = await reserveOf(draw, ["a", "c", "d"], seed);
    expect(reserve.toSorted()).toEqual(["b", "e"]);
    expect(await reserveOf(draw, ["a", "c", "d"], seed)).toEqual(reserve);
    // "d" leaves: only somebody old fits; "c" leaves: "b" is of the household of "a".
    expect(replacementOf(draw, new Set(["a", "c"]), reserve, new Set(["a", "c", "d"]))).toBe("e");
    expect(replacementOf(draw, new Set(["a", "d"]), ["b", "e"], new Set(["a", "c", "d"]))).toBeNull();
  });

  it("says when no quota is to blame: fewer people than places", async () => {
    const few = { ...draw, candidates: draw.candidates.slice(0, 2) };
    expect([await leximin(few), await relaxation(few)]).toEqual([null, null]);
  });

  it.each<[string, Partial<Draw>]>([
    ["a value without a quota", { candidates: [person("a", "ageless")] }],
    ["a feature that somebody does not have", { candidates: [{ id: "a", features: {} }] }],
    ["an identifier twice", { candidates: [person("a", "young"), person("a", "old")] }],
    ["a quota twice", { quotas: [...draw.quotas, draw.quotas[0]!] }],
    ["half a place", { size: 1.5 }],
  ])("is refused with %s", async (_, wrong) => {
    await expect(leximin({ ...draw, ...wrong })).rejects.toThrow(RangeError);
  });
});

describe("a check without a solver", () => {
  const draw: Draw = {
    size: 2,
    candidates: [
      { id: "a", features: { age: "young" }, household: "1" },
      { id: "b", features: { age: "young" }, household: "1" },
      { id: "c", features: { age: "old" } },
    ],
    quotas: [
      { feature: "age", value: "young", min: 1, max: 1 },
      { feature: "age", value: "old", min: 1, max: 1 },
    ],
  };

  it("counts in how many panels everybody stands", () => {
    expect(
      checkPanels(draw, [
        ["a", "c"],
        ["b", "c"],
      ]),
    ).toEqual({ faults: [], counts: Uint32Array.of(1, 1, 2) });
  });

  it("names each fault with its panel", () => {
    const { faults } = checkPanels(draw, [["a", "c"], ["a", "b"], ["c"], ["a", "z"], ["c", "c"]]);
    expect(faults.map(({ panel, fault, about }) => `${panel} ${fault} ${about}`)).toEqual([
      "1 household 1",
      "1 quota age young",
      "1 quota age old",
      "2 size 1",
      "2 quota age young",
      "3 unknown z",
      "3 quota age old",
      "4 twice c",
      "4 quota age young",
      "4 quota age old",
    ]);
  });
});

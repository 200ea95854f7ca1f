import { describe, expect, it } from "vitest";

import { affinities } from "./affinity.ts";
import { goldStandard, kendallLoss, present } from "./gold-standard.testing.ts";
import { assign, faultsOf, type Task } from "./matching.ts";
import { restOf } from "./task.ts";

/** The same figures in each run (Marsaglia's xorshift). */
function dice(seed: number) {
  let state = seed * 2654435761 + 1;
  return (below: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Two to four files, three to five reviewers, few levels, so that many are equal; some with conflicts, with pairs by hand, with too few hands. */
function smallTask(seed: number): Task {
  const below = dice(seed);
  const [files, reviewers] = [2 + below(3), 3 + below(3)];
  const levels = 2 + below(8);
  const pair = () => [below(files), below(reviewers)] as const;
  const conflicts = below(3) === 0 ? [pair(), pair()] : [];
  const fixed = below(3) === 0 ? [pair()].filter(([file, reviewer]) => !conflicts.some((one) => one[0] === file && one[1] === reviewer)) : [];
  return {
    files: Array.from({ length: files }, (_, at) => ({ id: `file ${at}`, wanted: below(8) === 0 ? 0 : 1 + below(2) })),
    reviewers: Array.from({ length: reviewers }, (_, at) => ({ id: `reviewer ${at}`, most: 1 + below(3) })),
    affinity: Array.from({ length: files }, () => Array.from({ length: reviewers }, () => below(levels))),
    conflicts,
    fixed,
  };
}

type Way = readonly (readonly number[])[];

/** A task without its flow: what is wanted, what there is room for, whether a pair is free. */
function plain(task: Task) {
  const { wanted, most, free } = restOf(task);
  const files = [...wanted.keys()];
  const isFree = (file: number, reviewer: number) => free[file * most.length + reviewer] === 1;
  const affinity = (file: number, reviewer: number) => task.affinity[file]![reviewer]!;

  /** Every way to give each file what it wants, by trying all. */
  function everyWay(): Way[] {
    const room = [...most];
    const ways: Way[] = [];
    const go = (file: number, way: Way) => {
      if (file === files.length) return void ways.push(way);
      const choose = (from: number, chosen: readonly number[]) => {
        if (chosen.length === wanted[file]) return go(file + 1, [...way, chosen]);
        for (let one = from; one < room.length; one++) {
          if (room[one] === 0 || !isFree(file, one)) continue;
          room[one]!--;
          choose(one + 1, [...chosen, one]);
          room[one]!++;
        }
      };
      choose(0, []);
    };
    go(0, []);
    return ways;
  }

  /** Of all sets of files the smallest of those that want most beyond what those who fit them can give (Hall's condition); null if none does. */
  function tightest(fits: typeof isFree): { set: number[]; beyond: number } | null {
    const sets = Array.from({ length: 2 ** files.length }, (_, bits) => files.filter((file) => (bits >> file) % 2 === 1)).map((set) => {
      const given = most.reduce((all, room, reviewer) => all + Math.min(room, set.filter((file) => fits(file, reviewer)).length), 0);
      return { set, beyond: set.reduce((all, file) => all + wanted[file]!, 0) - given };
    });
    const beyond = Math.max(...sets.map((one) => one.beyond));
    if (beyond === 0) return null;
    return sets.filter((one) => one.beyond === beyond).reduce((best, one) => (one.set.length < best.set.length ? one : best));
  }

  /** What the engine should promise, level by level. */
  function promises(): number[] {
    const least = files.map(() => 0);
    const fits = (file: number, reviewer: number) => isFree(file, reviewer) && affinity(file, reviewer) >= least[file]!;
    let rising = files.filter((file) => wanted[file]! > 0);
    for (let level = 1; rising.length > 0; level++) {
      for (const file of rising) least[file] = level;
      for (let stuck = tightest(fits); stuck; stuck = tightest(fits)) {
        const { set } = stuck;
        for (const file of rising) if (set.includes(file)) least[file] = level - 1;
        rising = rising.filter((file) => !set.includes(file));
      }
    }
    return least;
  }

  return {
    everyWay,
    promises,
    tightest: () => tightest(isFree),
    sum: (way: Way) => way.flatMap((chosen, file) => chosen.map((one) => affinity(file, one))).reduce((all, one) => all + one, 0),
    /** What fits least in all of it. */
    least: (way: Way) => Math.min(1000, ...way.flatMap((chosen, file) => chosen.map((one) => affinity(file, one)))),
    keeps: (way: Way, least: ArrayLike<number>) => way.every((chosen, file) => chosen.every((one) => affinity(file, one) >= least[file]!)),
  };
}

describe("who reads what", () => {
  it("four hundred small tasks: the promises, the worst served and the sum as all assignments that there are have them", () => {
    let assigned = 0;
    for (const seed of Array(400).keys()) {
      const task = smallTask(seed + 1);
      const { everyWay, promises, tightest, sum, least, keeps } = plain(task);
      const [found, ways, label] = [assign(task), everyWay(), `task ${seed + 1}`];
      if ("missing" in found) {
        expect(ways, label).toEqual([]);
        expect({ set: found.files, beyond: found.missing }, label).toEqual(tightest());
        continue;
      }
      assigned++;
      expect(faultsOf(task, found), label).toEqual([]);
      expect(Array.from(found.least), label).toEqual(promises());
      expect(least(found.reviewers), label).toBe(Math.max(...ways.map(least)));
      const kept = ways.filter((way) => keeps(way, found.least));
      expect(sum(found.reviewers), label).toBe(Math.max(...kept.map(sum)));
    }
    expect([assigned, 400 - assigned]).toEqual([371, 29]);
  });

  const affinity = [
    [900, 100, 0],
    [800, 700, 0],
    [0, 0, 0],
  ];
  const task: Task = {
    files: ["garden", "kitchen", "nobody's"].map((id) => ({ id, wanted: 1 })),
    reviewers: ["Ada", "Bo", "Cy"].map((id) => ({ id, most: 1 })),
    affinity,
    conflicts: [],
    fixed: [],
  };

  it("one file that nobody knows much of does not leave the others to chance", () => {
    expect(assign(task)).toEqual({ reviewers: [[0], [1], [2]], least: Int32Array.of(700, 700, 0) });
  });

  it("a conflict is kept, and so is what somebody set by hand", () => {
    expect(assign({ ...task, conflicts: [[0, 0]] })).toMatchObject({ reviewers: [[1], [0], [2]] });
    expect(assign({ ...task, fixed: [[2, 0]] })).toMatchObject({ reviewers: [[2], [1], []] });
  });

  it("says which files lack how many readings", () => {
    const conflicts = [0, 1].flatMap((file) => [1, 2].map((reviewer) => [file, reviewer] as const));
    expect(assign({ ...task, conflicts })).toEqual({ files: [0, 1], missing: 1 });
  });

  it("finds what an assignment breaks, without finding another", () => {
    const found = { reviewers: [[0], [0, 1], []], least: Int32Array.of(950, 0, 0) };
    expect(faultsOf({ ...task, conflicts: [[1, 1]] }, found)).toEqual([
      "garden was promised better than Ada",
      "kitchen has 2 reviewers for 1 places",
      "kitchen must not be read by Bo, or is already",
      "nobody's has 0 reviewers for 1 places",
      "Ada reads 2 files",
    ]);
  });

  it("refuses a task that contradicts itself", () => {
    expect(() => assign({ ...task, conflicts: [[0, 0]], fixed: [[0, 0]] })).toThrow(RangeError);
    expect(() =>
      assign({
        ...task,
        fixed: [
          [0, 0],
          [1, 0],
        ],
      }),
    ).toThrow("more than they take");
    expect(() => assign({ ...task, fixed: [[0, 3]] })).toThrow("nobody");
    expect(() => assign({ ...task, affinity: [[1001, 0, 0], ...affinity.slice(1)] })).toThrow("thousandths");
  });
});

describe("who knows the matter", () => {
  const reviewers = [["Le jardin partagé et le compost du quartier", "Un rucher sur le toit"], ["Réparer un vélo, prêter des vélos cargos"], []];

  it("is told by words in common, whatever their endings, and by their neighbours", () => {
    const { of, because } = affinities(["Des jardins partagés avec un composteur", "Atelier de réparation de vélos"], reviewers, "fr");
    const [garden, bicycle] = of.map((row) => [...row]);
    expect(garden![0]).toBeGreaterThan(0.1);
    expect(garden!.slice(1)).toEqual([0, 0]);
    expect(bicycle![1]).toBeGreaterThan(0.1);
    expect([bicycle![0], bicycle![2]]).toEqual([0, 0]);
    expect(because(0, 0)).toContain("jardin partag");
    expect(because(0, 1)).toEqual([]);
  });

  it.skipIf(!present)("58 people said of 477 papers how well they know their matter: the order is wrong for less than 27 % of what they said", () => {
    expect(kendallLoss(goldStandard())).toBeLessThanOrEqual(0.27);
  });
});

import fc from "fast-check";
import { expect, it } from "vitest";

import { movesBetween, rank, type RankedApplication, type RankRules, recompute, spreads } from "./rank.ts";

const criteria = [
  { key: "a", label: "A", about: "", weight: 3 },
  { key: "b", label: "B", about: "", weight: 1 },
];
const plain: RankRules = { criteria, scale: 5, threshold: 50, quota: null };
const file = (number: number, reviews: number[][], more: Partial<RankedApplication> = {}): RankedApplication => ({
  number,
  commune: "1",
  askedCents: 100,
  reviews,
  corrections: [null, null],
  ...more,
});
const orderOf = (places: readonly { number: number }[]) => places.map(({ number }) => number);

const points = fc.integer({ min: 0, max: 5 });
const files = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 9 }).chain((numbers) =>
  fc.tuple(
    ...numbers.map((number) =>
      fc.record({
        number: fc.constant(number),
        commune: fc.constantFrom("1", "2"),
        askedCents: fc.integer({ min: 1, max: 60 }),
        reviews: fc.array(fc.tuple(points, points), { maxLength: 3 }),
        corrections: fc.constant([null, null]),
      }),
    ),
  ),
);
const rules = fc.record({
  ...{ criteria: fc.constant(criteria), scale: fc.constant(5), threshold: fc.integer({ min: 0, max: 100 }) },
  quota: fc.option(fc.record({ communes: fc.constant(["2"]), percent: fc.integer({ min: 1, max: 100 }) })),
});

it("ranks by the mean of weighted points, then by the heaviest criterion, then by what is asked", () => {
  const places = rank([file(1, [[3, 5]]), file(2, [[4, 2]]), file(3, [[4, 2]], { askedCents: 50 }), file(4, [[1, 0]]), file(5, [])], plain, 1000);
  expect(orderOf(places)).toEqual([3, 2, 1, 4, 5]);
  expect(places.map(({ outcome }) => outcome)).toEqual(["granted", "granted", "granted", "below", "unjudged"]);
});

it("never gives more than there is, whatever the order of the list; the share goes to its communes", () => {
  fc.assert(
    fc.property(files, rules, fc.integer({ min: 0, max: 300 }), (list, given, envelope) => {
      const places = rank(list, given, envelope);
      expect(rank([...list].reverse(), given, envelope)).toEqual(places);
      const cents = (of: (place: (typeof places)[number]) => boolean) =>
        places.filter(of).reduce((sum, { number }) => sum + list.find((one) => one.number === number)!.askedCents, 0);
      expect(cents(({ outcome }) => outcome === "granted")).toBeLessThanOrEqual(envelope);
      expect(cents(({ byQuota }) => byQuota)).toBeLessThanOrEqual(given.quota ? (envelope * given.quota.percent) / 100 : 0);
      for (const { number, byQuota } of places) if (byQuota) expect(list.find((one) => one.number === number)!.commune).toBe("2");
    }),
  );
});

it("nobody outside of the share is overtaken by a lower place", () => {
  fc.assert(
    fc.property(files, rules, fc.integer({ min: 0, max: 300 }), (list, given, envelope) => {
      const others = rank(list, given, envelope).filter(({ rank: at, byQuota }) => at !== null && !byQuota);
      const first = others.findIndex(({ outcome }) => outcome === "reserve");
      if (first !== -1) for (const { outcome } of others.slice(first)) expect(outcome).toBe("reserve");
    }),
  );
});

it("more points never cost a place", () => {
  fc.assert(
    fc.property(files, rules, fc.nat(), (list, given, pick) => {
      const chosen = list[pick % list.length]!;
      const better = list.map((one) => (one === chosen ? { ...one, reviews: one.reviews.map(([a, b]) => [Math.min(5, a! + 1), b!]) } : one));
      const at = (all: readonly RankedApplication[]) => orderOf(rank(all, given, 100)).indexOf(chosen.number);
      expect(at(better)).toBeLessThanOrEqual(at(list));
    }),
  );
});

it("an accepted appeal counts instead of what was given, and says what it moved", () => {
  const list = [
    file(1, [[4, 4]]),
    file(2, [
      [3, 3],
      [3, 4],
    ]),
  ];
  const [before, after] = [rank(list, plain, 100), rank([list[0]!, { ...list[1]!, corrections: [5, null] }], plain, 100)];
  expect(orderOf(before)).toEqual([1, 2]);
  expect(orderOf(after)).toEqual([2, 1]);
  expect(movesBetween(before, after)).toEqual([
    { number: 2, from: { rank: 2, outcome: "reserve" }, to: { rank: 1, outcome: "granted" } },
    { number: 1, from: { rank: 1, outcome: "granted" }, to: { rank: 2, outcome: "reserve" } },
  ]);
});

it("a published file is made again from itself, and one that was changed is found out", () => {
  const list = [file(1, [[4, 4]]), file(2, [[3, 3]])];
  const published = { call: "essai", edition: 1, rules: plain, envelopeCents: 100, files: list, places: rank(list, plain, 100) };
  expect(recompute(published)).toEqual([]);
  expect(recompute({ ...published, files: [list[0]!, file(2, [[5, 5]])] })).toEqual([2, 1]);
  expect(
    spreads(
      [
        file(1, [
          [5, 5],
          [0, 0],
        ]),
        file(2, [
          [3, 3],
          [3, 3],
        ]),
      ],
      plain,
    ),
  ).toEqual([
    { number: 1, low: 0, high: 100 },
    { number: 2, low: 60, high: 60 },
  ]);
});

const bonus = { communes: ["2"], ofCommune: 6, ofNeighbourhood: 10, most: 12 };

it("a bonus is given by commune and neighbourhood up to its ceiling, ranks, breaks no tie of its own, and lifts nobody over the threshold", () => {
  const given: RankRules = { ...plain, bonus };
  const places = rank(
    [
      file(1, [[4, 4]]),
      file(2, [[4, 3]], { commune: "2" }),
      file(3, [[4, 3]], { commune: "2", neighbourhood: true }),
      file(4, [[2, 3]], { commune: "2", neighbourhood: true }),
      file(5, [], { commune: "2" }),
    ],
    given,
    1000,
  );
  expect(places.map(({ number, bonus: points, outcome }) => [number, points, outcome])).toEqual([
    [3, 12, "granted"],
    [2, 6, "granted"],
    [1, undefined, "granted"],
    [4, 12, "below"],
    [5, undefined, "unjudged"],
  ]);
});

it("a published file of before the bonus, or of a call without one, says the same to the letter", () => {
  fc.assert(
    fc.property(files, rules, (list, given) => {
      const before = JSON.stringify(rank(list, given, 200));
      expect(JSON.stringify(rank(list, { ...given, bonus: null }, 200))).toBe(before);
      const of = { call: "x", edition: 1, rules: given, envelopeCents: 200, files: list, places: JSON.parse(before) };
      expect(recompute(of)).toEqual([]);
    }),
  );
});

it("with a bonus the order of the list still counts for nothing, and points and bonus together decide", () => {
  fc.assert(
    fc.property(files, rules, fc.integer({ min: 0, max: 300 }), (list, given, envelope) => {
      const withBonus = { ...given, bonus };
      const places = rank(list, withBonus, envelope);
      expect(rank([...list].reverse(), withBonus, envelope)).toEqual(places);
      const totals = places.filter(({ rank: at }) => at !== null).map(({ score, bonus: points = 0 }) => score.points / score.of + points / 100);
      for (const [at, total] of totals.entries()) if (at > 0) expect(total).toBeLessThanOrEqual(totals[at - 1]! + 1e-9);
    }),
  );
});

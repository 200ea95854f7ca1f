import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { rankProposals, type ScoredSheet } from "./ranking.ts";

const by = {
  criteria: [
    { id: "use", weight: 3 },
    { id: "green", weight: 1 },
  ],
  top: 5,
  quorum: 2,
};
const sheet = (proposalId: string, juror: number, use: number, green: number): ScoredSheet => ({ proposalId, juror, scores: { use, green } });
const [a, b, c] = [
  { id: "a", number: 1 },
  { id: "b", number: 2 },
  { id: "c", number: 3 },
] as const;

describe("a jury’s ranking", () => {
  it("weighs criteria and gives mean and dispersion of 100", () => {
    const [first] = rankProposals([a], [sheet("a", 1, 5, 5), sheet("a", 2, 5, 1)], by);
    // 20 of 20 points, then 16 of 20.
    expect(first).toEqual({ proposalId: "a", number: 1, rank: 1, sheets: 2, mean: 90, deviation: 10, least: 80, most: 100 });
  });

  it("puts the better mean first, whatever the number of sheets", () => {
    const ranked = rankProposals([a, b], [sheet("a", 1, 3, 3), sheet("a", 2, 3, 3), sheet("b", 1, 4, 4), sheet("b", 2, 4, 4), sheet("b", 3, 4, 4)], by);
    expect(ranked.map(({ number, rank }) => [number, rank])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it("gives equals one rank, the one on which jurors agree more first", () => {
    const sheets = [sheet("a", 1, 5, 5), sheet("a", 2, 1, 1), sheet("b", 1, 3, 3), sheet("b", 2, 3, 3), sheet("c", 1, 0, 0), sheet("c", 2, 0, 0)];
    const ranked = rankProposals([a, b, c], sheets, by);
    expect(ranked.map(({ number, rank }) => [number, rank])).toEqual([
      [2, 1],
      [1, 1],
      [3, 3],
    ]);
  });

  it("ranks nothing below the quorum", () => {
    const ranked = rankProposals([a, b], [sheet("a", 1, 5, 5), sheet("b", 1, 1, 1), sheet("b", 2, 1, 1)], by);
    expect(ranked).toMatchObject([
      { number: 2, rank: 1 },
      { number: 1, rank: null, sheets: 1, mean: 100 },
    ]);
    expect(rankProposals([a], [], by)).toMatchObject([{ rank: null, sheets: 0, mean: null, deviation: null }]);
  });

  it("does not depend on the order of sheets, and a better score never lowers a rank", () => {
    const scores = fc.record({ proposalId: fc.constantFrom("a", "b", "c"), juror: fc.nat(20), scores: fc.record({ use: fc.nat(5), green: fc.nat(5) }) });
    fc.assert(
      fc.property(fc.array(scores, { maxLength: 30 }), fc.nat(29), (sheets, at) => {
        const ranked = rankProposals([a, b, c], sheets, by);
        expect(rankProposals([c, b, a], sheets.toReversed(), by)).toEqual(ranked);
        const lifted = sheets.map((one, n) => (n === at ? { ...one, scores: { ...one.scores, use: 5 } } : one));
        const who = sheets[at]?.proposalId;
        const rankOf = (all: typeof ranked) => all.find(({ proposalId }) => proposalId === who)?.rank ?? 0;
        expect(rankOf(rankProposals([a, b, c], lifted, by))).toBeLessThanOrEqual(rankOf(ranked));
      }),
    );
  });
});

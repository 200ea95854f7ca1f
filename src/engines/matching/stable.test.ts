import { describe, expect, it } from "vitest";

import { faultsOfMatching, type Market, stableMatching } from "./stable.ts";

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

/** So many of 0…count-1, in random order. */
function some(roll: (below: number) => number, count: number, most: number): number[] {
  const all = Array.from({ length: count }, (_, n) => n);
  for (let n = all.length - 1; n > 0; n--) {
    const other = roll(n + 1);
    [all[n], all[other]] = [all[other]!, all[n]!];
  }
  return all.slice(0, most);
}

function market(seed: number, applicants: number, mentors: number, longest: number): Market {
  const roll = dice(seed);
  return {
    wishes: Array.from({ length: applicants }, () => some(roll, mentors, roll(longest + 1))),
    preferences: Array.from({ length: mentors }, () => some(roll, applicants, 1 + roll(applicants))),
    places: Array.from({ length: mentors }, () => roll(3)),
  };
}

/** Every way to give each applicant one of their wishes, or nobody. */
function* allMatchings({ wishes }: Market, at = 0, chosen: (number | null)[] = []): Generator<(number | null)[]> {
  if (at === wishes.length) {
    yield [...chosen];
    return;
  }
  for (const one of [null, ...wishes[at]!]) yield* allMatchings({ wishes, preferences: [], places: [] }, at + 1, [...chosen, one]);
}

const rankOf = ({ wishes }: Market, applicant: number, mentor: number | null) => (mentor === null ? Infinity : wishes[applicant]!.indexOf(mentor));

describe("deferred acceptance", () => {
  it("leaves no two who would rather have each other, in 1,000 random markets, and no mentor with more than their places", () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const roll = dice(seed + 5000);
      const one = market(seed, 1 + roll(12), 1 + roll(9), 6);
      expect(faultsOfMatching(one, stableMatching(one))).toEqual([]);
    }
  });

  it("gives every applicant the best of all stable matchings, found one by one up to seven and seven", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const one = seed % 6 === 0 ? market(seed, 7, 7, 3) : market(seed, 5, 4, 3);
      const found = stableMatching(one);
      const stable = [...allMatchings(one)].filter((matched) => faultsOfMatching(one, matched).length === 0);
      expect(stable).toContainEqual(found);
      for (const matched of stable)
        for (const [applicant, mentor] of matched.entries())
          expect(rankOf(one, applicant, found[applicant]!)).toBeLessThanOrEqual(rankOf(one, applicant, mentor));
    }
  });

  it("finds what is wrong with a matching that somebody changed by hand", () => {
    const one: Market = { wishes: [[0, 1], [0]], preferences: [[1, 0], [0]], places: [1, 1] };
    expect(stableMatching(one)).toEqual([1, 0]);
    expect(faultsOfMatching(one, [0, null])).toEqual([{ kind: "blocking", applicant: 1, mentor: 0 }]);
    expect(faultsOfMatching(one, [0, 0])).toContainEqual({ kind: "crowded", mentor: 0 });
    expect(faultsOfMatching(one, [1, 1])).toContainEqual({ kind: "unaccepted", applicant: 1, mentor: 1 });
  });
});

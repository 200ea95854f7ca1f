import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { drawBatches, lastBatches, leastVoters } from "./batch.ts";

const waiting = fc
  .array(fc.constantFrom("web", "kiosk:a", "kiosk:b", "paper:c"), { maxLength: 200 })
  .map((origins) => origins.map((origin, at) => ({ origin, at })));

describe("who leaves the urn", () => {
  it("while ballots still come: by twenty-two at least of one origin, and as many of it stay", () => {
    fc.assert(
      fc.property(waiting, (voters) => {
        const batches = drawBatches(voters);
        for (const { origin, voters: leaving } of batches) {
          expect(leaving.length).toBeGreaterThanOrEqual(leastVoters);
          expect(leaving.every((voter) => voter.origin === origin)).toBe(true);
          expect(voters.filter((voter) => voter.origin === origin).length - leaving.length).toBe(leastVoters);
        }
        expect(new Set(batches.map(({ origin }) => origin)).size).toBe(batches.length);
      }),
    );
  });

  it("in the end: everybody once, and no batch of fewer than twenty-two beside others", () => {
    fc.assert(
      fc.property(waiting, (voters) => {
        const batches = lastBatches(voters);
        expect(batches.flatMap((batch) => batch.voters.map(({ at }) => at)).toSorted((one, other) => one - other)).toEqual(voters.map(({ at }) => at));
        const web = voters.filter(({ origin }) => origin === "web").length;
        for (const batch of batches) if (batch.voters.length < leastVoters) expect(web).toBeLessThan(leastVoters);
      }),
    );
  });

  it("at any place in the order of arrival: nobody is drawn more often than another", () => {
    const voters = Array.from({ length: 44 }, (_, at) => ({ origin: "web", at }));
    const drawn = new Array<number>(44).fill(0);
    const draws = 4000;
    for (let n = 0; n < draws; n += 1) for (const { at } of drawBatches(voters)[0]!.voters) drawn[at]! += 1;
    // Six deviations of as many throws of a coin.
    for (const times of drawn) expect(Math.abs(times - draws / 2)).toBeLessThan(6 * Math.sqrt(draws / 4));
  });
});

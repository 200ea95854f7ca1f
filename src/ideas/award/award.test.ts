import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fitting } from "./award.ts";

describe("awarding down a ranking", () => {
  it("passes over what does not fit, and takes a cheaper one further down", () =>
    expect([
      ...fitting(
        [
          { id: "a", cost: 60 },
          { id: "b", cost: 50 },
          { id: "c", cost: 40 },
          { id: "d", cost: null },
        ],
        100,
      ),
    ]).toEqual(["a", "c"]));

  it("takes all without an envelope, and nothing that has no cost", () =>
    expect([
      ...fitting(
        [
          { id: "a", cost: 60 },
          { id: "b", cost: null },
          { id: "c", cost: 0 },
        ],
        null,
      ),
    ]).toEqual(["a", "c"]));

  it("never passes the envelope, and leaves out nothing that would still fit", () => {
    const projects = fc.array(fc.nat(100), { maxLength: 20 }).map((costs) => costs.map((cost, n) => ({ id: String(n), cost })));
    fc.assert(
      fc.property(projects, fc.nat(300), (ranked, envelope) => {
        const taken = fitting(ranked, envelope);
        const spent = ranked.filter(({ id }) => taken.has(id)).reduce((sum, { cost }) => sum + cost, 0);
        expect(spent).toBeLessThanOrEqual(envelope);
        for (const { id, cost } of ranked) if (!taken.has(id)) expect(cost).toBeGreaterThan(envelope - spent);
      }),
    );
  });
});

import { describe, expect, it } from "vitest";

import { nextActs } from "./next-acts.ts";

const budget = ["collect", "admissibility", "feasibility", "delivery"] as const;
const facts = { kinds: budget, answered: false, studied: false, communeKnown: true } as const;

describe("whoever handles an idea is led", () => {
  it.each([
    ["filed", ["admissibility", "routing"]],
    ["admissible", ["admissibility", "study", "routing"]],
    ["feasible", ["study", "routing"]],
    ["inadmissible", ["answer", "admissibility"]],
    ["not_awarded", ["answer", "study"]],
    ["delivering", ["answer", "study", "delivery"]],
    ["withdrawn", ["study"]],
  ] as const)("from %s to %j", (state, acts) => expect(nextActs({ ...facts, state })).toEqual(acts));

  it("to the delivery before the answer, once that was given", () =>
    expect(nextActs({ ...facts, state: "awarded", answered: true })).toEqual(["study", "delivery", "answer"]));

  it("nowhere else when the process has no such stage", () =>
    expect(nextActs({ state: "filed", kinds: ["collect"], answered: false, studied: false, communeKnown: false })).toEqual([]));
});

import { describe, expect, it } from "vitest";

import { contestUntil, isContestable } from "./contest-term.ts";

describe("whoever contests a decision", () => {
  it("has two months, to the end of the day in Paris, through the change of clocks", () => {
    expect(contestUntil(new Date("2026-09-30T10:00:00Z")).toISOString()).toBe("2026-11-30T22:59:59.999Z");
    expect(isContestable(new Date("2026-09-30T10:00:00Z"), new Date("2026-11-30T22:59:59Z"))).toBe(true);
    expect(isContestable(new Date("2026-09-30T10:00:00Z"), new Date("2026-11-30T23:00:00Z"))).toBe(false);
  });

  it("has until the last day of a shorter month", () => expect(contestUntil(new Date("2026-12-31T10:00:00Z")).toISOString()).toBe("2027-02-28T22:59:59.999Z"));
});

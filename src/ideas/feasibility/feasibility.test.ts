import { describe, expect, it } from "vitest";

import { type ServiceOpinion, conflictsOf } from "./feasibility.ts";

const said = (
  service: string,
  verdict: ServiceOpinion["verdict"],
  investmentCents: number | null = null,
  runningCents: number | null = null,
): ServiceOpinion => ({
  aspect: "technical",
  service,
  verdict,
  investmentCents,
  runningCents,
});

describe("services that studied one idea", () => {
  it("agree when nobody says no and costs are near", () => {
    expect(conflictsOf([said("Voirie", "favourable", 1_000_000), said("Finances", "with_reserve", 1_200_000)])).toEqual([]);
    expect(conflictsOf([said("Voirie", "unfavourable"), said("Droit", "unfavourable")])).toEqual([]);
    expect(conflictsOf([])).toEqual([]);
  });

  it("disagree when one says no and another does not", () =>
    expect(conflictsOf([said("Voirie", "favourable"), said("Droit", "unfavourable"), said("Finances", null)])).toEqual([
      { kind: "verdicts", for: ["Voirie"], against: ["Droit"] },
    ]));

  it("disagree on costs that are more than a quarter apart, unless it is a thousand euros at most", () => {
    expect(conflictsOf([said("Voirie", "favourable", 1_000_000, 10_000), said("Finances", "favourable", 1_800_000, 90_000)])).toEqual([
      { kind: "investment", least: 1_000_000, most: 1_800_000 },
    ]);
    expect(conflictsOf([said("Voirie", "favourable", null, 100_000), said("Finances", "favourable", null, 300_000)])).toEqual([
      { kind: "running", least: 100_000, most: 300_000 },
    ]);
  });
});

import { describe, expect, it } from "vitest";

import type { Objective, Strategy, Target } from "./strategy.query.ts";
import { changesBetween } from "./version-changes.ts";

const target: Target = {
  ...{ id: "t1", indicator: "places.opened", value: 40, direction: "up", counted_from: null, note: null },
  ...{ baseline: 0, baseline_on: "2026-01-01", deadline: "2028-12-31", path: [{ on: "2026-12-31", value: 13 }] },
};
const forty: Objective = { id: "o1", slug: "forty", title: "40 lieux", summary: null, owner: "Direction", targets: [target] };
const strategyOf = (objectives: readonly Objective[], more: Partial<Strategy> = {}): Strategy => ({
  ...{ id: "s", slug: "s", title: "Plan", summary: "", adopted_on: "2026-01-01", starts_on: "2026-01-01", ends_on: "2028-12-31", source_url: null, version: 1 },
  ...{ demo: false, priorities: [{ id: "p", title: "Lieux", summary: null, objectives }] },
  ...more,
});
const changes = (after: Partial<Objective>, before: Objective = forty) => changesBetween(strategyOf([before]), strategyOf([{ ...before, ...after }]));
const about = { objective: "o1", title: "40 lieux" };
const aim = { indicator: "places.opened", value: 40, deadline: "2028-12-31" };

describe("what a version changed", () => {
  it.each([
    ["nothing, when only words beside it did", { summary: "Autres mots" }, []],
    ["who answers for it", { owner: "Mandat" }, [{ ...about, kind: "owner", before: "Direction", after: "Mandat" }]],
    ["its title", { title: "50 lieux" }, [{ objective: "o1", title: "50 lieux", kind: "renamed", before: "40 lieux", after: "50 lieux" }]],
    ["a target", { targets: [{ ...target, value: 50 }] }, [{ ...about, kind: "target_value", before: aim, after: { ...aim, value: 50 } }]],
    [
      "a deadline",
      { targets: [{ ...target, deadline: "2029-06-30" }] },
      [{ ...about, kind: "target_value", before: aim, after: { ...aim, deadline: "2029-06-30" } }],
    ],
    ["the way to it", { targets: [{ ...target, path: [] }] }, [{ ...about, kind: "target_way", target: aim }]],
    ["what it counts", { targets: [] }, [{ ...about, kind: "target_removed", target: aim }]],
  ] as const)("is %s", (_, after, expected) => {
    expect(changes(after)).toEqual(expected);
  });

  it("is all that it promises, of the first", () => {
    expect(changesBetween(null, strategyOf([forty]))).toEqual([
      { ...about, kind: "added" },
      { ...about, kind: "target_added", target: aim },
    ]);
  });

  it("is what came, what went, what moved to another priority, and the period", () => {
    const other: Objective = { ...forty, id: "o2", title: "Autre", targets: [] };
    const before = strategyOf([forty, other]);
    const after = strategyOf([], {
      ends_on: "2030-12-31",
      priorities: [
        { id: "p", title: "Lieux", summary: null, objectives: [{ ...other, id: "o3", title: "Neuf" }] },
        { id: "q", title: "Ailleurs", summary: null, objectives: [forty] },
      ],
    });
    expect(changesBetween(before, after).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      "period Plan",
      "added Neuf",
      "priority 40 lieux",
      "removed Autre",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { type Parameters, verify } from "../budgeting.ts";
import { outcomes, present, readText, realElection, resultOf } from "./material.testing.ts";

const tie = ["votes", "cost", "id"] as const;
const sorted = (ids: readonly string[]) => [...ids].sort();
const selectedOf = (file: string) => realElection(file).projects.flatMap(({ id, printed }) => (printed.selected === "1" ? [id] : []));

describe.skipIf(!present)("official results", () => {
  const wieliczka = "Poland_Wieliczka_2023_Green_Budget.pb";
  const official: Parameters = { rule: "equal-shares", completion: "add1", comparison: "satisfaction", tie };

  for (const [file, { selected_reproduced_by, min_project_score_threshold }] of Object.entries(outcomes)) {
    for (const way of selected_reproduced_by?.split("/") ?? []) {
      if (way !== "greedy" && way !== "noskip") continue;
      const eligibility = min_project_score_threshold === null ? {} : { eligibility: { minimumScore: min_project_score_threshold } };
      test(`${file}: the selected projects, ${way}`, () => {
        const { winners } = resultOf(realElection(file), { rule: way === "greedy" ? "greedy" : "greedy-no-skip", tie, ...eligibility });
        expect(sorted(winners)).toEqual(sorted(selectedOf(file)));
      });
    }
  }

  test("Świecie 2023, with its cut of projects that ask a larger share than they have supporters", () => {
    const file = "Poland_Swiecie_2023.pb";
    const result = resultOf(realElection(file), { ...official, eligibility: { costShareDivisor: "3" } });
    expect(sorted(result.winners)).toEqual(sorted(selectedOf(file)));
    expect(result.warnings).toEqual([{ code: "ineligible", projects: ["c22"] }]);
  });

  test("Wieliczka 2023: winners, 30 effective vote counts, comparison", () => {
    const result = resultOf(realElection(wieliczka), official);
    expect(sorted(result.winners)).toEqual(sorted(selectedOf(wieliczka)));
    const published = readText("expected/wieliczka-2023-official-computation-en.txt")
      .split("\n")
      .slice(0, 42)
      .flatMap((line) => {
        const [, id, votes] = /^\s+(\d+)\s.*?\s{2,}[\d ]+\s{2,}\d+\s+(\d+,\d\d)$/.exec(line) ?? [];
        return id && votes ? [[id, votes.replace(",", ".")]] : [];
      });
    expect(published).toHaveLength(30);
    // The city prints them by falling count, which differs from the order of election in places.
    const ours = result.rounds.map(({ project, effectiveVotesDecimal }) => [project, effectiveVotesDecimal]);
    expect(ours.sort()).toEqual(published.sort());
    expect(result.comparison).toEqual({ equalShares: 1615, greedy: 873, neither: 4098 });
    expect(result.steps).toBe(164);
    expect(verify(realElection(wieliczka), JSON.parse(JSON.stringify(result)))).toEqual({ equal: true });
  });
});

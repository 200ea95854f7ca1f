import { describe, expect, test } from "vitest";
import { openContest } from "../rules/contest.ts";
import { prepareGround } from "../equal-shares/ground.ts";
import { Run } from "../equal-shares/run.ts";
import { resolve } from "../rules/parameters.ts";
import { divide, floor, rational, toFixed } from "../election/rational.ts";
import { present, readText, realElection } from "./material.testing.ts";

interface Row {
  readonly id: string;
  readonly effectiveVotes: string;
  readonly money: string;
}

/** "Round 2: Select project 41", then a row for each project that is elected or can still be paid for. */
function publishedRounds(): { selected: string; rows: Row[] }[] {
  const rounds: { selected: string; rows: Row[] }[] = [];
  for (const line of readText("expected/wieliczka-2023-official-computation-en.txt").split("\n")) {
    const selected = /^Round \d+: Select project (\d+)/.exec(line)?.[1];
    if (selected) rounds.push({ selected, rows: [] });
    const row = /^\s+(\d+)\s.*?\s{2,}[\d ]+?\s{2,}(\d+\.\d\d)\s{2,}([\d ]+?)(\s+✓)?$/.exec(line);
    if (row && rounds.length > 0) rounds.at(-1)!.rows.push({ id: row[1]!, effectiveVotes: row[2]!, money: row[3]!.replaceAll(" ", "") });
  }
  return rounds;
}

describe.skipIf(!present)("the 36-page computation of Wieliczka 2023", () => {
  test("every row of the 30 round tables", () => {
    const election = realElection("Poland_Wieliczka_2023_Green_Budget.pb");
    const contest = openContest(election, resolve(election, { rule: "equal-shares", tie: ["votes", "cost", "id"] }));
    const index = new Map(election.projects.map(({ id }, project) => [id, project]));
    const ground = prepareGround(contest.profile, contest.costs, election.budget, [...contest.costs.keys()], {
      perCost: true,
      ranks: contest.ranks,
      alwaysExact: true,
    });
    const endowment = { numerator: 1_000_000n + 164n * 6586n, denominator: 6586n };
    const run = new Run(ground, endowment);
    const elected = new Map<string, string>();
    let rows = 0;
    for (const { selected, rows: table } of publishedRounds()) {
      for (const row of table.filter(({ id }) => !elected.has(id))) {
        const project = index.get(row.id)!;
        const supporters = run.rates.gather(project);
        expect([row.id, String(floor(run.ledger.wealth(supporters)))]).toEqual([row.id, row.money]);
        const price = run.ledger.price(project, supporters)!;
        const votes = divide(contest.costs[project]!, rational(price.numerator, price.units * price.denominator));
        expect([row.id, toFixed(votes, 2)]).toEqual([row.id, row.effectiveVotes]);
        rows++;
      }
      expect(election.projects[run.elect()!.project]!.id).toBe(selected);
      elected.set(selected, selected);
    }
    expect(elected.size).toBe(30);
    expect(rows).toBeGreaterThan(600);
    expect(run.elect()).toBeNull();
  });
});

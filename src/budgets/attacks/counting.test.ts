import { describe, expect, it } from "vitest";

import type { Explanation, Parameters, Result } from "#engines/budgeting/budgeting.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import { countedVote } from "../count/closed-vote.testing.ts";
import { sayStory } from "../result/say-story.ts";
import { gapsOf } from "../setup/ready.ts";
import { countingParameters } from "../vote.ts";

const house = await budgetsHouse();
const { db } = house;
const chloe = house.as(house.agent);
const winnersOf = async (voteId: string) =>
  (await db.selectFrom("budgets.result").select("result").where("vote_id", "=", voteId).executeTakeFirstOrThrow()).result.winners;
const shares: Parameters = { rule: "equal-shares", completion: "add1-utilitarian", step: "1", tie: ["cost", "lot"] };

describe("a ranked vote in which a ballot may be short", () => {
  const ballots = [...Array.from({ length: 9 }, () => [2]), [1, 2]];
  const costs = [900, 900];

  it("is won by the project that nine rank alone, not by that of the tenth", async () => {
    const { id, slug } = await countedVote(house, ballots, { kind: "ranked", costs, parameters: { ...shares, utility: "modified-borda" } });
    expect(await winnersOf(id)).toEqual(["2"]);
    expect(await (await house.get(`/votes/${slug}/regles`)).text()).toContain("le dernier un point");
  });

  it("is not announced by a rule that gives the last one nothing, nor by one that says nothing of ranks", () => {
    const drafted = (parameters: Parameters, more = {}) =>
      gapsOf({
        vote: {
          kind: "ranked",
          budget_cents: 100_000,
          min_choices: 1,
          max_choices: null,
          max_of_category: null,
          max_of_commune: null,
          max_against: null,
          open_ballot: false,
          parameters,
          ...more,
        },
        projects: [1, 2, 3].map((number) => ({ number, cost_cents: 60_000, envelope: null, category: "Nature", commune_code: null })),
        envelopes: [],
        members: [],
      });
    expect(drafted(shares)).toEqual(["ranks"]);
    expect(drafted({ ...shares, utility: "modified-borda" })).toEqual([]);
    expect(drafted({ ...shares, utility: "borda" })).toEqual(["borda_short"]);
    expect(drafted({ ...shares, utility: "borda" }, { min_choices: 2, max_choices: 3 })).toEqual(["borda_short"]);
    expect(drafted({ ...shares, utility: "borda" }, { min_choices: 2, max_choices: 2 })).toEqual([]);
    expect(drafted({ ...shares, utility: "borda" }, { min_choices: 3 })).toEqual([]);
  });

  it("announced before ranks said their points keeps the rule that was announced, and says it", async () => {
    const { id, slug } = await countedVote(house, ballots, { kind: "ranked", costs, parameters: shares });
    expect(await winnersOf(id)).toEqual(["1"]);
    expect(countingParameters({ kind: "ranked", parameters: shares, seed: null })).toMatchObject({ utility: "borda" });
    expect(await (await house.get(`/votes/${slug}/regles`)).text()).toContain("le dernier aucun");
    expect(await (await house.get(`/votes/${slug}/recompter`)).text()).toContain("--utility borda");
  });
});

describe("a project dearer than the envelope", () => {
  it("keeps a vote from being announced, in the whole and in a part", async () => {
    const draft = await house.addVote({ state: "draft", costs: [1200, 500, 600] });
    expect(await (await chloe.get(`/votes/${draft.slug}/preparation`)).text()).toContain("Un projet coûte plus que l’enveloppe");
    expect((await chloe.post(`/votes/${draft.slug}/preparation`, { act: "announce", relu: "1" })).status).toBe(422);
    const part = await house.addVote({
      state: "draft",
      costs: [400, 500, 600],
      envelopes: [
        { amount: 300, projects: [1] },
        { amount: 700, projects: [2, 3] },
      ],
    });
    expect(await (await chloe.get(`/votes/${part.slug}/preparation`)).text()).toContain("ou que sa part");
  });

  it("of a vote announced before ends no completion, and is told as what it is", async () => {
    const { id, slug } = await countedVote(house, [...Array.from({ length: 8 }, () => [1]), [2], [3]], {
      kind: "approval",
      costs: [1100, 400, 400],
      parameters: { rule: "equal-shares", completion: "add1", step: "1", tie: ["cost", "id"] },
    });
    expect(await winnersOf(id)).toEqual(["2", "3"]);
    expect(await (await house.get(`/votes/${slug}/resultat/explications`)).text()).toMatch(/Il coûte plus que toute l’enveloppe, de 100,00\s€/);
  });
});

describe("an explanation", () => {
  it("of a vote with points says what ballots pay: nobody is told to have paid more than they held", async () => {
    const { slug } = await countedVote(house, [[1], [1], [2], [2]], {
      kind: "points",
      costs: [400, 300],
      points: [[3], [1], [2], [1]],
      parameters: { rule: "equal-shares", utility: "points", completion: "none", tie: ["cost", "lot"] },
    });
    const text = await (await house.get(`/votes/${slug}/resultat/explications`)).text();
    expect(text).not.toMatch(/Chacun paie/);
    expect(text).toMatch(/Un point se paie 150,00\s€, ou tout ce qui reste/);
    expect(text).toMatch(/de 150,00\s€ à 250,00\s€/);
  });

  it("lists the largest payments that were made before, whenever they were made", () => {
    const amount = { exact: "1", decimal: "1.00" };
    const spentOn = ["5.00", "90.00", "7.00", "80.00", "70.00"].map((paid, at) => ({ project: String(at), amount: paid }));
    const story = {
      project: "x",
      outcome: "supporters-short",
      votes: 3,
      score: "3",
      cost: "9",
      supporters: { given: amount, left: amount, spentOn },
      missing: amount,
    };
    const told = sayStory(story as unknown as Explanation["projects"][number], {
      result: { winners: [] } as unknown as Result,
      explanation: { rounds: [] } as unknown as Explanation,
      locale: "fr",
      titleOf: (number) => `Projet ${number}`,
    });
    expect(told.at(-1)).toMatch(/Projet 1 \(90,00\s€\), Projet 3 \(80,00\s€\), Projet 4 \(70,00\s€\)/);
  });
});

it("a vote that does not skip is counted where a tie decides nothing, though no rule orders it", async () => {
  const { id } = await countedVote(
    house,
    [
      [1, 2],
      [1, 3],
      [1, 2, 3],
    ],
    {
      kind: "approval",
      costs: [800, 300, 300],
      parameters: { rule: "greedy-no-skip", tie: ["cost"] },
    },
  );
  expect(await winnersOf(id)).toEqual(["1"]);
});

import { describe, expect, it } from "vitest";

import type { JobContext } from "#platform/jobs/job.ts";
import { budgetsHouse } from "../budgets.testing.ts";
import type { Parameters } from "../vote.ts";
import type { TestVote } from "../vote.testing.ts";
import { tryMissingJob } from "./simulator.job.ts";
import { tryRules } from "./try-rules.command.ts";
import { usualRules } from "./trial.ts";

const house = await budgetsHouse();
const { db } = house;
const chloe = house.as(house.agent);

const file = (title: string) => `META
key;value
description;${title}
country;France
unit;Ville d'essai
instance;2024
num_projects;4
num_votes;10
budget;1000
vote_type;approval
PROJECTS
project_id;cost;name
A;600;Arbres
B;400;Lampes
C;300;Ponton
D;100;Banc
VOTES
voter_id;vote
1;A,B
2;A,B
3;A,B
4;A,B
5;A,B
6;A
7;C
8;C,D
9;C,D
10;C,D
`;
const send = (content: string | null, agent = chloe) => {
  const data = new FormData();
  data.set("source", "Archives de la ville");
  if (content !== null) data.set("fichier", new File([content], "vote.pb"));
  return agent.post("/votes/simulateur", data);
};

describe("an agent tries rules on a past vote", () => {
  it("sees what each would have chosen, how many people it serves, and project by project", async () => {
    const imported = await send(file("La place et le canal"));
    const href = imported.headers.get("location")!;
    expect(await (await chloe.get(href)).text()).toContain("Les règles sont essayées en ce moment");
    const past = await db.selectFrom("budgets.past_vote").selectAll().where("slug", "=", href.split("/").at(-1)!).executeTakeFirstOrThrow();
    expect(past).toMatchObject({ projects: 4, ballots: 10, budget: "1000", kind: "approval", unit: "Ville d'essai" });
    await tryRules(db, { pastVoteId: past.id, rules: usualRules("approval") });
    const text = await (await chloe.get(href)).text();
    expect(text).not.toContain("essayées en ce moment");
    expect(text).toContain("Le plus de voix d’abord");
    expect(text).toContain("60\u00a0%");
    expect(text).toContain("Archives de la ville");
    const greedy = await db.selectFrom("budgets.trial").select("summary").where("past_vote_id", "=", past.id).execute();
    expect(greedy.map(({ summary }) => summary.winners.map(({ id }: { id: string }) => id).join(""))).toEqual(expect.arrayContaining(["AB", "AC"]));
  });

  it("sees a rule that the house has learnt since, once the night has tried it", async () => {
    const ranked = file("Classés").replace("vote_type;approval", "vote_type;ordinal");
    const href = (await send(ranked)).headers.get("location")!;
    const past = await db.selectFrom("budgets.past_vote").select("id").where("title", "=", "Classés").executeTakeFirstOrThrow();
    await tryRules(db, { pastVoteId: past.id, rules: usualRules("ordinal").filter(({ rule }) => rule !== "pairwise") });
    expect(await (await chloe.get(href)).text()).not.toContain("Duels entre projets");
    // It asks no more of what jobs are given.
    await tryMissingJob.run({ db, signal: new AbortController().signal } as unknown as JobContext, {});
    const text = await (await chloe.get(href)).text();
    expect(text).toContain("Duels entre projets");
    expect(text).not.toContain("essayées en ce moment");
  });

  it("the same file twice is one vote, tried once", async () => {
    const answers = await Promise.all([send(file("Deux fois")), send(file("Deux fois")), send(file("Deux fois"))]);
    expect(new Set(answers.map((answer) => answer.headers.get("location"))).size).toBe(1);
    expect(await db.selectFrom("budgets.past_vote").selectAll().where("title", "=", "Deux fois").execute()).toHaveLength(1);
  });

  it("is told why a file cannot be counted, and that one is needed", async () => {
    const broken = await send("META\nkey;value\nnum_projects;1\n");
    expect([broken.status, await broken.text()]).toEqual([422, expect.stringContaining("Ce fichier ne peut pas être dépouillé")]);
    expect((await send(null)).status).toBe(422);
  });

  it("tries the rule of a draft, unless it cannot read such ballots", async () => {
    const href = (await send(file("Pour un brouillon"))).headers.get("location")!;
    const [draft, points] = [
      await house.addVote({ state: "draft" }),
      await house.addVote({ state: "draft", kind: "points", parameters: { rule: "greedy", utility: "points", tie: ["lot"] } }),
    ];
    expect((await chloe.post(href, { vote: points.slug })).status).toBe(422);
    expect((await chloe.post(href, { vote: "aucun" })).status).toBe(422);
    expect((await chloe.post(href, { vote: draft.slug })).headers.get("location")).toContain(`essai=${draft.slug}`);
  });

  it("is for those who run votes", async () => {
    const hugo = house.as(await house.resident());
    expect((await hugo.get("/votes/simulateur")).status).toBe(403);
    expect((await send(file("Interdit"), hugo)).status).toBe(403);
    expect((await chloe.get("/votes/simulateur/inconnu")).status).toBe(404);
  });
});

describe("a dress rehearsal", () => {
  it("is a copy for the team, open at once with test ballots; it is counted, voted in, and thrown away with its log", async () => {
    const draft = await house.addVote({ state: "draft", opens: 86_400, closes: 2 * 86_400 });
    const page = `/votes/${draft.slug}/repetition`;
    expect((await chloe.post(page, { act: "start", bulletins: "30" })).status).toBe(303);
    const copy = await db.selectFrom("budgets.vote").select(["id", "slug"]).where("rehearsal_of", "=", draft.id).executeTakeFirstOrThrow();
    expect((await house.ballots(copy.id)).length).toBe(30);
    expect((await house.as(await house.resident()).get(`/votes/${copy.slug}`)).status).toBe(404);
    expect(await (await chloe.get(`/votes/${copy.slug}`)).text()).toContain("Rien de ce qui se passe ici ne compte");
    expect((await chloe.post(`/votes/${copy.slug}/confirmer`, { bulletin: "1", lien: "residence", commune: "59512", age: "1" })).status).toBe(303);
    expect(await (await chloe.post(page, { act: "count" })).text()).toContain("Ce que la règle retient");
    expect(await (await house.get("/votes")).text()).not.toContain(copy.slug);
    await chloe.post(page, { act: "end" });
    expect(await db.selectFrom("budgets.ballot").selectAll().where("vote_id", "=", copy.id).execute()).toEqual([]);
    expect(await db.selectFrom("budgets.log").selectAll().where("vote_id", "=", copy.id).execute()).toEqual([]);
    expect((await house.chain(draft.id)).lines).toEqual([]);
  });

  it.each<[string, TestVote]>([
    ["against projects, and few of a theme", { kind: "points", pointsTotal: 4, pointsMax: 2, maxAgainst: 2, maxOfCategory: 2, minChoices: 2 }],
    [
      "for the town and one of its districts",
      {
        kind: "approval",
        minChoices: 3,
        envelopes: [
          { amount: 400, projects: [1, 2], maxChoices: 1 },
          { amount: 500, projects: [3, 4], district: true },
          { amount: 300, projects: [5], district: true },
        ],
      },
    ],
  ])("has test ballots within the limits: %s", async (_, about) => {
    const parameters: Parameters = { rule: "greedy", tie: ["lot"], ...(about.maxAgainst && { utility: "net" }) };
    const draft = await house.addVote({ ...about, state: "draft", opens: 86_400, closes: 2 * 86_400, budget: 1300, parameters });
    expect((await chloe.post(`/votes/${draft.slug}/repetition`, { act: "start", bulletins: "40" })).status).toBe(303);
    const copy = await db.selectFrom("budgets.vote").select("id").where("rehearsal_of", "=", draft.id).executeTakeFirstOrThrow();
    const ballots = await house.ballots(copy.id);
    expect(ballots).toHaveLength(40);
    expect(ballots.some(({ points }) => points?.some((one) => one < 0))).toBe(about.maxAgainst !== undefined);
  });

  it("begins again with the draft of the day, and not once the vote is announced", async () => {
    const draft = await house.addVote({ state: "draft" });
    const page = `/votes/${draft.slug}/repetition`;
    for (const bulletins of ["5", "7"]) await chloe.post(page, { act: "start", bulletins });
    expect(await db.selectFrom("budgets.vote").selectAll().where("rehearsal_of", "=", draft.id).execute()).toHaveLength(1);
    expect((await chloe.post(page, { act: "start", bulletins: "beaucoup" })).status).toBe(422);
    // A draft that could not be announced any more leaves the rehearsal of before.
    await db.deleteFrom("budgets.project").where("vote_id", "=", draft.id).execute();
    expect((await chloe.post(page, { act: "start", bulletins: "5" })).status).toBe(409);
    expect(await db.selectFrom("budgets.vote").selectAll().where("rehearsal_of", "=", draft.id).execute()).toHaveLength(1);
    const announced = await house.addVote();
    expect((await chloe.post(`/votes/${announced.slug}/repetition`, { act: "start", bulletins: "5" })).status).toBe(409);
  });
});

import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { closedVote, countedVote } from "../count/closed-vote.testing.ts";
import { firstBroken } from "../log.ts";
import { readJournal } from "../verify/checks/log.ts";

const house = await budgetsHouse();
const read = async (address: string) => {
  const answer = await house.get(address);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

describe("the result of a vote", () => {
  it("says the winners, why each project won or lost, and what another rule would have chosen", async () => {
    const { slug } = await countedVote(house, [
      [1, 2],
      [1, 3],
      [1, 5],
      [2, 4],
      [3, 4],
    ]);
    const { status, text } = await read(`/votes/${slug}/resultat`);
    expect(status).toBe(200);
    expect(text).toMatch(/<h1>\d projets lauréats?, dans \d communes?<\/h1>/);
    expect(text).toMatch(/>5 <button[^>]*>bulletins<\/button>.* ont compté/);
    expect(text).toContain("3 bulletins le portent");
    // Both elect the same here: one line says so, no table of equal columns.
    expect(text).toContain("Deux règles, le même résultat");
    expect(text).not.toMatch(/Deux règles, deux résultats|Ce que l’on mesure/);
    const all = await read(`/votes/${slug}/resultat/explications`);
    expect(all.text.match(/Il coûte/g)).toHaveLength(5);
  });

  it("tells a project below the asked support how many ballots it needed, and the file of ballots says it too", async () => {
    const parameters = { rule: "greedy", eligibility: { minimumVotes: 1, minimumShare: "50%" }, tie: ["lot"] } as const;
    const { slug } = await countedVote(house, [[1, 2], [1], [1, 3], [2], [2]], { kind: "approval", parameters, maxOfCategory: 2 });
    const { text } = await read(`/votes/${slug}/resultat/explications`);
    expect(text.match(/demande au moins 3 bulletins/g)).toHaveLength(3);
    const file = (await read(`/votes/${slug}/fichiers/bulletins.pb`)).text;
    expect(file).toContain("min_project_score_threshold;3\n");
    expect(file).toContain("max_length_per_category;2\n");
  });

  it("tells a project for which other one it fell away, and how to count it so", async () => {
    const parameters = { rule: "equal-shares", completion: "utilitarian", exclusions: [["1", "2"]], tie: ["lot"] } as const;
    const { slug } = await countedVote(house, [[1, 2], [1], [2], [2, 4]], { kind: "approval", parameters });
    const { text } = await read(`/votes/${slug}/resultat/explications`);
    expect(text.match(/Il ne peut pas se faire avec «\u00a0Projet 2\u00a0»/g)).toHaveLength(1);
    expect((await read(`/votes/${slug}/recompter`)).text).toContain("--exclude 1,2");
  });

  it("says by how much the budget is exceeded, where the rule lets the last project", async () => {
    const parameters = { rule: "greedy", overspend: "300", tie: ["cost", "lot"] } as const;
    const { slug } = await countedVote(house, [[1, 2, 3], [1, 2, 3], [1, 2], [4]], { kind: "approval", parameters });
    expect((await read(`/votes/${slug}/resultat`)).text).toMatch(/est dépassée de 200\s€/);
    expect((await read(`/votes/${slug}/regles`)).text).toMatch(/peut dépasser l’enveloppe, ou sa part, de 300,00\s€ au plus/);
    const { text } = await read(`/votes/${slug}/resultat/explications`);
    expect(text.match(/Le dépouillement s’est arrêté avant lui/g)).toHaveLength(1);
    expect((await read(`/votes/${slug}/recompter`)).text).toContain("--overspend 300");
  });

  it("takes votes against off, and says how many there are", async () => {
    const parameters = { rule: "greedy", utility: "net", tie: ["lot"] } as const;
    const about = { kind: "points", pointsTotal: 3, pointsMax: 1, maxAgainst: 1, parameters } as const;
    const points = [[1, -1, 1], [1, -1, 1], [1], [1, 1]];
    const { slug } = await countedVote(house, [[1, 2, 3], [1, 2, 3], [2], [1, 4]], { ...about, points });
    const { text } = await read(`/votes/${slug}/resultat/explications`);
    expect(text).toContain("1 bulletin le porte. Il coûte 400,00\u00a0€. 2 bulletins sont contre.");
    expect(text.match(/autant de voix contre que pour, ou davantage/g)).toHaveLength(1);
    const file = (await read(`/votes/${slug}/fichiers/bulletins.pb`)).text;
    expect(file).toContain("vote_type;scoring\n");
    expect(file).toContain("min_points;-1\nmax_points;1\n");
  });

  it("shows points for and against as a list to choose from", async () => {
    const { slug } = await house.addVote({ kind: "points", pointsTotal: 3, pointsMax: 1, maxAgainst: 1 });
    const { text } = await read(`/votes/${slug}`);
    expect(text.match(/<select[^>]* name="points-\d"/g)).toHaveLength(5);
    expect(text).toContain("contre\u00a0: 1");
  });

  it("of ranked ballots compared two by two puts first the project that wins each duel", async () => {
    const parameters = { rule: "pairwise", tie: ["lot"] } as const;
    const { slug } = await countedVote(house, [[1, 2], [1, 2], [3, 2], [3, 2], [2]], { kind: "ranked", parameters, budget: 500 });
    const { text } = await read(`/votes/${slug}/resultat/explications`);
    expect(text.match(/par ses duels avec les autres projets/g)).toHaveLength(1);
    expect((await read(`/votes/${slug}/regles`)).text).toContain("méthode de Schulze");
  });

  it("tells a vote below its turnout so", async () => {
    const parameters = { rule: "greedy", eligibility: { minimumTurnout: 4 }, tie: ["lot"] } as const;
    const { slug } = await countedVote(house, [[1], [2], [3]], { kind: "approval", parameters });
    const { text } = await read(`/votes/${slug}/resultat/explications`);
    expect(text.match(/devait réunir au moins 4 bulletins/g)).toHaveLength(5);
  });

  it("reads in English and Dutch too", async () => {
    const { slug } = await countedVote(house, [[1], [2]]);
    for (const [locale, words] of [
      ["en", "Count again yourself"],
      ["nl", "Zelf hertellen"],
    ] as const) {
      const answer = await house.get(`/votes/${slug}/resultat`, { "accept-language": locale });
      expect(await answer.text()).toContain(words);
    }
  });

  it("tells nobody anything before the count, not even those who run the vote", async () => {
    const { slug } = await closedVote(house, [[1], [2]]);
    expect((await read(`/votes/${slug}/resultat`)).status).toBe(404);
    expect((await house.as(house.agent).get(`/votes/${slug}/resultat`)).status).toBe(404);
    expect((await read(`/votes/${slug}/fichiers/bulletins.pb`)).status).toBe(404);
  });

  it("hides who voted where fewer than five did", async () => {
    const { slug } = await countedVote(house, [[1], [2], [3]]);
    const { text } = await read(`/votes/${slug}/resultat`);
    expect(text).toContain("non dit");
    expect(text).not.toMatch(/Roubaix<\/th><td[^>]*>3</);
  });

  it("gives each file with the bytes of its digest, and a log that follows from line to line", async () => {
    const { id, slug } = await countedVote(house, [[1, 2], [3]]);
    const page = (await read(`/votes/${slug}/resultat`)).text;
    const names = [...page.matchAll(/fichiers\/([a-z0-9.-]+)"/g)].map(([, name]) => name!);
    expect(names.toSorted()).toEqual(["bulletins.pb", "ouvertures.csv", "regle.json", "resultat.json"]);
    for (const name of names) {
      const { text } = await read(`/votes/${slug}/fichiers/${name}`);
      expect(page).toContain(createHash("sha256").update(text).digest("hex"));
    }
    const journal = await read(`/votes/${slug}/journal.txt`);
    const lines = readJournal(journal.text);
    expect(firstBroken(id, lines)).toBeNull();
    expect(lines.map(({ entry }) => JSON.parse(entry).kind)).toEqual(["announced", "opened", "ballot", "ballot", "batch", "closed", "emptied", "counted"]);
    expect(journal.headers.get("x-journal-head")).toBe(`8 ${lines.at(-1)!.hash}`);
  });

  it("of a vote whose budget has parts is one page", async () => {
    const { slug } = await countedVote(house, [[1, 2], [3]], {
      kind: "approval",
      costs: [200, 300, 250, 400],
      envelopes: [
        { amount: 300, projects: [1, 2] },
        { amount: 450, projects: [3, 4] },
      ],
    });
    const { status, text } = await read(`/votes/${slug}/resultat`);
    expect(status).toBe(200);
    expect(text).toContain("bulletins-2.pb");
  });
});

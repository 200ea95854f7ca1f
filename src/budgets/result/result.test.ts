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
    expect(text).toContain("5 bulletins ont compté");
    expect(text).toContain("3 bulletins le portent");
    expect(text).toContain("Deux règles, deux résultats");
    const all = await read(`/votes/${slug}/resultat/explications`);
    expect(all.text.match(/Il coûte/g)).toHaveLength(5);
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

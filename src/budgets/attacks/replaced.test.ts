import { describe, expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { closeBox, keepBoxes } from "../keeping/boxes.command.ts";
import { receiptHash } from "../log.ts";
import { crowdOnWeb, readLog, type Answer, voteOnWeb } from "./web-voter.testing.ts";

/** Somebody made a voter vote as they wished and keeps the receipt. They want to know whether the voter voted again since. */
const house = await budgetsHouse();
const { db, services } = house;

/** All that the pages tell whoever holds this receipt, without the code itself, lines and commitments, which differ for everybody. */
async function told(slug: string, { cookie, receipt }: Answer): Promise<string> {
  const pages = [await house.get(`/votes/${slug}/mon-bulletin?recu=${receipt}`), await house.get(`/votes/${slug}/recu`, { cookie })];
  const text = (await Promise.all(pages.map((page) => page.text()))).join("\n");
  return text
    .replaceAll(receipt, "")
    .replace(/<svg[\s\S]*?<\/svg>/g, "")
    .replace(/[A-Z0-9]{4}(-[A-Z0-9]{4})+/g, "")
    .replace(/ligne \d+/g, "ligne")
    .replace(/[0-9a-f]{64}/g, "")
    .replace(/nonce="[^"]*"/g, "");
}

describe("a receipt whose voter has voted again reads as one whose voter has not", () => {
  it("in the urn, in the log, and after the closing until the count", async () => {
    const vote = await house.addVote();
    const [coerced, free] = [await house.resident(), await house.resident()];
    const kept = await voteOnWeb(house, vote.slug, coerced, "1");
    const other = await voteOnWeb(house, vote.slug, free, "1");
    await voteOnWeb(house, vote.slug, coerced, "2,4");
    expect(await told(vote.slug, kept)).toBe(await told(vote.slug, other));
    await crowdOnWeb(house, vote.slug, 60);
    await keepBoxes(db, services.settings);
    await voteOnWeb(house, vote.slug, coerced, "3");
    await house.letClose(vote.id);
    await closeBox(db, services.settings, vote.id);
    expect(await told(vote.slug, kept)).toBe(await told(vote.slug, other));
  });

  it("though they came back alone, to the log too: no line, no batch, no number tells it before the count", async () => {
    const [quiet, doubled] = [await house.addVote(), await house.addVote()];
    const told = [];
    for (const vote of [quiet, doubled]) {
      const people = await crowdOnWeb(house, vote.slug, 88);
      await keepBoxes(db, services.settings);
      // Somebody more presses once in the one; in the other, somebody who is in the log already comes back.
      const inLog = new Set((await readLog(house, vote.slug)).map(({ receipt }) => receipt));
      const back = people.find(({ receipt }) => inLog.has(receiptHash(vote.id, receipt)))!;
      await voteOnWeb(house, vote.slug, vote === quiet ? await house.resident() : back.person, "2,4");
      await crowdOnWeb(house, vote.slug, 43);
      await keepBoxes(db, services.settings);
      const log = await readLog(house, vote.slug);
      const head = await db.selectFrom("budgets.published_head").select("ballots").where("vote_id", "=", vote.id).orderBy("line", "desc").executeTakeFirst();
      told.push({ kinds: log.map(({ kind, voters }) => [kind, voters]), keys: log.map((line) => Object.keys(line).sort()), shown: head!.ballots });
    }
    expect(told[0]!.shown).toBeGreaterThan(66);
    expect(told[1]).toEqual(told[0]);
  });

  it("though they pressed twice while they waited: their batch reads as any", async () => {
    const vote = await house.addVote();
    const coerced = await house.resident();
    await voteOnWeb(house, vote.slug, coerced, "1");
    await voteOnWeb(house, vote.slug, coerced, "2,4");
    await crowdOnWeb(house, vote.slug, 66);
    await keepBoxes(db, services.settings);
    const batches = (await readLog(house, vote.slug)).filter(({ kind }) => kind === "batch");
    expect(batches.length).toBeGreaterThan(0);
    for (const { voters } of batches) expect(voters).toBe(22);
  });
});

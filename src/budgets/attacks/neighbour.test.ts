import { sql } from "kysely";
import { expect, it } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { closeBox, keepBoxes } from "../keeping/boxes.command.ts";
import { batchOf, crowdOnWeb, readLog, type Answer, voteOnWeb } from "./web-voter.testing.ts";

/**
 * Somebody who wants to know how their neighbour votes: votes, lets the neighbour vote, votes again with a second account of the
 * household, and keeps all that the pages tell.
 */
const house = await budgetsHouse();
const { db, services } = house;

/** The line that the page of a receipt tells. */
const lineOf = async (slug: string, { receipt }: Answer) =>
  Number(/ligne (\d+)/.exec(await (await house.get(`/votes/${slug}/mon-bulletin?recu=${receipt}`)).text())?.[1]);

it("brackets the neighbour's line between two of their own, and finds at least twenty others there", async () => {
  const vote = await house.addVote();
  const [before, neighbour, after] = [await house.resident(), await house.resident("Le Voisin"), await house.resident()];
  await crowdOnWeb(house, vote.slug, 30);
  const first = await voteOnWeb(house, vote.slug, before, "1");
  await voteOnWeb(house, vote.slug, neighbour, "2,4");
  const second = await voteOnWeb(house, vote.slug, after, "3");
  await crowdOnWeb(house, vote.slug, 40);
  await keepBoxes(db, services.settings);
  await house.letClose(vote.id);
  await closeBox(db, services.settings, vote.id);
  const own = [await lineOf(vote.slug, first), await lineOf(vote.slug, second)].sort((one, other) => one - other);
  const log = await readLog(house, vote.slug);
  const spanned = own.map((line) => batchOf(log, line));
  const candidates = log.filter(({ kind, line }) => kind === "ballot" && Number(line) >= spanned[0]![0]! && Number(line) <= spanned[1]!.at(-1)!);
  expect(candidates.length - own.length).toBeGreaterThanOrEqual(20);
});

it("watches the head of the log after each ballot, and never sees it move by fewer than twenty voters while the vote is open", async () => {
  const vote = await house.addVote();
  const counts: number[] = [];
  for (let n = 0; n < 70; n += 1) {
    await voteOnWeb(house, vote.slug, await house.resident(), "1");
    await keepBoxes(db, services.settings);
    counts.push((await readLog(house, vote.slug)).filter(({ kind }) => kind === "ballot").length);
  }
  const steps = counts.map((count, at) => count - (counts[at - 1] ?? 0)).filter((step) => step > 0);
  expect(steps.length).toBeGreaterThan(0);
  for (const step of steps) expect(step).toBeGreaterThanOrEqual(20);
});

it("finds nothing in their own cookie, page and mail that the order of arrival gave", async () => {
  const vote = await house.addVote();
  const [one, other] = [await house.resident(), await house.resident()];
  const [first, second] = [await voteOnWeb(house, vote.slug, one, "1"), await voteOnWeb(house, vote.slug, other, "1")];
  const page = async ({ cookie, receipt }: Answer) => {
    const text = await (await house.get(`/votes/${vote.slug}/recu`, { cookie })).text();
    const code = `BF-${receipt.match(/.{4}/g)!.join("-")}`;
    // Codes, and the pictures and addresses made of them, are each voter's own.
    return text
      .replaceAll(code, "")
      .replaceAll(receipt, "")
      .replace(/<svg[\s\S]*?<\/svg>/g, "")
      .replace(/[A-Z0-9]{4}(-[A-Z0-9]{4})+/g, "")
      .replace(/nonce="[^"]*"/g, "");
  };
  expect(second.cookie.replace(/[0-9A-Z]{16}\.[0-9a-f]{64}\.[\w-]{86}/, "")).toBe("recu=");
  expect(await page(first)).toBe(await page(second));
  const mail = async (person: string, { cookie }: Answer) => {
    await house.as(person).post(`/votes/${vote.slug}/recu`, { act: "mail" }, { cookie });
    const { rows } = await sql<{ text: string; html: string; id: string }>`
      select body_text as text, body_html as html, m.id::text from platform.mail m join people.person p on p.email = m.recipient where p.id = ${person}`.execute(
      db,
    );
    const [sent, ...none] = rows;
    expect(none).toEqual([]);
    // The link is sealed under the secret of the vote: as long for everybody, and read by nobody else.
    const link = /\/recu\/[\w-]+/g;
    expect(sent!.text.match(link)![0]!.length).toBeGreaterThan(40);
    return [sent!.text, sent!.html].map((body) => body.replaceAll(link, (found) => `/recu/${found.length}`).replaceAll(sent!.id, ""));
  };
  expect(await mail(one, first)).toEqual(await mail(other, second));
});

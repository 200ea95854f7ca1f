import { sql } from "kysely";
import { afterEach, describe, expect, it, vi } from "vitest";

import { budgetsHouse } from "../budgets.testing.ts";
import { context } from "../count/closed-vote.testing.ts";
import { findAwaited, listAwaited } from "../count/awaited.query.ts";
import { countVote } from "../count/count-vote.command.ts";
import { findDue } from "../count/count.job.ts";
import { confirmBallot } from "../confirm/confirm.command.ts";
import { closeBox, keepBoxes } from "../keeping/boxes.command.ts";
import { deviceOf } from "../kiosk/kiosk.testing.ts";
import { checkPublication, isFault } from "../verify/checks/check-list.ts";
import { fetchPublication } from "../verify/checks/fetch-publication.ts";

/** A kiosk that is lost, or kept away, stalls the count: nobody is told which, nor who can end it; or ends it without a word of what it kept. */
const house = await budgetsHouse();
const { db, services } = house;
const agent = house.as(house.agent);

afterEach(() => vi.unstubAllGlobals());

async function lostKiosk(name: string, open?: { id: string; slug: string }) {
  const vote = open ?? (await house.addVote());
  const href = (await agent.post(`/votes/${vote.slug}/guichets`, { nom: "Bus perdu", commune: "59299" })).headers.get("location")!;
  await deviceOf(house, { id: vote.id, href }, name);
  await house.fill(vote.id, 3);
  await house.letClose(vote.id);
  await closeBox(db, services.settings, vote.id);
  const page = `${href}/bornes`;
  return { ...vote, page, kiosk: /revoke:([0-9a-f-]{36})/.exec(await (await agent.get(page)).text())![1]! };
}

/** As a browser fetches and checks all that the vote published. */
async function checked({ id, slug }: { id: string; slug: string }) {
  vi.stubGlobal("fetch", (address: string) => house.get(address));
  const publication = await fetchPublication({ address: `/votes/${slug}`, voteId: id });
  return checkPublication({ ...publication, receipts: [] });
}

describe("a kiosk that does not come back", () => {
  it("is named by the follow page with who can act; closed by an agent, it is told in the log with what it kept, and all of it checks", async () => {
    const vote = await lostKiosk("Tablette noyée");
    expect(await findDue(db, services.settings)).not.toContain(vote.id);
    const follow = await (await agent.get(`/votes/${vote.slug}/suivi`)).text();
    expect(follow).toContain("Tablette noyée");
    expect(follow).toContain("Bus perdu");
    expect(follow).toMatch(/Peuvent agir\s: [^.]*Chloé Exemple/);
    const close = { act: "close", borne: vote.kiosk, restent: "3", raison: "Tombée dans la Deûle, irrécupérable" };
    expect((await agent.post(vote.page, { ...close, raison: "" })).status).toBe(422);
    expect((await agent.post(vote.page, close)).status).toBe(303);
    expect((await agent.post(vote.page, close)).status).toBe(409);
    await expect(sql`update budgets.kiosk_device set unmerged = 0 where id = ${vote.kiosk}`.execute(db)).rejects.toThrow("closed once");
    expect(await findDue(db, services.settings)).toContain(vote.id);
    await countVote(db, services.settings, { voteId: vote.id, context });
    const { lines, broken } = await house.chain(vote.id);
    expect(broken).toBeNull();
    const merged = lines.filter(({ kind }) => kind === "kiosk_merged").map(({ entry }) => JSON.parse(entry));
    expect(merged).toMatchObject([{ kiosk: vote.kiosk, ballots: 0, unmerged: 3 }]);
    const sound = await checked(vote);
    expect(isFault(sound) ? sound : sound.standing).toBe(3);
  });

  it("lets voters of the web wait for it, some with another ballot: once it is closed, all of it checks", async () => {
    const vote = await house.addVote();
    const people = await house.fill(vote.id, 44);
    await keepBoxes(db, services.settings);
    const again = { choice: { choices: [5], points: null }, nonce: "encore", commune: "59512", tie: "residence" as const };
    for (const personId of people) await confirmBallot(db, services.settings, { voteId: vote.id, personId, ...again });
    const lost = await lostKiosk("Tablette perdue", vote);
    await agent.post(lost.page, { act: "close", borne: lost.kiosk, restent: "0", raison: "Revenue vide, puis perdue" });
    await countVote(db, services.settings, { voteId: vote.id, context });
    const { lines } = await house.chain(vote.id);
    const closing = lines.findIndex(({ kind }) => kind === "closed");
    expect(lines.slice(closing).filter(({ kind }) => kind === "batch")).toHaveLength(1);
    const sound = await checked(lost);
    expect(isFault(sound) ? sound : sound.standing).toBe(47);
  });

  it("is told too where nobody could read what it kept", async () => {
    const vote = await lostKiosk("Tablette éteinte");
    expect((await agent.post(vote.page, { act: "close", borne: vote.kiosk, restent: "", raison: "Volée dans la nuit du scrutin" })).status).toBe(303);
    await countVote(db, services.settings, { voteId: vote.id, context });
    const { lines } = await house.chain(vote.id);
    expect(lines.filter(({ kind }) => kind === "kiosk_merged").map(({ entry }) => JSON.parse(entry))).toMatchObject([{ kiosk: vote.kiosk, unmerged: null }]);
    const sound = await checked(vote);
    expect(isFault(sound) ? sound : sound.opened).toBe(true);
  });

  it("that somebody set up to try a vote of the demonstration, and never opened, holds up nothing; one that was opened does", async () => {
    const vote = await house.addVote();
    await sql`update budgets.vote set demo = true where id = ${vote.id}`.execute(house.owner);
    const href = (await agent.post(`/votes/${vote.slug}/guichets`, { nom: "Bus d’essai", commune: "59299" })).headers.get("location")!;
    await deviceOf(house, { id: vote.id, href }, "Jamais ouverte", { scripts: false });
    await house.fill(vote.id, 3);
    await house.letClose(vote.id);
    await closeBox(db, services.settings, vote.id);
    const waits = async () => [(await findAwaited(db, vote.id)).kiosks, (await listAwaited(db, vote.id)).map(({ name }) => name)];
    expect(await waits()).toEqual([0, []]);
    expect(await findDue(db, services.settings)).toContain(vote.id);
    const opened = await deviceOf(house, { id: vote.id, href }, "Ouverte", { scripts: false });
    await sql`update budgets.kiosk_device set public_key = '{"kty":"EC"}' where name = 'Ouverte' and vote_id = ${vote.id}`.execute(db);
    expect(opened.href).toContain("/votes/borne/");
    expect(await waits()).toEqual([1, ["Ouverte"]]);
    // Elsewhere an agent says so: a device may have taken ballots without ever reaching the house.
    await sql`update budgets.vote set demo = false where id = ${vote.id}`.execute(house.owner);
    expect((await waits())[0]).toBe(2);
  });
});

import { randomUUID } from "node:crypto";

import { sql } from "kysely";
import { expect, it } from "vitest";

import { assembliesHouse } from "../assemblies.testing.ts";
import { back, propose, publishVersion, unback, withdrawOwn } from "../drafting/drafting.command.ts";
import { findDrafting } from "../drafting/drafting.query.ts";
import { acceptSeat } from "../own/own.command.ts";
import { addDraft, openVote } from "../recommend/recommend.command.ts";

const { db, as, get, post, agent, otherAgent, open, fill, draw, seats, linkOf } = await assembliesHouse();

/** A panel of four that sits. */
async function sitting() {
  const id = await open();
  await fill(
    id,
    Array.from({ length: 8 }, (_, at) => (at % 2 === 0 ? "Hommes" : "Femmes")),
  );
  await draw(id);
  const members = await seats(id);
  for (const seat of members) await acceptSeat(db, seat.id);
  return { id, members };
}

const [panel, stranger] = [await sitting(), await sitting()];
const [amina, karim, lea] = panel.members.map(({ id }) => id) as [string, string, string];

/** Another draft of the panel, of two paragraphs. */
async function drafted() {
  const number = (await addDraft(db, panel.id, { title: "Une rue calme", body: "Fermer la rue.\n\nLaisser passer les soins." }, agent))!;
  const { rows } = await sql<{ id: string; textId: string }>`
    select id, text_id as "textId" from assemblies.recommendation where assembly_id = ${panel.id} and number = ${number}`.execute(db);
  const [one] = rows as [{ id: string; textId: string }];
  const at = { recommendationId: one.id, textId: one.textId };
  const wish = (seatId: string, body: string | null, paragraph = 1, act: "replace" | "delete" = "replace") =>
    propose(db, at, { act, paragraph, body, reason: "Il le faut ainsi." }, { seatId, submission: randomUUID() });
  const changes = async (seatId: string | null = null) => (await findDrafting(db, one.textId, seatId)).proposals;
  const desk = `/assemblees/bureau/${panel.id}/recommandations/${number}`;
  const answer = (change: number, fields: Record<string, string>) =>
    as(agent).post(`${desk}/changements/${change}`, { act: "answer", result: "", decision: "Le panel le veut ainsi.", revision: "1", ...fields });
  return { ...one, ...at, number, wish, changes, desk, answer };
}

it("a change is backed once by each other member, whatever they press at once; by nobody of another panel, not by whoever proposed it", async () => {
  const { wish, changes, textId, recommendationId } = await drafted();
  expect(await wish(amina, "Fermer la rue le matin.")).toBeNull();
  const [change] = await changes();
  await Promise.all(Array.from({ length: 30 }, () => back(db, change!.id, karim)));
  expect(await back(db, change!.id, amina)).toBe(false);
  expect(await back(db, change!.id, stranger.members[0]!.id)).toBe(false);
  expect(await back(db, "not-a-change", karim)).toBe(false);
  await expect(sql`insert into assemblies.backing (amendment_id, seat_id) values (${change!.id}, ${stranger.members[0]!.id})`.execute(db)).rejects.toThrow(
    /only members/,
  );
  expect((await changes()).map(({ backers }) => backers)).toEqual([1]);
  expect(await unback(db, change!.id, karim)).toBe(true);
  expect(await unback(db, change!.id, karim)).toBe(false);
  expect(await withdrawOwn(db, { recommendationId, textId }, change!.id, karim)).toBe(false);
  expect(await withdrawOwn(db, { recommendationId, textId }, change!.id, amina)).toBe(true);
  expect(await changes()).toEqual([]);
});

it("one form sent twenty times at once is one change; nobody but its author and no page is told who it was", async () => {
  const { id, textId, changes, number } = await drafted();
  const submission = randomUUID();
  const wished = { act: "insert", paragraph: 2, body: "Les crèches aussi.", reason: "Mêmes heures d’entrée." } as const;
  const sent = Array.from({ length: 20 }, () => propose(db, { recommendationId: id, textId }, wished, { seatId: amina, submission }));
  expect(new Set(await Promise.all(sent))).toEqual(new Set([null]));
  expect((await changes(amina)).map(({ own }) => own)).toEqual([true]);
  expect((await changes(karim)).map(({ own }) => own)).toEqual([false]);
  const [hers, his] = panel.members;
  const page = async (member: number) => (await get(`${await linkOf(panel.id, member)}/recommandations/${number}`)).text();
  expect(await page(hers!.number)).toContain("Vous l’avez proposé");
  const read = await page(his!.number);
  expect(read).toContain("Les crèches aussi.");
  expect(read).not.toContain("Vous l’avez proposé");
  expect(read).not.toContain(amina);
});

it("a vote that opens while members still propose: one of the two waits, and no text that is voted on has an open change", async () => {
  for (let round = 0; round < 6; round++) {
    const { id, wish, changes } = await drafted();
    const [opened, refused] = await Promise.all([openVote(db, id, agent), wish(karim, `Fermer la rue le soir, ${round}.`)]);
    expect([opened, refused]).toEqual(opened ? [true, "closed"] : [false, null]);
    expect((await changes()).filter(({ state }) => state === "open")).toHaveLength(opened ? 0 : 1);
  }
});

it("of two wordings of one paragraph the second is not taken as it stands over the first; what was taken up is read in the next version", async () => {
  const { wish, answer, changes, textId, desk } = await drafted();
  await wish(amina, "Fermer la rue le matin.");
  await wish(karim, "Fermer la rue le soir.");
  expect((await answer(1, { outcome: "accept" })).status).toBe(303);
  expect((await answer(1, { outcome: "refuse" })).status).toBe(409);
  const over = await answer(2, { outcome: "accept", revision: "2" });
  expect([over.status, (await over.text()).includes("accept")]).toEqual([422, true]);
  expect((await answer(2, { outcome: "accept", revision: "1" })).status).toBe(409);
  expect((await answer(2, { outcome: "in_part", result: "Fermer la rue matin et soir.", revision: "2" })).status).toBe(303);
  expect((await findDrafting(db, textId, lea)).paragraphs.map(({ body }) => body)).toEqual(["Fermer la rue.", "Laisser passer les soins."]);
  expect((await as(agent).post(desk, { act: "publish", resume: "" })).status).toBe(422);
  expect((await as(agent).post(desk, { act: "publish", resume: "Matin et soir." })).status).toBe(303);
  expect(await publishVersion(db, textId, { summary: "Rien.", by: agent })).toBe(false);
  const now = await findDrafting(db, textId, lea);
  expect([now.version, now.paragraphs[0]!.body]).toEqual([2, "Fermer la rue matin et soir."]);
  expect((await changes()).map(({ state, intoVersion }) => [state, intoVersion])).toEqual([
    ["accepted", 2],
    ["accepted_in_part", 2],
  ]);
});

it("a text of which every paragraph was taken out is not voted on, and an answer is taken back until its version is published", async () => {
  const { id, wish, answer, textId, desk } = await drafted();
  await wish(amina, null, 1, "delete");
  await wish(karim, null, 2, "delete");
  for (const change of [1, 2]) expect((await answer(change, { outcome: "accept" })).status).toBe(303);
  expect(await openVote(db, id, agent)).toBe(false);
  const told = await as(agent).post(desk, { act: "open" });
  expect([told.status, await told.text()]).toEqual([409, expect.stringContaining("au moins un paragraphe")]);
  expect((await as(agent).post(`${desk}/changements/2`, { act: "undo" })).status).toBe(303);
  expect((await answer(2, { outcome: "refuse" })).status).toBe(303);
  expect(await openVote(db, id, agent)).toBe(true);
  expect((await findDrafting(db, textId, null)).paragraphs.map(({ body }) => body)).toEqual(["Laisser passer les soins."]);
  expect((await as(agent).post(`${desk}/changements/2`, { act: "undo" })).status).toBe(409);
  expect((await as(agent).get(`${desk}/corriger/2`)).status).toBe(404);
});

it("what runs another territory, a member of another panel and everybody else find no draft; a bad change keeps what was typed", async () => {
  const { number, desk } = await drafted();
  expect((await as(otherAgent).get(`${desk}/corriger/1`)).status).toBe(404);
  expect((await as(otherAgent).post(`${desk}/changements/1`, { act: "answer" })).status).toBe(404);
  const own = `${await linkOf(panel.id, panel.members[0]!.number)}/recommandations/${number}/changer`;
  const theirs = `${await linkOf(stranger.id, stranger.members[0]!.number)}/recommandations/${number}/changer`;
  expect([(await get(own)).status, (await get(theirs)).status]).toEqual([200, 404]);
  const kept = await post(own, { act: "send", acte: "replace", paragraphe: "1", body: "Une autre phrase.", reason: "Non" });
  expect([kept.status, await kept.text()]).toEqual([422, expect.stringContaining("Une autre phrase.")]);
  expect((await post(own, { act: "send", acte: "replace", paragraphe: "9", body: "Une autre phrase.", reason: "Il le faut ainsi." })).status).toBe(409);
  const same = await as(agent).post(`${desk}/corriger/1`, { acte: "replace", body: "Fermer la rue.", reason: "Une faute de frappe.", revision: "1" });
  expect(same.status).toBe(422);
  const fixed = { acte: "replace", body: "Fermer cette rue.", reason: "Une faute de frappe.", revision: "1" };
  const both = await Promise.all([as(agent).post(`${desk}/corriger/1`, fixed), as(agent).post(`${desk}/corriger/1`, { ...fixed, body: "Fermer la voie." })]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
});

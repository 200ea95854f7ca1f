import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { analyseConversation } from "../analyse/analyse.job.ts";
import { conversationNews } from "../offers/conversations.news.ts";
import { conversationsDataset } from "../offers/conversations.dataset.ts";
import { indexedConversations } from "../offers/conversations.indexed.ts";
import { opinionsHouse, textOf } from "../opinions.testing.ts";
import { castVote } from "./vote.command.ts";

const house = await opinionsHouse();
const { db, as, chloe, addSettled, stage, addConversation, device, votes, statements, close } = house;

describe("somebody answers statements", () => {
  it("one at a time, without an account, changes an answer, and is the only one who reads it", async () => {
    const { id, href } = await addConversation(await stage());
    const browser = device();
    expect(await textOf(browser.get(`${href}/repondre`))).toContain("Phrase 1 sur 3");
    expect(browser.cookie()).toBe("");
    const pressed = await browser.answer(href, 2, "agree", { important: "1", draw: "42" });
    expect(pressed.headers.get("location")).toBe(`${href}/repondre?avant=2`);
    expect(pressed.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await votes(id)).toMatchObject([{ number: 2, opinion: 1, important: true }]);
    expect(await textOf(browser.get(`${href}/repondre?avant=2`))).toContain("Phrase 2 sur 3");

    expect(await textOf(browser.get(`${href}/repondre?phrase=2`))).toContain("Vous avez dit");
    await browser.answer(href, 2, "disagree");
    expect(await votes(id)).toMatchObject([{ number: 2, opinion: -1, important: false }]);
    expect(await textOf(browser.get(`${href}/mes-reponses`))).toMatch(/2\. Les vitrines/);
    expect(await textOf(device().get(`${href}/mes-reponses`))).toContain("Aucune réponse sur cet appareil");

    await browser.answer(href, 1, "pass");
    await browser.answer(href, 3, "agree");
    expect(await textOf(browser.get(`${href}/repondre`))).toContain("Vous avez répondu à toutes les phrases");
  });

  it("writes one of their own after those that resemble it, within the limit, and learns what became of it", async () => {
    const { id, href } = await addConversation(await stage(), { statementsEach: "2" });
    const browser = device();
    const alike = { act: "look", words: "Les vitrines devraient s’éteindre à 22 heures le soir.", language: "fr" };
    const first = await browser.post(`${href}/ecrire`, alike);
    expect(first.status).toBe(200);
    expect(await textOf(first)).toContain("Des phrases qui ressemblent à la vôtre");
    expect((await browser.post(`${href}/ecrire`, { ...alike, words: "Court" })).status).toBe(422);
    expect((await browser.post(`${href}/ecrire`, { ...alike, words: "Les vitrines devraient s’éteindre à 22 heures.", act: "send" })).status).toBe(422);
    expect((await browser.post(`${href}/ecrire`, { ...alike, act: "send" })).status).toBe(303);
    expect((await browser.post(`${href}/ecrire`, { act: "look", words: "Un point d’eau à chaque arrêt.", language: "fr" })).status).toBe(303);
    expect((await browser.post(`${href}/ecrire`, { act: "send", words: "Une troisième phrase tout à fait autre.", language: "fr" })).status).toBe(409);
    const written = (await statements(id)).slice(3);
    expect(written).toMatchObject([{ state: "waiting" }, { state: "waiting" }]);
    expect(await textOf(device().get(`${href}/phrases`))).not.toContain("point d’eau");

    await as(chloe).post(`${href}/gerer/phrases`, { act: "show", from: "waiting", rows: written[1]!.id });
    await as(chloe).post(`${href}/gerer/phrases`, { act: "refuse", from: "waiting", rows: written[0]!.id, reason: "Elle est déjà posée." });
    expect(await textOf(browser.get(`${href}/mes-reponses`))).toContain("Elle est déjà posée.");
    expect(await textOf(device().get(`${href}/phrases`))).toContain("point d’eau");
  });

  it("with an account where it is asked for, once for each account", async () => {
    const { id, href } = await addConversation(await stage(), { entry: "account" });
    const amina = await addSettled();
    expect((await house.get(`${href}/repondre`)).headers.get("location")).toContain("/connexion");
    expect((await device().answer(href, 1, "agree")).status).toBe(404);
    await Promise.all(Array.from({ length: 20 }, () => as(amina).post(`${href}/repondre`, { act: "agree", statement: "1" })));
    expect(await votes(id)).toHaveLength(1);
    const attested = await addConversation(await stage(), { entry: "attested" });
    expect((await as(amina).post(`${attested.href}/repondre`, { act: "agree", statement: "1" })).status).toBe(404);
    expect(await textOf(as(amina).get(`${attested.href}/repondre`))).toContain("résidence est attestée");
  });

  it("leaves one vote of two hundred that come at once", async () => {
    const { id, href } = await addConversation(await stage());
    const browser = device();
    await browser.answer(href, 1, "pass");
    const participantId = (await votes(id))[0]!.participant;
    const statementId = (await statements(id))[0]!.id;
    const press = (_: unknown, at: number) => castVote(db, { conversationId: id, participantId, statementId, opinion: (at % 3) - 1, important: false });
    expect((await Promise.all(Array.from({ length: 200 }, press))).every(Boolean)).toBe(true);
    expect(await votes(id)).toHaveLength(1);
  });
});

describe("when it is over", () => {
  it("takes no answer, and publishes once what was answered", async () => {
    const process = await stage();
    const { id, href, manage } = await addConversation(process);
    for (let person = 0; person < 6; person++) {
      const browser = device();
      for (const number of [1, 2, 3]) await browser.answer(href, number, number === 2 && person % 2 ? "disagree" : "agree");
    }
    expect((await as(chloe).post(manage, { act: "publish" })).status).toBe(409);
    await close(process);
    const late = device();
    expect((await late.answer(href, 1, "agree")).status).toBe(409);
    expect((await as(chloe).post(manage, { act: "publish" })).status).toBe(303);
    expect((await as(chloe).post(manage, { act: "publish" })).status).toBe(409);
    expect(await votes(id)).toHaveLength(18);
    const report = await textOf(house.get(`${href}/rapport`));
    expect(report).toContain("Ce qui unit");
    expect(report).not.toContain("provisoire");
    expect((await house.get(`${href}/phrases/1`)).status).toBe(200);
  });

  it("calculates while it is open, and counts nobody who was excluded", async () => {
    const { id, href } = await addConversation(await stage(), { readFirst: "" });
    const flood = device();
    await flood.post(`${href}/ecrire`, { act: "send", words: "Achetez mes montres pas chères.", language: "fr" });
    await flood.answer(href, 1, "disagree");
    for (let person = 0; person < 6; person++) await device().answer(href, 1, "agree");
    await analyseConversation(db, id);
    expect(await textOf(house.get(`${href}/phrases/1`))).toContain("86 %");
    const spam = (await statements(id)).at(-1)!;
    expect((await as(chloe).post(`${href}/gerer/phrases?etat=posees`, { act: "ban", statement: spam.id, because: "Elle vend des montres." })).status).toBe(303);
    expect((await flood.answer(href, 2, "agree")).status).toBe(409);
    expect((await statements(id)).at(-1)).toMatchObject({ state: "withdrawn" });
    await analyseConversation(db, id);
    expect(await textOf(house.get(`${href}/phrases/1`))).toContain("100 %");
    expect(await textOf(house.get(`${href}/rapport`))).toContain("1 personne exclue");
  });
});

describe("those who run it", () => {
  it("see what says the same as another statement, and translate one, which is then asked with its original", async () => {
    const { id, href } = await addConversation(await stage());
    const browser = device();
    await browser.post(`${href}/ecrire`, { act: "send", words: "Les vitrines devraient bien s’éteindre à 22 heures.", language: "fr" });
    expect(await textOf(as(chloe).get(`${href}/gerer/phrases`))).toMatch(/Lui ressemblent[\s\S]*Les vitrines devraient s’éteindre à 22 heures/);
    const [bus] = await statements(id);
    const asked = `${href}/gerer/phrases?etat=posees`;
    const translation = { act: "translate", statement: bus!.id, language: "nl", words: "De bus moet ’s nachts rijden." };
    expect((await as(chloe).post(asked, { ...translation, language: "fr" })).status).toBe(422);
    expect((await as(chloe).post(asked, translation)).status).toBe(303);
    expect((await as(chloe).post(asked, { ...translation, words: "De bus moet altijd rijden." })).status).toBe(303);
    const dutch = await (await house.get(`${href}/repondre?phrase=1`, { "accept-language": "nl" })).text();
    for (const words of ["De bus moet altijd rijden.", "Vertaald uit het Frans", "Les bus devraient rouler la nuit."]) expect(dutch).toContain(words);
    expect((await as(await addSettled()).post(asked, translation)).status).toBe(403);
  });

  it("answer a statement once the report is out, on the thread and in the news; a later conversation is compared with this one", async () => {
    const process = await stage();
    const { id, href, manage } = await addConversation(process);
    for (let person = 0; person < 12; person++) for (const number of [1, 2]) await device().answer(href, number, "agree");
    const answer = { stance: "done", words: "Le bus roule depuis lundi.", asWhom: "Direction des mobilités", version: "0" };
    expect((await as(chloe).post(`${href}/phrases/1/reponse`, answer)).status).toBe(409);
    await close(process);
    expect((await as(chloe).post(manage, { act: "publish" })).status).toBe(303);
    expect((await as(chloe).post(`${href}/phrases/1/reponse`, { ...answer, words: "" })).status).toBe(422);
    expect((await as(chloe).post(`${href}/phrases/1/reponse`, answer)).status).toBe(303);
    expect((await as(chloe).post(`${href}/phrases/1/reponse`, { ...answer, words: "Deux agents à la fois." })).status).toBe(409);
    const [bus] = await statements(id);
    for (const page of [`${href}/phrases/1`, `${href}/rapport`, `/fil/statement_answer/${bus!.id}`])
      expect(await textOf(house.get(page))).toContain("Le bus roule depuis lundi.");
    const [news, rows, pages] = await Promise.all([
      conversationNews.list(db, { commune: null, limit: 50, now: new Date(), locale: "fr", offers: house.services.offers }),
      Array.fromAsync(conversationsDataset.rows(db, house.services.offers)),
      indexedConversations.list(db, { offset: 0, limit: 100, now: new Date(), offers: house.services.offers }),
    ]);
    expect(
      news
        .filter((one) => one.href.startsWith(href))
        .map((one) => one.href)
        .toSorted(),
    ).toEqual([`${href}/phrases/1`, `${href}/rapport`]);
    expect(rows).toContainEqual(expect.objectContaining({ phrase: "Les bus devraient rouler la nuit.", accord: 12, desaccord: 0, suite: "done" }));
    expect(pages.map((one) => one.href)).toEqual(expect.arrayContaining([href, `${href}/rapport`]));

    const second = await stage();
    const later = await addConversation(second);
    await sql`update opinions.conversation set earlier_id = ${id} where id = ${later.id}`.execute(db);
    for (let person = 0; person < 12; person++) await device().answer(later.href, 1, "disagree");
    await analyseConversation(db, later.id);
    expect(await textOf(house.get(`${later.href}/rapport`))).toMatch(/Depuis la fois d’avant[\s\S]*Les bus devraient rouler la nuit/);
  });
});

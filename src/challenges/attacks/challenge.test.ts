import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { addPerson } from "../../people/people.testing.ts";
import { challengesHouse } from "../challenges.testing.ts";
import { fieldOf } from "../languages/languages.view.tsx";
import { notices } from "../news/notices.ts";
import { challengeDeadlines, challengeNews, challengeThings, searchableChallenges } from "../offers/challenges.things.ts";
import { findChallenge } from "../challenges.query.ts";
import { wordsOf } from "../wording.ts";

const house = await challengesHouse();
const { db, as, agent, challenge, close, team, send, juror, judge, services } = house;
const resident = await addPerson(db);
const today = dayOf(new Date());
const dutch = { "accept-language": "nl" };

const typed = {
  ...{ titre: "Compter les vélos", question: "Où passent vraiment les vélos de la métropole ?", texte: "Une présentation de dix signes et plus." },
  ...{ regles: "Un règlement de dix signes et plus.", partenaires: "Une école\nUn réseau", equipe: "4" },
  ...{ ouverture_date: addDays(today, -1), ouverture_time: "08:00", questions_date: addDays(today, 5), questions_time: "18:00" },
  ...{ cloture_date: addDays(today, 9), cloture_time: "18:00", critere_1: "Utilité", poids_1: "3", critere_2: "Clarté", poids_2: "1" },
  ...{ prix_1: "Premier prix", somme_1: "3 000", prix_2: "Une salle pendant un an" },
};

/** A draft, by the agent's form. */
async function drawnUp(more: Record<string, string> = {}): Promise<string> {
  const answer = await as(agent).post("/defis/nouveau", { ...typed, ...more });
  if (answer.status !== 303) throw new Error(await answer.text());
  return answer.headers.get("location")!.split("?")[0]!;
}
const versionOf = async (page: string) =>
  String((await sql<{ version: number }>`select version from challenges.challenge where slug = ${page.split("/").at(-1)}`.execute(db)).rows[0]!.version);

describe("a challenge that is drawn up", () => {
  it("says what is wrong at its field, and is nobody's but those who run challenges until it is published", async () => {
    const wrong = await as(agent).post("/defis/nouveau", { ...typed, cloture_date: addDays(today, -3), critere_2: "Utilité", somme_1: "beaucoup" });
    expect(wrong.status).toBe(422);
    const said = await wrong.text();
    for (const words of ["Choisissez une clôture à venir", "Deux critères ont le même nom", "Écrivez une somme en euros", "Compter les vélos"])
      expect(said).toContain(words);
    expect((await as(resident).post("/defis/nouveau", typed)).status).toBe(403);
    const page = await drawnUp({ titre: "Un brouillon nommé Capucine" });
    for (const address of [page, `${page}/equipes`, `${page}/questions`, `${page}/langues/nl`])
      expect([403, 404]).toContain((await as(resident).get(address)).status);
    const everywhere = ["/defis", "/defis.csv", "/defis/calendrier.ics", "/nouvelles.atom", "/recherche?q=Capucine", "/donnees/defis/donnees.csv"];
    const tell = async () =>
      Promise.all(everywhere.map(async (address) => [address, (await (await as(resident).get(address)).text()).includes("brouillon nommé")]));
    expect(await tell()).toEqual(everywhere.map((address) => [address, false]));
    expect((await as(agent).post(`${page}/modifier`, { act: "publish" })).status).toBe(303);
    expect((await as(resident).get(page)).status).toBe(200);
    expect(await tell()).toEqual(everywhere.map((address) => [address, true]));
    expect((await as(agent).post(`${page}/modifier`, { act: "publish" })).status).toBe(409);
  });

  it("has an address of its own where two of one title are drawn up at once", async () => {
    const pages = await Promise.all([1, 2].map(() => drawnUp({ titre: "Deux fois le même titre" })));
    expect(new Set(pages).size).toBe(2);
  });

  it("changes with a public reason once it is published, once of two at a time, and moves its closing while it is ahead", async () => {
    const page = await drawnUp();
    await as(agent).post(`${page}/modifier`, { act: "publish" });
    const version = await versionOf(page);
    const change = { ...typed, act: "save", version, cloture_date: addDays(today, 12) };
    expect((await as(agent).post(`${page}/modifier`, { ...change, raison: "" })).status).toBe(422);
    const raison = "Les données de septembre arrivent trois jours plus tard.";
    const pressed = await Promise.all([1, 2].map(() => as(agent).post(`${page}/modifier`, { ...change, raison })));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await (await house.get(page)).text()).toContain(raison);
    expect(await (await house.get("/defis/calendrier.ics")).text()).toContain(addDays(today, 12).replaceAll("-", ""));
  });

  it("ends for a reason that all read, and takes nothing more: no team, answer, question, verdict or vote", async () => {
    const held = await challenge();
    const own = await team(held);
    await send(own);
    const judges = await juror(held);
    const edit = `/defis/${held.slug}/modifier`;
    expect((await as(resident).post(edit, { act: "end", motif: "Parce que je le veux bien" })).status).toBe(403);
    expect((await as(agent).post(edit, { act: "end", motif: "court" })).status).toBe(422);
    const motif = "Les données promises ne seront pas publiées cette année.";
    const pressed = await Promise.all([1, 2].map(() => as(agent).post(edit, { act: "end", motif })));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(await (await house.get(`/defis/${held.slug}`)).text()).toContain(motif);
    expect(await (await house.get("/donnees/defis/donnees.csv")).text()).toContain(motif);
    const late: [string, string, Record<string, string>][] = [
      [resident, `/defis/${held.slug}/equipes`, { act: "found", nom: "Trop tard", texte: "", moi: "Moi" }],
      [own.captain, `${own.page}/contribution`, house.words(await house.versionOf(own))],
      [own.captain, `${own.page}/contribution`, { act: "send", version: String(await house.versionOf(own)) }],
      [resident, `/defis/${held.slug}/questions`, { act: "ask", question: "Est-ce que cela continue quand même ?" }],
    ];
    for (const [who, address, fields] of late) expect([address, (await as(who).post(address, fields)).status]).toEqual([address, 409]);
    await close(held);
    expect([404, 409]).toContain((await judge(judges, held, 1, [3, 3])).status);
    const vote = { act: "vote", debut_date: "2099-01-10", debut_time: "08:00", fin_date: "2099-01-20", fin_time: "20:00", prix: "1 000" };
    expect((await as(agent).post(`/defis/${held.slug}/jury`, vote)).status).toBe(409);
    expect((await as(agent).get(`/defis/${held.slug}/resultats`)).status).toBe(404);
  });
});

describe("the words of a challenge", () => {
  it("are read in another language once all of them are told, on every page of it, and in French again as soon as their French changes", async () => {
    const held = await challenge();
    const at = `/defis/${held.slug}/langues/nl`;
    const french = (await findChallenge(db, held.slug, null))!;
    const words = Object.fromEntries([...wordsOf(french)].map(([place, of]) => [fieldOf(place), `NL ${of}`]));
    expect((await as(resident).get(at)).status).toBe(403);
    for (const language of ["fr", "de"]) expect((await as(agent).get(`/defis/${held.slug}/langues/${language}`)).status).toBe(404);
    const { mot_criterion__utilite: one, ...rest } = words;
    expect(one).toBe("NL Utilité");
    expect((await as(agent).post(at, { ...rest, mot_title: `NL ${"x".repeat(200)}`, version: "0" })).status).toBe(422);
    expect((await as(agent).post(at, { ...rest, version: "0" })).status).toBe(303);
    expect(await (await house.get(`/defis/${held.slug}`, dutch)).text()).not.toContain("NL ");
    const pressed = await Promise.all([1, 2].map(() => as(agent).post(at, { ...words, version: "1" })));
    expect(pressed.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const told = await (await house.get(`/defis/${held.slug}`, dutch)).text();
    for (const said of [`<p class="lead">NL ${french.question}`, "NL Utilité", "NL Premier prix", "Franse tekst is bindend"]) expect(told).toContain(said);
    for (const address of ["/defis", `/defis/${held.slug}/equipes`, `/defis/${held.slug}/questions`, "/defis/calendrier.ics", "/defis.csv"])
      expect([address, (await (await house.get(address, dutch)).text()).includes(`NL ${french.title}`)]).toEqual([address, true]);
    expect(await (await house.get(`/defis/${held.slug}`)).text()).not.toContain("NL ");
    expect(await (await house.get(`/defis?q=${encodeURIComponent(`NL ${french.title}`)}`, dutch)).text()).toContain(held.slug);
    expect(await (await house.get(`/defis?q=${encodeURIComponent(`NL ${french.title}`)}`)).text()).not.toContain(held.slug);

    const asked = { db, locale: "nl" as const, now: new Date(), offers: services.offers };
    const titles = [
      (await challengeNews.list(db, { ...asked, commune: null, limit: 50 })).map(({ title }) => title),
      (await challengeDeadlines.list({ ...asked, territory: await readTerritory(db) }, null)).map(({ title }) => title),
      [(await challengeThings.find(db, [held.id], "nl", services.offers)).get(held.id)!.title],
      (await searchableChallenges.search(db, { ...asked, words: french.title, typos: false, limit: 10, offset: 0 })).hits.map(({ title }) => title),
    ];
    for (const some of titles) expect(some).toContain(`NL ${french.title}`);
    const results = notices.find(({ kind }) => kind === "challenges.results")!;
    const payload = { title: { fr: "Le titre", en: "The title", nl: "De titel" }, href: "/" };
    expect([results.say(payload, "nl").subject, results.say({ title: "Un titre d’avant", href: "/" }, "nl").subject]).toEqual([
      "De titel: de resultaten zijn bekendgemaakt",
      "Un titre d’avant: de resultaten zijn bekendgemaakt",
    ]);

    await sql`update challenges.challenge set question = 'Une autre question, plus courte ?' where id = ${held.id}`.execute(db);
    const changed = await (await house.get(`/defis/${held.slug}`, dutch)).text();
    expect(changed).toContain("Une autre question");
    expect(changed).not.toContain("NL ");
    expect(await (await as(agent).get(at)).text()).toContain("Le français a changé depuis");
  });

  it("change nothing of what is sent, judged and ranked: that is the French", async () => {
    const held = await challenge();
    const french = (await findChallenge(db, held.slug, null))!;
    const words = Object.fromEntries([...wordsOf(french)].map(([place, of]) => [place, { of, says: `NL ${of}` }]));
    await sql`insert into challenges.wording (challenge_id, language, words) values (${held.id}, 'nl', ${JSON.stringify(words)}::jsonb)`.execute(db);
    const own = await team(held);
    const number = await send(own);
    const judges = await juror(held);
    await close(held);
    const page = `/defis/${held.slug}/jury/${number}`;
    await sql`update people.person set locale = 'nl' where id = ${judges}`.execute(db);
    expect(await (await as(judges).get(page)).text()).toContain("NL Utilité");
    await judge(judges, held, number, [4, 3]);
    const results = `/defis/${held.slug}/resultats`;
    expect((await as(agent).post(results, { act: "publish", [`raisons_${number}`]: "Une raison assez longue." })).status).toBe(303);
    expect(await (await house.get(`${results}/1`, dutch)).text()).not.toContain("NL ");
    expect(await (await house.get(results, dutch)).text()).toContain("NL Premier prix");
  });
});

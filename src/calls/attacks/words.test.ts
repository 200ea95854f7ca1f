import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addPlace } from "../../places/merge/merge.testing.ts";
import { callsHouse, form } from "../calls.testing.ts";
import { findCall } from "../calls.query.ts";
import { type Form, questionsOf, unfolded } from "../question.ts";
import { assignReviews } from "../judge/assign.command.ts";
import { fieldOf } from "../languages/languages.view.tsx";
import { saveWording } from "../languages/wording.command.ts";
import { notices } from "../news/notices.ts";
import { searchableCalls } from "../offers/calls.searchable.ts";
import { callNews } from "../offers/calls.news.ts";
import { callThings } from "../offers/calls.things.ts";
import { callDatasets } from "../open/calls.dataset.ts";
import { findWording } from "../wording.query.ts";
import { inLanguage, untold, wordsOf } from "../wording.ts";

const house = await callsHouse();
const { db, as, get, agent, lead, press, addCall, addApplication } = house;

const dutch = { "accept-language": "nl" };

it("a call is read in another language once all of it is told, and in French again as soon as its French changes", async () => {
  const { id, slug } = await addCall();
  const at = `/appels/preparation/${slug}/langues/nl`;
  const whole = (await findCall(db, slug, { drafts: false }))!;
  const words = [...wordsOf(whole)];
  const typed = Object.fromEntries(words.map(([place, french]) => [fieldOf(place), `NL ${french}`]));
  expect((await as(lead).get(at)).status).toBe(403);
  for (const language of ["fr", "de", "xx"]) expect((await as(agent).get(`/appels/preparation/${slug}/langues/${language}`)).status).toBe(404);
  const { mot_criterion__utilite: one, ...rest } = typed;
  expect(one).toBe("NL Utilité");
  expect((await as(agent).post(at, { ...rest, version: "0" })).status).toBe(303);
  const half = await (await get(`/appels/${slug}`, dutch)).text();
  expect(half).not.toContain("NL ");
  expect((await as(agent).post(at, { ...typed, version: "0" })).status).toBe(409);
  expect((await as(agent).post(at, { ...typed, version: "1" })).status).toBe(303);
  const told = await (await get(`/appels/${slug}`, dutch)).text();
  for (const said of ["NL Résumé", "NL Utilité", "NL Statuts", "NL Pour qui ?", "Franse tekst is bindend"]) expect(told).toContain(said);
  // Told in the language of the page, it is in no other.
  expect(told).not.toContain('lang="fr">NL ');
  expect(await (await get(`/appels/${slug}`)).text()).not.toContain("NL ");
  expect(await (await get("/appels", dutch)).text()).toContain("NL Résumé");
  await sql`update calls.call set summary = 'Un autre résumé' where id = ${id}`.execute(db);
  const changed = await (await get(`/appels/${slug}`, dutch)).text();
  expect(changed).toContain("Un autre résumé");
  expect(changed).not.toContain("NL ");
  expect(await (await as(agent).get(at)).text()).toContain("Le français a changé depuis");
});

it("words never change what is asked: keys, kinds, conditions, sums and order are those of the French", async () => {
  const { slug } = await addCall();
  const whole = (await findCall(db, slug, { drafts: false }))!;
  const words = Object.fromEntries([...wordsOf(whole)].map(([place, of]) => [place, { of, says: "x" }]));
  expect(untold(whole, words)).toEqual([]);
  const told = inLanguage(whole, words)!;
  const shape = (one: { readonly form: Form }) =>
    questionsOf(one.form).map(({ key, kind, condition, options }) => [key, kind, condition, options.map((o) => o.key)]);
  expect(shape(told)).toEqual(shape(whole));
  expect(told.rules.criteria.map(({ key, weight }) => [key, weight])).toEqual(whole.rules.criteria.map(({ key, weight }) => [key, weight]));
});

it("what is sent is the French form, in whatever language it was filled in", async () => {
  const { slug, id: call } = await addCall();
  const whole = (await findCall(db, slug, { drafts: false }))!;
  const words = Object.fromEntries([...wordsOf(whole)].map(([place, of]) => [place, { of, says: `NL ${of}` }]));
  await sql`insert into calls.wording (call_id, language, words) values (${call}, 'nl', ${JSON.stringify(words)}::jsonb)`.execute(db);
  const fleming = await addPerson(db, { locale: "nl" });
  const id = await addApplication(call, fleming);
  const page = await (await as(fleming).get(`/projets/${id}/rubrique/projet`)).text();
  expect(page).toContain("NL Pour qui ?");
  expect((await press(id, "send", fleming)).status).toBe(303);
  const text = await (await as(fleming).get(`/projets/${id}/envois/1`)).text();
  expect(text).not.toContain("NL ");
});

const repeated: Form = [{ ...form[0]!, repeat: 3 }];

it("a section that repeats offers one block more than is filled in, and asks nothing of a block that is empty", () => {
  const keys = (answers: Parameters<typeof unfolded>[1]) => questionsOf(unfolded(repeated, answers)).map(({ key }) => key);
  expect(keys({})).toEqual(["public-vise", "stade", "depuis"]);
  expect(keys({ "public-vise": "Un" })).toEqual(["public-vise", "stade", "depuis", "public-vise~2", "stade~2", "depuis~2"]);
  expect(keys({ "public-vise~3": "Trois" })).toHaveLength(9);
  const second = questionsOf(unfolded(repeated, { "stade~2": "ouvert" })).filter(({ key }) => key.endsWith("~2"));
  expect(second.map(({ required }) => required)).toEqual([true, true, true]);
  expect(second[2]!.condition).toEqual({ key: "stade~2", values: ["ouvert"] });
  expect(questionsOf(unfolded(repeated, { "public-vise": "Un" })).map(({ required }) => required)).toEqual([true, true, true, false, false, false]);
});

it("blocks are filled in, emptied, sent and read; more than the call allows are not taken", async () => {
  const { id: call } = await addCall({}, { published: false });
  await sql`update calls.edition set form = ${JSON.stringify(repeated)}::jsonb where call_id = ${call}`.execute(db);
  await sql`update calls.call set published_at = now() where id = ${call}`.execute(db);
  const id = await addApplication(call);
  const version = async () => String((await sql<{ version: number }>`select version from calls.application where id = ${id}`.execute(db)).rows[0]!.version);
  const save = async (fields: Record<string, string>) =>
    (await as(lead).post(`/projets/${id}/rubrique/projet`, { "q_public-vise": "Le quartier", q_stade: "idee", ...fields, version: await version() })).status;
  expect(await save({ "q_public-vise~2": "Le port" })).toBe(303);
  expect((await press(id, "send")).status).toBe(409);
  expect(await save({ "q_public-vise~2": "Le port", "q_stade~2": "idee", "q_public-vise~3": "La gare", "q_stade~3": "idee", "q_public-vise~4": "Trop" })).toBe(
    303,
  );
  const page = await (await as(lead).get(`/projets/${id}/rubrique/projet`)).text();
  expect(page).toContain("Pour qui ? (3)");
  expect(page).not.toContain("Pour qui ? (4)");
  expect(await save({ "q_public-vise~2": "Le port", "q_stade~2": "idee", "q_public-vise~3": "", "q_stade~3": "" })).toBe(303);
  expect((await press(id, "send")).status).toBe(303);
  const text = await (await as(lead).get(`/projets/${id}/envois/1`)).text();
  expect(text).toContain("Le port");
  for (const gone of ["La gare", "Trop"]) expect(text).not.toContain(gone);
});

it("a draft takes what the directory says of the place that somebody hosts, and says so", async () => {
  await addPlace(db, { name: "La Grue", summary: "Un atelier sur le quai." });
  const { rows } = await sql<{ id: string }>`select id from places.place where name = 'La Grue'`.execute(db);
  const host = await addPerson(db, { roles: [{ role: "host", kind: "place", id: rows[0]!.id }] });
  const { slug } = await addCall();
  expect(await (await as(host).get(`/appels/${slug}/deposer`)).text()).toContain("La Grue");
  const started = await as(host).post(`/appels/${slug}/deposer`, {});
  const address = new URL(started.headers.get("location")!, "http://x").pathname;
  const page = (await (await as(host).get(address)).text()).replaceAll(/[\u00a0\u202f]/g, " ");
  expect(page).toContain("Repris d’un dossier précédent ou de l’annuaire : Lieu de l’annuaire, Nom du projet et Le projet en quelques phrases.");
  expect(await (await as(host).get(`${address}/projet`)).text()).toContain("Un atelier sur le quai.");
});

/** A call that is told in Dutch as a whole. */
async function told() {
  const call = await addCall();
  const whole = (await findCall(db, call.slug, { drafts: false }))!;
  const words = Object.fromEntries([...wordsOf(whole)].map(([place, of]) => [place, { of, says: `NL ${of}` }]));
  await sql`insert into calls.wording (call_id, language, words) values (${call.id}, 'nl', ${JSON.stringify(words)}::jsonb)`.execute(db);
  return { ...call, whole, title: `NL ${whole.title}` };
}

it("its title is told to each in their language: router, path, news, deadlines, the thread, open data, and mails to readers", async () => {
  const { id, slug, whole, title } = await told();
  for (const address of ["/appels/orientation", "/appels/parcours/lieu"]) {
    expect(await (await get(address, dutch)).text()).toContain(`>${title}</a>`);
    expect(await (await get(address)).text()).not.toContain("NL ");
  }
  const { offers } = house.services;
  const about = { commune: null, limit: 50, now: new Date(), offers };
  const newsIn = async (locale: "nl" | "fr") => (await callNews.list(db, { ...about, locale })).find(({ href }) => href.endsWith(slug));
  expect(await newsIn("nl")).toMatchObject({ title, summary: "NL Résumé" });
  expect(await newsIn("fr")).toMatchObject({ title: whole.title });
  expect((await callThings.find(db, [id], "nl", offers)).get(id)).toMatchObject({ title });
  const rows = [];
  for await (const row of callDatasets[0]!.rows(db, offers)) rows.push(row);
  expect(rows.find((row) => row["id"] === slug)).toMatchObject({ titre: whole.title, titre_en: null, titre_nl: title });

  const file = await addApplication(id);
  await sql`update calls.application set state = 'admissible', number = 1, sent_at = now() where id = ${file}`.execute(db);
  const readers = [await addPerson(db, { email: "un@lecture-nl.example" }), await addPerson(db, { email: "deux@lecture-nl.example" })];
  for (const reader of readers) await sql`insert into calls.reviewer (call_id, person_id) values (${id}, ${reader})`.execute(db);
  expect(await assignReviews(db, whole, { by: agent, sources: [] })).toMatchObject({ ok: true });
  const { rows: sent } = await sql<{ payload: never }>`
    select payload from notifications.message where kind = 'calls.review' and person_id = ${readers[0]!}`.execute(db);
  const say = notices.find(({ kind }) => kind === "calls.review")!.say;
  expect(JSON.stringify(say(sent[0]!.payload, "nl"))).toContain(title);
  expect(JSON.stringify(say(sent[0]!.payload, "fr"))).not.toContain("NL ");
  // As it was written before there were other languages.
  expect(JSON.stringify(say({ call: "Ancien appel", href: "/" }, "nl"))).toContain("Ancien appel");
});

it("search and the list find a call by what it is called in another language, and show it in the reader’s; words whose French has changed find nothing", async () => {
  const { id, slug, whole } = await told();
  await sql`update calls.wording set words = jsonb_set(words, '{title,says}', '"Zwaluwnest"') where call_id = ${id}`.execute(db);
  const { offers } = house.services;
  const search = (locale: "nl" | "fr", words: string, typos = false) =>
    searchableCalls.search(db, { words, typos, limit: 10, offset: 0, locale, now: new Date(), offers });
  const found = async (...asked: Parameters<typeof search>) => (await search(...asked)).hits.map(({ title, href, excerpt }) => ({ title, href, excerpt }));
  const href = `/appels/${slug}`;
  expect(await found("nl", "zwaluwnest")).toEqual([{ title: "Zwaluwnest", href, excerpt: "NL Résumé" }]);
  expect(await found("fr", "zwaluwnest")).toEqual([{ title: whole.title, href, excerpt: "Résumé" }]);
  expect((await found("nl", "zwaluwnst", true)).map((one) => one.href)).toContain(href);
  expect(await (await get("/appels?q=zwaluwnest", dutch)).text()).toContain("Zwaluwnest");
  await sql`update calls.call set title = 'Hirondelles' where id = ${id}`.execute(db);
  expect(await found("nl", "zwaluwnest")).toEqual([]);
  expect(await found("nl", "hirondelles")).toEqual([{ title: "Hirondelles", href, excerpt: "Résumé" }]);
});

it("a copy says in other languages what the call said, but for a title that is another; what is changed in it leaves the first as it is", async () => {
  const { id } = await told();
  const made = await as(agent).post("/appels/preparation/nouvel-appel", { depart: id, titre: "Une copie" });
  const copy = (await findCall(db, new URL(made.headers.get("location")!, "http://x").pathname.split("/").at(-1)!, { drafts: true }))!;
  const { words } = await findWording(db, copy.id, "nl");
  expect(untold(copy, words)).toEqual(["title"]);
  expect(await saveWording(db, copy.id, { language: "nl", words: {}, version: 1 }, agent)).toBe(true);
  expect(Object.keys((await findWording(db, id, "nl")).words)).not.toEqual([]);
  // A call whose address is that of another page would never be read.
  for (const title of ["Parcours", "Projets aidés", "Orientation"])
    expect((await as(agent).post("/appels/preparation/nouvel-appel", { depart: "blank", titre: title })).headers.get("location")).not.toMatch(
      /preparation\/(parcours|projets-aides|orientation)(\?|$)/,
    );
});

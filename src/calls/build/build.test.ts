import { sql } from "kysely";
import { expect, it } from "vitest";

import { callsHouse } from "../calls.testing.ts";
import { fitOf, questionsFor, sortFits } from "../router/fits.ts";
import { isIban } from "../question.ts";
import { findCall } from "../calls.query.ts";

const house = await callsHouse();
const { db, as, get, agent, local, lead, addCall } = house;

const version = async (slug: string) =>
  String((await sql<{ version: number }>`select version from calls.call where slug = ${slug}`.execute(db)).rows[0]!.version);
const at = (slug: string, part = "") => `/appels/preparation/${slug}${part}`;

it("an agent builds a call from nothing to its public page, without code", async () => {
  const made = await as(agent).post("/appels/preparation/nouvel-appel", { depart: "blank", titre: "Ateliers ouverts" });
  expect(made.headers.get("location")).toBe("/appels/preparation/ateliers-ouverts?fait=cree");
  const slug = "ateliers-ouverts";
  expect((await get(`/appels/${slug}`)).status).toBe(404);
  expect((await as(agent).post(at(slug), { act: "publish" })).status).toBe(409);
  const save = async (part: string, fields: Record<string, string>) =>
    (await as(agent).post(at(slug, part), { ...fields, version: await version(slug) })).status;
  expect(
    await save("/presentation", {
      titre: "Ateliers ouverts",
      resume: "Une aide",
      texte: "Pour ouvrir.",
      ouverture_date: "2026-01-01",
      ouverture_time: "09:00",
    }),
  ).toBe(303);
  const typed = {
    ...{ taux: "40", depassement: "refuse", taux_public: "100" },
    plafond: "20 000",
    echelle: "5",
    seuil: "50",
    relectures: "2",
    recours: "60",
    critere0: "Utilité",
    critere0_poids: "3",
    piece0: "Statuts",
    piece0_mois: "12",
  };
  expect(await save("/regles", { ...typed, critere0_poids: "" })).toBe(422);
  expect(await save("/regles", typed)).toBe(303);
  expect(await save("/enveloppes", { enveloppe0_annee: "2026", enveloppe0_somme: "100 000" })).toBe(303);
  expect(await save("/question", { intitule: "Pour qui ?", genre: "long", rubrique: "projet" })).toBe(303);
  expect((await as(agent).post(at(slug), { act: "publish" })).status).toBe(303);
  const page = await (await get(`/appels/${slug}`)).text();
  for (const words of ["Utilité", "Statuts", "20 000", "Pour qui ?"]) expect(page.replaceAll(/[\u00a0\u202f]/g, " ")).toContain(words);
});

it("once published, rules change with a public reason only, by another edition; the old one never changes", async () => {
  const { id, slug } = await addCall();
  const typed = {
    taux: "20",
    depassement: "refuse",
    taux_public: "100",
    echelle: "5",
    seuil: "50",
    relectures: "2",
    recours: "60",
    critere0: "Utilité",
    critere0_poids: "1",
  };
  expect((await as(agent).post(at(slug, "/regles"), { ...typed, version: await version(slug) })).status).toBe(422);
  expect((await as(agent).post(at(slug, "/regles"), { ...typed, raison: "Le taux voté a changé.", version: await version(slug) })).status).toBe(303);
  expect(await (await get(`/appels/${slug}`)).text()).toContain("Le taux voté a changé.");
  const { rows } = await sql<{ rate: number }>`select (rules->>'rate')::int as rate from calls.edition where call_id = ${id} order by number`.execute(db);
  expect(rows.map(({ rate }) => rate)).toEqual([30, 20]);
  await expect(sql`update calls.edition set rules = '{}' where call_id = ${id} and number = 1`.execute(db)).rejects.toThrow("does not change");
});

it("two agents who save at once: one is told", async () => {
  const { slug } = await addCall({}, { published: false });
  const seen = await version(slug);
  const sent = await Promise.all(
    ["Premier titre", "Second titre"].map((titre) => as(agent).post(at(slug, "/presentation"), { titre, resume: "", texte: "", version: seen })),
  );
  expect(sent.map(({ status }) => status).toSorted()).toEqual([303, 409]);
});

it("an agent of one commune and a resident build nothing", async () => {
  const { slug } = await addCall({}, { published: false });
  for (const person of [local, lead]) {
    for (const part of ["", "/presentation", "/regles", "/enveloppes", "/question"]) {
      expect((await as(person).get(at(slug, part))).status).toBe(403);
      expect((await as(person).post(at(slug, part), { act: "remove", titre: "Pris" })).status).toBe(403);
    }
    expect((await as(person).get(`/appels/${slug}`)).status).toBe(404);
  }
});

it("a question is answered for all, without who asked", async () => {
  const { slug } = await addCall();
  expect((await as(lead).post(`/appels/${slug}/questions`, { question: "Faut-il être une association ?" })).status).toBe(303);
  expect(await (await get(`/appels/${slug}`)).text()).not.toContain("Faut-il être");
  const { rows } = await sql<{ id: string }>`select id from calls.question where text like 'Faut-il%'`.execute(db);
  expect((await as(agent).post(at(slug), { act: `answer:${rows[0]!.id}`, reponse: "Non, une entreprise aussi." })).status).toBe(303);
  const page = await (await get(`/appels/${slug}`)).text();
  expect(page).toContain("Non, une entreprise aussi.");
  expect(page).not.toContain("Porteuse Essai");
});

it("the router asks what tells calls apart, and says why each fits", async () => {
  const [all, some] = await Promise.all([addCall({ kinds: [], ceilingCents: null, rate: 50 }), addCall({ kinds: ["commune"], communes: ["59512"] })]);
  const calls = await Promise.all([all, some].map(async ({ slug }) => (await findCall(db, slug, { drafts: false }))!));
  expect(questionsFor(calls)).toEqual(["kind", "commune", "budget"]);
  expect(questionsFor([calls[0]!])).toEqual([]);
  const fits = sortFits(calls.map((call) => fitOf(call, { kind: "association", commune: null, budgetCents: 10_000_00 }, new Date())));
  expect(fits.map(({ verdict, because, mostCents }) => [verdict, because, mostCents])).toEqual([
    ["yes", [], 5_000_00],
    ["no", ["kind"], 3_000_00],
  ]);
});

it("a call that closes soon stands among the dates of the home, of the communes that it is for", async () => {
  const { slug } = await addCall({ communes: ["59512"] });
  const [everywhere, roubaix, lille] = await Promise.all(["/", "/?commune=59512", "/?commune=59350"].map(async (address) => (await get(address)).text()));
  expect([everywhere, roubaix, lille].map((page) => page!.includes(`/appels/${slug}`))).toEqual([true, true, false]);
});

it("an IBAN with one wrong sign, or of a wrong length, is none", () => {
  expect(isIban("FR7630006000011234567890189")).toBe(true);
  expect(isIban("BE68539007547034")).toBe(true);
  for (const wrong of ["FR7630006000011234567890188", "FR763000600001123456789018", "BE68539007547035", "XX", ""]) expect(isIban(wrong)).toBe(false);
});

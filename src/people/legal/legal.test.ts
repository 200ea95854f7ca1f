import { describe, expect, it } from "vitest";

import { testHouse } from "#platform/start/house.testing.ts";
import territory from "../../territory/module.ts";
import { terms, termsVersion } from "../terms.ts";
import people from "../module.ts";
import { addPerson } from "../people.testing.ts";
import { routes } from "../routes.ts";
import { unknownBlanks } from "./text/blanks.ts";
import { houseTexts } from "./text/house-texts.ts";
import { legalPages } from "./text/house.ts";

const house = await testHouse([territory, people]);
const { db } = house;
const administrator = await addPerson(db, { name: "Camille", roles: [{ role: "administrator", kind: "metropolis", id: null }] });
const resident = await addPerson(db, { name: "Passante" });
/** What the page itself says. */
const read = async (address: string, cookie = "") => /<main[\s\S]*<\/main>/.exec(await (await house.get(address, { cookie })).text())![0];
const publisher = (facts: Record<string, string>) => house.as(administrator).post(routes.publisher.href(), facts);
const write = (page: string, text: Record<string, string>) => house.as(administrator).post(routes.writeText.href({ page }), { act: "publish", ...text });
const own = "# Chez nous\n\nCe site est celui de {editeur}. Écrivez {ecrire} pour toute question.";

it("fills each blank of the house's texts with what is known, in three languages, and leaves none", async () => {
  for (const [locale, texts] of Object.entries(houseTexts))
    for (const page of legalPages) expect([locale, page, unknownBlanks(texts[page].title + texts[page].body)]).toEqual([locale, page, []]);
  for (const address of ["/mentions-legales", "/vie-privee", "/accessibilite", "/conditions"])
    for (const locale of ["fr", "en", "nl"]) expect(await read(address, `affichage=${locale}`)).not.toMatch(/\{[a-z]+\}/);
});

it("the privacy page tells all that is kept, folded by area, and unfolds it all at once", async () => {
  const [folded, all] = [await read("/vie-privee"), await read("/vie-privee?tout=oui")];
  for (const { kept } of house.services.offers.personal)
    for (const { what, why } of kept) for (const said of [what.fr, why.fr]) expect(folded).toContain(said.replaceAll("&", "&amp;"));
  expect([folded.match(/<details/g)!.length, folded.includes('<details class="disclosure" open')]).toEqual([all.match(/<details[^>]* open/g)!.length, false]);
  expect(all).toContain('href="/vie-privee#garde"');
});

it("promises an end of the logs where the operator has told one, and else says that none is told", async () => {
  expect(await read("/vie-privee")).toContain("la durée n’est pas encore indiquée ici");
  const told = await testHouse([territory, people], { settings: { LOG_DAYS: "30" } });
  expect(/<main[\s\S]*<\/main>/.exec(await (await told.get("/vie-privee", { cookie: "affichage=en" })).text())![0]).toMatch(
    /Technical lines[\s\S]{0,200}30 days/,
  );
});

describe("who publishes the site", () => {
  const facts = {
    ...{ version: "0", name: "Métropole *de* Lyon", address: "20 rue du Lac, 69003 Lyon", phone: "04 78 63 40 40", email: "contact@lyon.example" },
    ...{ director: "La présidente", host: "Hébergeur public", host_address: "1 rue des Serveurs, 69100 Villeurbanne", host_phone: "04 00 00 00 00" },
    ...{ data_officer: "dpo@lyon.example", ombudsman: "la médiatrice", court: "le tribunal administratif de Lyon" },
  };

  it("is told on each page at once; what is missing was said before", async () => {
    const desk = () => house.as(administrator).get(routes.legalDesk.href());
    expect(await (await desk()).text()).toContain("points manquent");
    expect(await read("/mentions-legales")).toMatch(/Hébergement[\s\S]*Pas encore indiqué ici/);
    expect(await read("/conditions")).not.toContain("Lille");
    expect((await publisher(facts)).headers.get("location")).toContain("fait=editeur");
    const notice = await read("/mentions-legales");
    expect(notice).toContain("<strong>Métropole *de* Lyon</strong>, 20 rue du Lac, 69003 Lyon, téléphone 04 78 63 40 40");
    expect(notice).toContain("mailto:contact@lyon.example");
    expect(await read("/conditions")).toContain("la médiatrice et le tribunal administratif de Lyon restent ouverts");
    expect(await read("/vie-privee", "affichage=en")).toContain("dpo@lyon.example");
    expect(await (await desk()).text()).toContain("1 point manque");
  });

  it("keeps what was typed where something is wrong, and takes an audit whole", async () => {
    const wrong = await publisher({ ...facts, version: "1", email: "pas-une-adresse", phone: "appelez-nous", audited_on: "2099-01-01", audit_rate: "120" });
    const page = await wrong.text();
    expect(wrong.status).toBe(422);
    for (const field of ["email", "phone", "audited_on", "auditor", "audit_rate"]) expect(page).toContain(`href="#${field}"`);
    expect(page).toContain('value="appelez-nous"');
  });

  it.each([
    ["49,9", "non conforme"],
    ["50", "partiellement conforme"],
    ["99.99", "partiellement conforme"],
    ["100 %", "totalement conforme"],
  ])("of which %s of the criteria are met is %s", async (audit_rate, state) => {
    const { version } = await db.selectFrom("people.publisher").select("version").executeTakeFirstOrThrow();
    const saved = await publisher({ ...facts, version: String(version), audited_on: "2026-05-03", auditor: "Un cabinet", audit_rate });
    expect(saved.status).toBe(303);
    const page = await read("/accessibilite");
    expect(page).toContain(`Accessibilité\u00a0: ${state}`);
    expect(page).toContain("audit du 3 mai 2026 par Un cabinet");
    expect(await (await house.get("/connexion")).text()).toContain(`<a href="/accessibilite">Accessibilité\u00a0: ${state}</a>`);
  });

  it("is changed by one of two who began at the same time; the other sees it", async () => {
    const { version } = await db.selectFrom("people.publisher").select("version").executeTakeFirstOrThrow();
    const both = await Promise.all(["Une", "Autre"].map((name) => publisher({ ...facts, name, version: String(version) })));
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    const acts = await db
      .selectFrom("platform.audit")
      .select(["act", "after"])
      .where("act", "=", "legal.publisher")
      .orderBy("id", "desc")
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(acts.after)).toContain("name");
    expect(JSON.stringify(acts.after)).not.toMatch(/Une|Autre/);
  });
});

describe("a text of the publisher's own", () => {
  it("is in force at once, in French where it has no other language, and the ones before stay", async () => {
    expect((await write("mentions", { version: "0", fr: own, note: "Notre premier texte" })).headers.get("location")).toContain("fait=texte");
    expect(await read("/mentions-legales")).toMatch(/Chez nous[\s\S]*En vigueur depuis le/);
    expect(await read("/mentions-legales", "affichage=en")).toMatch(/written in French only[\s\S]*<div class="flow" lang="fr">[\s\S]*Chez nous/);
    expect(await read("/textes-legaux/mentions/versions")).toMatch(/Notre premier texte/);
    expect(await read("/textes-legaux/mentions/versions/0")).toContain("Licence Ouverte");
    expect((await house.get("/textes-legaux/mentions/versions/9")).status).toBe(404);
    expect((await house.get("/textes-legaux/rien/versions")).status).toBe(404);
    // What the law asks and the text leaves out is missing again.
    expect(await (await house.as(administrator).get(routes.legalDesk.href())).text()).toMatch(
      /Le directeur ou la directrice de la publication\u00a0: <a href="\/textes-legaux\/mentions"/,
    );
  });

  it("is compared word by word with the one before, or with another", async () => {
    const plain = (html: string) => html.replaceAll(/<span class="vh">[^<]*<\/span>/g, "");
    expect(plain(await read("/textes-legaux/mentions/versions/1"))).toMatch(/Ce qui change par rapport à[^<]*texte de la maison[\s\S]*<ins>/);
    expect(await read("/textes-legaux/mentions/versions/0")).not.toContain("Ce qui change");
  });

  it("goes back to the house's by one press, with its reason", async () => {
    const back = await house.as(administrator).post("/textes-legaux/mentions", { act: "give_back", version: "1", fr: own, note: "Trop court" });
    expect(back.status).toBe(303);
    expect(await read("/mentions-legales")).toContain("Licence Ouverte");
  });

  it("of the terms asks everybody again, when that is ticked", async () => {
    const settled = async () => (await house.as(resident).post(routes.newStructure.href(), {})).headers.get("location") ?? "";
    expect(await settled()).not.toContain("/bienvenue");
    const text = { fr: own.repeat(2), note: "Une phrase plus claire" };
    expect((await write("conditions", { ...text, version: "0" })).status).toBe(303);
    expect(await (await house.as(resident).get("/conditions")).text()).toContain("Vous avez accepté");
    expect((await write("conditions", { ...text, version: "1", asks_again: "1" })).status).toBe(303);
    expect(await (await house.as(resident).get("/conditions")).text()).toContain("Vous n’avez pas encore accepté");
    await house.as(resident).post("/conditions", {});
    expect(await (await house.as(resident).get("/conditions")).text()).toContain("Vous avez accepté");
    const said = await db.selectFrom("people.consent").select("version").where("person_id", "=", resident).where("what", "=", terms).execute();
    expect(said.map(({ version }) => version).sort()).toEqual([termsVersion, "version-2"].sort());
  });
});

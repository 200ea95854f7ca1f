import { sql } from "kysely";
import sharp from "sharp";
import { expect, it } from "vitest";

import { forgetAppearance } from "#platform/appearance/appearance.ts";
import { findHelp } from "#platform/help-way.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { sendLetter } from "#platform/mail/letter.tsx";
import { testHouse } from "#platform/start/house.testing.ts";
import people from "../../people/module.ts";
import { addPerson } from "../../people/people.testing.ts";
import territory from "../../territory/module.ts";
import { formOf } from "../identity.testing.ts";
import identity from "../module.ts";
import { routes } from "../routes.ts";

const house = await testHouse([territory, people, identity]);
const whole = { kind: "metropolis", id: null } as const;
const administrator = await addPerson(house.db, { name: "Camille", roles: [{ role: "administrator", ...whole }] });
const post = (fields: Record<string, string> | FormData) => house.as(administrator).post(routes.edit.href(), fields);
const home = async (headers: Record<string, string> = {}) => (await house.get("/", headers)).text();

it("shows a name, a colour, words and an order to nobody but who tries them", async () => {
  const tried = await (await post(formOf({ act: "preview", name: "La Ruche", light: "#005ea5", note: "" }))).text();
  expect(tried).toContain("<b>La Ruche</b>");
  expect(tried).toMatch(/href="\/apparence\/005ea5-[0-9a-f]{6}-texturina\.css"/);
  expect(tried).toMatch(/name="light"[^>]*value="#005ea5"/);
  expect(await home()).not.toContain("La Ruche");
});

it("publishes them everywhere at once: pages, titles, letters; the next version keeps what it does not change", async () => {
  const words = {
    tagline_fr: "La ville fait avec vous",
    heading_fr: "Bienvenue",
    motto_fr: "Ensemble",
    signature_fr: "Direction de la participation\n04 00 00 00 00",
    heading_en: "Welcome",
  };
  const answer = await post(formOf({ light: "#005ea5", ...words }));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/identite?fait=publie"]);
  const page = await home();
  expect(page).toContain("<b>Participer à Lyon</b> <small>La ville fait avec vous</small>");
  expect(page).toMatch(/<title>[^<]* — Participer à Lyon, /);
  expect(page).toContain("<h1>Bienvenue</h1>");
  expect(page).toContain('<p class="motto">Ensemble</p>');
  expect(await home({ "accept-language": "en" })).toMatch(/<h1>Welcome<\/h1>[\s\S]*Ensemble/);
  await sendLetter(house.services, () => ({ subject: "Essai", paragraphs: ["Bonjour"], why: "Parce que." }), {
    to: "a@b.example",
    locale: "fr",
    room: "identity",
  });
  const mail = await house.db.selectFrom("platform.mail").select(["body_text", "body_html"]).executeTakeFirstOrThrow();
  expect(mail.body_text).toContain("Participer à Lyon, La ville fait avec vous\nDirection de la participation\n04 00 00 00 00\nParce que.");
  expect(mail.body_html).toContain("color:#005ea5");
});

it("offers the languages that were chosen: another one is read in French, whatever the browser or the cookie asks", async () => {
  for (const headers of [{ "accept-language": "nl" }, { cookie: "affichage=nl" }]) {
    const answer = await house.get("/", headers);
    expect(answer.headers.get("content-language")).toBe("fr");
  }
  expect(await home()).not.toContain("Nederlands");
  expect((await house.get("/", { "accept-language": "nl, en;q=0.5" })).headers.get("content-language")).toBe("en");
  expect((await house.as(await addPerson(house.db, { locale: "nl" })).get("/mon-espace")).headers.get("content-language")).toBe("fr");
});

it("keeps a logo as pixels, beside the name or in its place, and takes it away", async () => {
  const picture = await sharp({ create: { width: 900, height: 300, channels: 4, background: "#005ea5" } })
    .png()
    .toBuffer();
  const form = new FormData();
  for (const [name, value] of Object.entries(formOf({ version: "1" }))) form.append(name, value);
  form.append("logo", new File([new Uint8Array(picture)], "logo.png", { type: "image/png" }));
  expect((await post(form)).status).toBe(303);
  const [, href] = /<img class="logo" src="(\/fichiers\/[^"]+)" width="480" height="160" alt(?:="")?\/>/.exec(await home())!;
  expect((await house.get(href!)).headers.get("content-type")).toBe("image/webp");
  expect((await post(formOf({ version: "2", logo_alone: "1" }))).status).toBe(303);
  expect(await home()).toMatch(/alt="Participer à Lyon"\/><span> <small>/);
  expect((await post(formOf({ version: "3", remove_logo: "1" }))).status).toBe(303);
  expect(await home()).not.toContain('class="logo"');
});

it("moves and hides parts of the home", async () => {
  const order = formOf({ version: "4", place_figures: "1", hide_dates: "1" });
  expect((await post(order)).status).toBe(303);
  const chosen = (await house.services.appearance()).home;
  expect(chosen).toMatchObject({ order: ["figures", "dates"], hidden: ["dates"] });
});

it("is learned by another process within two seconds, and asked of the database no more often", async () => {
  forgetAppearance(house.db);
  expect((await house.services.appearance()).name).toBe("Participer à Lyon");
  // Another process: nothing tells this one.
  await house.db.transaction().execute(async (trx) => {
    await trx
      .insertInto("identity.version")
      .values({ version: 6, name: "Autre", headings: "atkinson", roofs: "none", languages: ["fr"], note: "Essai" })
      .execute();
  });
  expect((await house.services.appearance()).name).toBe("Participer à Lyon");
  await expect.poll(async () => (await house.services.appearance()).name, { timeout: 10_000 }).toBe("Autre");
  expect(await home()).not.toMatch(/class="skyline"|name="langue"/);
});

it("takes an earlier version again, as a new one", async () => {
  const answer = await house.as(administrator).post(routes.versions.href(), { act: "bring_back:1", version: "6" });
  expect(answer.headers.get("location")).toBe("/identite/versions?fait=reprise");
  expect(await home()).toContain("La ville fait avec vous");
  expect((await house.as(administrator).post(routes.versions.href(), { act: "bring_back:99", version: "7" })).status).toBe(404);
});

it("writes no letter in a language that was switched off: whoever had chosen it is written to in French", async () => {
  const { rows: kept } = await sql<{ version: number }>`select max(version) as version from identity.version`.execute(house.db);
  await post(formOf({ version: String(kept[0]!.version ?? 0), languages: "en" }));
  const letter = (language: string) => ({ subject: language === "nl" ? "Dag" : language === "en" ? "Hello" : "Bonjour", paragraphs: ["x"], why: "y." });
  for (const locale of ["nl", "en"] as const) await sendLetter(house.services, letter, { to: `${locale}@b.example`, locale, room: "identity" });
  const { rows } = await sql<{ subject: string; locale: string }>`
    select subject, locale from platform.mail where recipient in ('nl@b.example', 'en@b.example') order by recipient`.execute(house.db);
  expect(rows).toEqual([
    { subject: "Hello", locale: "en" },
    { subject: "Bonjour", locale: "fr" },
  ]);
});

it("says at the foot of pages where people get stuck how the house helps, in the reader's language or in French", async () => {
  const { rows } = await sql<{ version: number }>`select max(version) as version from identity.version`.execute(house.db);
  const words = { help_fr: "Au guichet, du lundi au vendredi.", help_en: "At the desk, Monday to Friday." };
  expect((await post(formOf({ version: String(rows[0]!.version), ...words }))).status).toBe(303);
  const { offers, settings } = house.services;
  const asking = { db: house.db, settings, now: new Date(), visitor: null, metropolis: "La métropole" };
  const first = async (locale: Locale) => (await findHelp(offers.helpWays, { ...asking, locale }))[0];
  expect(await first("fr")).toMatchObject({ label: "Participer à Lyon vous aide", says: words.help_fr });
  expect(await first("en")).toMatchObject({ says: words.help_en });
  expect(await first("nl")).toMatchObject({ says: words.help_fr });
});

import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { request, visitsHouse } from "../visits.testing.ts";

const house = await visitsHouse();
const { db, get, post, mails, lastLink, told, planner } = house;
const count = async (email: string) =>
  Number((await sql<{ count: number }>`select count(*) as count from visits.request where email = ${email}`.execute(db)).rows[0]!.count);
const ask = (more: Record<string, string>) => post("/visites/demander", { ...request, ...more });

describe("a delegation that asks for a visit", () => {
  it("confirms its address, then follows its request without an account; planners hear of it only then", async () => {
    const email = "un@sambreval.example";
    const answer = await ask({ email });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/visites/demander/envoyee"]);
    expect(await told(planner)).toEqual([]);

    const link = await lastLink(email);
    const seen = await (await get(link)).text();
    expect(seen).toContain("Confirmer ma demande");
    expect((await sql<{ state: string }>`select state from visits.request where email = ${email}`.execute(db)).rows).toEqual([{ state: "unconfirmed" }]);

    const confirmed = await post(link, {});
    const follow = confirmed.headers.get("location")!;
    expect(follow).toMatch(/^\/visites\/suivi\/[\w-]{32}\?fait=confirmee$/);
    expect(await (await get(follow)).text()).toMatch(/Votre demande est arrivée[\s\S]*Ville de Sambreval/);
    expect((await told(planner)).map(({ kind, payload }) => [kind, payload.news])).toEqual([["visits.asked", "asked"]]);
    expect((await mails(email)).map(({ subject }) => subject)).toEqual(["Confirmez votre demande de visite", "Votre demande de visite est arrivée"]);
  });

  it("confirms once, however many press the button at once", async () => {
    const email = "cent@sambreval.example";
    await ask({ email });
    const link = await lastLink(email);
    const before = (await told(planner)).length;
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(link, {})));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([303]));
    expect((await told(planner)).length - before).toBe(1);
  });

  it("undoes nothing that was sent with its address: each link shows its own words, and the one that is pressed is received, once", async () => {
    const email = "deux@sambreval.example";
    await ask({ email });
    const first = await lastLink(email);
    // A stranger who knows the address, and a correction.
    await Promise.all([ask({ email, message: "Je ne viens pas, ne répondez plus." }), ask({ email, people: "14" })]);
    expect(await (await get(first)).text()).toMatch(/Ville de Sambreval[\s\S]*12 personnes[\s\S]*Nous ouvrons trois lieux/);
    const links = (await mails(email)).map(({ text }) => /https?:\/\/[^/\s]+(\/\S+)/.exec(text ?? "")![1]!);
    const told = await Promise.all(links.map(async (link) => (await post(link, {})).status));
    expect([told, await count(email)]).toEqual([[303, 303, 303], 1]);
    expect((await sql<{ state: string }>`select state from visits.request where email = ${email}`.execute(db)).rows).toEqual([{ state: "received" }]);
  });

  it("finds the places it wishes by a word, and loses nothing of what it typed", async () => {
    const { id } = await house.openPlace({ name: "L’Établi des Vannes" });
    const looked = await ask({ email: "", act: "find", place_words: "etabli vannes" });
    const html = await looked.text();
    expect(looked.status).toBe(200);
    expect(html).toContain(`value="${id}"`);
    expect(html).toContain("Nous ouvrons trois lieux.");
    expect((await ask({ act: "find", place_words: "zzzz" })).status).toBe(422);
    const email = "lieux@sambreval.example";
    await ask({ email, places: id });
    const { rows } = await sql`select 1 from visits.wished_place where place_id = ${id}`.execute(db);
    expect(rows).toHaveLength(1);
  });

  it("reads English and gets its letters in English", async () => {
    const email = "en@harrowmere.example";
    await post("/visites/demander", { ...request, email }, { "accept-language": "en" });
    expect((await mails(email))[0]?.subject).toBe("Confirm your visit request");
  });
});

describe("a request that is wrong", () => {
  it.each([
    ["organisation", { organisation: "" }],
    ["organisation", { organisation: "Promo https://spam.example" }],
    ["organisation", { organisation: "Ville\r\nBcc: tous@exemple.fr" }],
    ["city", { city: "x" }],
    ["country", { country: "XX" }],
    ["email", { email: "pas une adresse" }],
    ["email", { email: "a@b.example, c@d.example" }],
    ["email", { email: "a@b.example\nBcc: c@d.example" }],
    ["phone", { phone: "appelez-moi" }],
    ["people", { people: "0" }],
    ["people", { people: "99999" }],
    ["people", { people: "1e2" }],
    ["themes", { themes: "magic" }],
    ["wish", { wish: "" }],
    ["language", { language: "xx" }],
    ["transport", { transport: "rocket" }],
    ["day1", { day1: "" }],
    ["day1", { day1: "2027-02-30" }],
    ["day1", { day1: "2026-11-24" }],
    ["day1", { day1: "2099-01-01" }],
    ["until", { from: "2027-03-12", until: "2027-03-01" }],
    ["message", { message: "x".repeat(3001) }],
    ["contact_name", { contact_name: "x".repeat(5000) }],
  ])("says so at the field %s and keeps the rest", async (field, wrong) => {
    const answer = await ask({ email: "faux@sambreval.example", ...wrong });
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain(`id="${field}-error"`);
    if (!("city" in wrong)) expect(html).toContain("Sambreval");
  });

  it("is refused beyond four a day for one mailbox, and keeps what was typed", async () => {
    const email = "trop@sambreval.example";
    for (let n = 0; n < 4; n += 1) expect((await ask({ email })).status).toBe(303);
    const answer = await ask({ email });
    expect(answer.status).toBe(429);
    expect(await answer.text()).toContain("Nous ouvrons trois lieux.");
  });
});

describe("what looks like advertising", () => {
  it("is held, and says so to planners", async () => {
    const email = "promo@promo.example";
    await post("/visites/demander", { ...request, email, message: "Voyez https://a.example et https://b.example" }).then(({ status }) =>
      expect(status).toBe(303),
    );
    await post(await lastLink(email), {});
    expect((await told(planner)).at(-1)?.payload.news).toBe("held");
  });

  it("is held when the same text comes from another mailbox", async () => {
    const message = "Nous proposons à votre métropole une offre tout à fait unique en son genre.";
    await db.deleteFrom("platform.rate_limit").execute();
    for (const email of ["a@promo.example", "b@promo.example"]) {
      await ask({ email, message });
      await post(await lastLink(email), {});
    }
    const { rows } = await sql<{
      held: string | null;
    }>`select held from visits.request where email in ('a@promo.example', 'b@promo.example') order by email`.execute(db);
    expect(rows.map(({ held }) => held)).toEqual([null, "same_text"]);
  });

  it("is not held because somebody typed the same text under addresses that nobody confirmed", async () => {
    const message = "Notre école prépare sa venue avec trois classes et leurs professeurs au mois de mars.";
    await db.deleteFrom("platform.rate_limit").execute();
    for (const email of ["un@inconnu.example", "deux@inconnu.example", "ecole@ecole.example"]) await ask({ email, message });
    await post(await lastLink("ecole@ecole.example"), {});
    expect((await told(planner)).at(-1)?.payload.news).toBe("asked");
  });
});

describe("a private link", () => {
  it.each(["/visites/suivi/", "/visites/confirmer/", "/visites/reponse/"])("that nobody was given is not found: %s", async (base) => {
    for (const token of ["x", "a".repeat(32), "a".repeat(200), "%00", "../..", "' or 1=1"]) {
      const status = (await get(`${base}${encodeURIComponent(token)}`)).status;
      expect([400, 404]).toContain(status);
    }
    expect((await post(`${base}${"a".repeat(32)}`, { answer: "accept" })).status).toBe(404);
  });

  it("of one kind does not open a page of another", async () => {
    const email = "genre@sambreval.example";
    await db.deleteFrom("platform.rate_limit").execute();
    await ask({ email });
    const token = (await lastLink(email)).split("/").at(-1)!;
    expect((await get(`/visites/suivi/${token}`)).status).toBe(404);
    expect((await get(`/visites/reponse/${token}`)).status).toBe(404);
  });
});

import ICAL from "ical.js";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { inTenDays, meetingsHouse, textOf, told as fields } from "../meetings.testing.ts";

const house = await meetingsHouse();
const { db, as, get, post, chloe, addMeeting, addPlace, addSettled, addProcess, row, guests, mails, registerGuest, told, start } = house;
const amina = await addSettled({ name: "Amina Delattre" });
const edit = async (href: string, id: string, more: Record<string, string>) =>
  as(chloe).post(`${href}/modifier`, { act: "save", ...fields, title: "Même titre", version: String((await row(id)).version), ...more });

describe("an agent who announces a meeting", () => {
  it("finds the third place, reads it again, then announces; before that nobody else sees it", async () => {
    const place = await addPlace("La Fabrique du Marché");
    const found = await as(chloe).post("/rencontres/nouvelle", { ...fields, title: "Gardé", act: "find", place_words: "fabrique marche" });
    expect([found.status, await textOf(found)]).toEqual([200, expect.stringMatching(new RegExp(`Gardé[\\s\\S]*value="${place.id}"`))]);
    expect((await as(chloe).post("/rencontres/nouvelle", { ...fields, act: "find", place_words: "zzzz" })).status).toBe(422);
    const { href } = await addMeeting({ place: place.id, venue: "Salle du fond" }, { announce: false });
    expect((await get(href)).status).toBe(404);
    expect((await as(amina).post(href, {})).status).toBe(404);
    expect(await textOf(as(chloe).get(href))).toMatch(/En préparation[\s\S]*La Fabrique du Marché/);
    expect((await as(chloe).post(href, {})).headers.get("location")).toContain("fait=annoncee");
    const page = await textOf(get(href));
    expect(page).toMatch(/18 h 30 à 20 h[\s\S]*La Fabrique du Marché[\s\S]*Salle du fond[\s\S]*Trois questions/);
    expect(page).toContain('"@type":"Event"');
    expect(await textOf(get("/rencontres"))).toContain(href);
  });

  it.each([
    ["title", { title: "x" }],
    ["summary", { summary: "" }],
    ["summary", { summary: "x".repeat(401) }],
    ["agenda", { agenda: "x".repeat(4001) }],
    ["service", { service: "" }],
    ["starts", { starts_date: "2020-01-01" }],
    ["starts", { starts_time: "25:00" }],
    ["starts", { starts_date: "2027-02-30" }],
    ["ends", { ends_time: "18:00" }],
    ["ends", { ends_date: "2099-01-01" }],
    ["form", { form: "" }],
    ["venue", { venue: "" }],
    ["commune", { commune: "75056" }],
    ["online_url", { form: "online", online_url: "http://visio.exemple.fr" }],
    ["online_url", { form: "online", online_url: "https://a b" }],
    ["seats", { seats: "0" }],
    ["seats", { seats: "beaucoup" }],
    ["closes", { closes_date: "2099-01-01", closes_time: "10:00" }],
  ])("is told at %s what is wrong, and keeps the rest", async (field, wrong) => {
    const answer = await as(chloe).post("/rencontres/nouvelle", { act: "save", ...fields, contact: "gardé@exemple.fr", ...wrong });
    const html = await textOf(answer);
    expect([answer.status, html]).toEqual([422, expect.stringContaining(`id="${field}-error"`)]);
    expect(html).toContain("gardé@exemple.fr");
  });

  it("organises for their own commune or process, and for no other", async () => {
    const roubaix = await addSettled({ roles: [{ role: "agent", kind: "commune", id: "59512" }] });
    expect((await as(roubaix).post("/rencontres/nouvelle", { act: "save", ...fields, owner: "59350" })).status).toBe(422);
    expect((await as(roubaix).post("/rencontres/nouvelle", { act: "save", ...fields, owner: "" })).status).toBe(422);
    const own = await addMeeting({ owner: "59512" }, { by: roubaix });
    expect((await as(roubaix).get(`${own.href}/modifier`)).status).toBe(200);
    const lille = await addSettled({ roles: [{ role: "agent", kind: "commune", id: "59350" }] });
    for (const part of ["modifier", "annuler", "presence", "presence/feuille", "compte-rendu"]) {
      expect((await as(lille).get(`${own.href}/${part}`)).status).toBe(403);
      expect((await as(amina).get(`${own.href}/${part}`)).status).toBe(403);
      expect((await get(`${own.href}/${part}`)).status).toBe(303);
    }
    expect((await as(lille).post(`${own.href}/annuler`, { reason: "Parce que je le veux." })).status).toBe(403);
    expect((await as(amina).get("/rencontres/nouvelle")).status).toBe(403);
    const process = await addProcess({ kind: "meeting", ownerCommune: "59512" });
    expect((await as(lille).get(`/rencontres/nouvelle?demarche=${process.slug}`)).status).toBe(403);
    const officer = await addSettled();
    await sql`insert into processes.process_member (process_id, person_id, part) values (${process.id}, ${officer}, 'officer')`.execute(db);
    const follower = await addSettled();
    await sql`insert into processes.follow (person_id, process_id) values (${follower}, ${process.id})`.execute(db);
    await addMeeting({ process: process.slug }, { by: officer });
    expect((await told(follower)).map(({ kind }) => kind)).toEqual(["participation.meeting_announced"]);
    const hidden = await addProcess({ kind: "meeting", state: "rehearsal" });
    const rehearsed = await addMeeting({ process: hidden.slug });
    expect((await get(rehearsed.href)).status).toBe(404);
    expect(await textOf(get("/rencontres"))).not.toContain(rehearsed.href);
  });
});

describe("a meeting that changes", () => {
  it("moved, it needs a reason, which everybody reads and all who registered are told; the calendar counts up", async () => {
    const { id, href } = await addMeeting();
    await as(amina).post(`${href}/inscription`, { act: "register" });
    await registerGuest(href, "guest@exemple.fr");
    expect(await textOf(get(`${href}/rencontre.ics`))).toMatch(/SEQUENCE:0/);
    expect((await edit(href, id, { starts_time: "19:00" })).status).toBe(422);
    const moved = await edit(href, id, { starts_time: "19:00", reason: "La salle est prise avant." });
    expect(moved.headers.get("location")).toContain("fait=deplacee");
    expect((await told(amina)).at(-1)).toMatchObject({
      kind: "participation.meeting_changed",
      payload: { news: "moved", reason: "La salle est prise avant." },
    });
    expect((await mails("guest@exemple.fr")).at(-1)?.text).toContain("La salle est prise avant.");
    expect(await textOf(get(href))).toMatch(/Rencontre déplacée[\s\S]*18 h 30[\s\S]*La salle est prise avant/);
    expect(await textOf(get(`${href}/rencontre.ics`))).toMatch(/SEQUENCE:1/);
    expect((await guests(id)).map(({ state }) => state)).toEqual(["registered", "registered"]);
  });

  it("with more seats, its waiting list moves up at once; with fewer than are taken, the database refuses", async () => {
    const { id, href } = await addMeeting({ seats: "1" });
    const others = await Promise.all([1, 2, 3].map((n) => addSettled({ name: `Autre ${n}` })));
    for (const one of [amina, ...others]) await as(one).post(`${href}/inscription`, { act: "register" });
    expect((await edit(href, id, { seats: "3" })).headers.get("location")).toContain("fait=modifiee");
    expect((await guests(id)).map(({ state }) => state)).toEqual(["registered", "registered", "registered", "waiting"]);
    expect((await told(others[1]!)).at(-1)).toMatchObject({ payload: { news: "promoted" } });
    const fewer = await edit(href, id, { seats: "2" });
    expect([fewer.status, await textOf(fewer)]).toEqual([422, expect.stringContaining("3 personnes sont déjà inscrites")]);
    expect((await edit(href, id, { seats: "" })).status).toBe(303);
    expect((await guests(id)).every(({ state }) => state === "registered")).toBe(true);
    const gone = await edit(href, id, { form: "online", online_url: "https://visio.exemple.fr/s", reason: "Nous passons en ligne." });
    expect([gone.status, await textOf(gone)]).toEqual([422, expect.stringContaining("Des personnes sont inscrites sur place")]);
  });

  it("by two at once: the second is told; one that is over or cancelled changes no more", async () => {
    const { id, href } = await addMeeting();
    const stale = { version: "1" };
    expect((await edit(href, id, stale)).status).toBe(303);
    const second = await edit(href, id, { ...stale, summary: "Mon résumé à moi" });
    expect([second.status, await textOf(second)]).toEqual([409, expect.stringMatching(/entre-temps[\s\S]*Mon résumé à moi/)]);
    await start(id, -120);
    expect((await edit(href, id, {})).status).toBe(409);
  });

  it("cancelled, it says why, tells everybody and stays in calendars as cancelled", async () => {
    const { id, href } = await addMeeting({ seats: "1" });
    await as(amina).post(`${href}/inscription`, { act: "register" });
    const waiting = await addSettled();
    await as(waiting).post(`${href}/inscription`, { act: "register" });
    expect((await as(chloe).post(`${href}/annuler`, { reason: "non" })).status).toBe(422);
    const press = () => as(chloe).post(`${href}/annuler`, { reason: "La salle est inondée." });
    const answers = await Promise.all(Array.from({ length: 10 }, press));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
    for (const one of [amina, waiting]) expect((await told(one)).filter(({ payload }) => payload["news"] === "cancelled")).toHaveLength(1);
    expect(await textOf(get(href))).toMatch(/Rencontre annulée[\s\S]*La salle est inondée/);
    expect(await textOf(get(`${href}/rencontre.ics`))).toContain("STATUS:CANCELLED");
    expect(await row(id)).toMatchObject({ state: "cancelled", sequence: 1 });
    expect(await post(`${href}/annuler`, { reason: "Encore une raison" }).then(({ status }) => status)).toBe(403);
  });
});

describe("the list of meetings", () => {
  it("is filtered by commune, words and on line; the past apart; subscribed to as a calendar", async () => {
    const title = "Balade des canaux secrets";
    const { id, href } = await addMeeting({ title });
    const seen = async (query: string) => (await textOf(get(`/rencontres${query}`))).includes(href);
    expect(await seen("?commune=roubaix&q=canaux+secrets")).toBe(true);
    expect(await seen("?commune=lille")).toBe(false);
    expect(await seen("?q=zzzz")).toBe(false);
    expect(await seen("?en-ligne=1")).toBe(false);
    expect(await seen("?quand=passees")).toBe(false);
    const feed = await (await get("/rencontres.ics?commune=roubaix")).text();
    const events = new ICAL.Component(ICAL.parse(feed)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    const { rows } = await sql<{ at: Date }>`select starts_at as at from meetings.meeting where id = ${id}`.execute(db);
    expect(events.find(({ summary }) => summary === title)?.startDate.toJSDate()).toEqual(rows[0]!.at);
    expect(await textOf(get("/rencontres.ics?commune=lille"))).not.toContain(title);
    await start(id, -120);
    expect(await seen("?quand=passees")).toBe(true);
    expect(await seen("")).toBe(false);
    expect((await get("/rencontres?page=-1&commune=%00")).status).toBe(400);
    expect((await get("/rencontres?page=9999&commune=nulle-part&quand=x")).status).toBe(200);
  });

  it("is in the search, the news, the deadlines and open data, without names and links", async () => {
    const { href } = await addMeeting({ title: "Assemblée des glycines", form: "online", online_url: "https://visio.exemple.fr/glycines" });
    await as(amina).post(`${href}/inscription`, { act: "register", needs: "wheelchair" });
    const { searchables, news, datasets } = house.services.offers;
    const asked = { words: "glycines", typos: false, limit: 10, offset: 0, locale: "fr", now: new Date(), offers: house.services.offers } as const;
    expect((await searchables.find(({ kind }) => kind === "rencontres")!.search(db, asked)).hits.map((hit) => hit.href)).toEqual([href]);
    const told = await news
      .find(({ kind }) => kind === "rencontres")!
      .list(db, { commune: "59512", limit: 50, now: new Date(), locale: "fr", offers: house.services.offers });
    expect(told.map((entry) => entry.href)).toContain(href);
    const rows = await Array.fromAsync(datasets.find(({ id }) => id === "rencontres")!.rows(db, house.services.offers));
    const ours = rows.find(({ titre }) => titre === "Assemblée des glycines")!;
    expect(ours).toMatchObject({ inscrites: 1, en_ligne: true, commune: "59512" });
    expect(JSON.stringify(rows)).not.toMatch(/visio\.exemple|Amina|wheelchair"\]?,"needs/);
    expect(await textOf(as(amina).get("/mon-espace"))).toContain("Assemblée des glycines");
    expect(inTenDays).toMatch(/^20/);
  });
});

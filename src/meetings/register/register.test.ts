import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { eventually } from "#platform/jobs/eventually.testing.ts";
import { copyOf, eraseIn } from "../../people/erasure/erasure.testing.ts";
import { meetingsHouse, textOf } from "../meetings.testing.ts";

const house = await meetingsHouse();
const { db, as, get, post, addMeeting, addSettled, row, guests, mails, lastLink, registerGuest, told, start, chloe } = house;
const amina = await addSettled({ name: "Amina Delattre", email: "amina@exemple.fr" });
const person = (n: number) => addSettled({ name: `Personne ${n}` });

describe("somebody with an account", () => {
  it("registers at once, sees the seat and the link, changes needs, and gives the seat back", async () => {
    const { id, href } = await addMeeting({ form: "online", venue: "", online_url: "https://visio.exemple.fr/salle" });
    expect(await textOf(get(href))).toMatch(/Le lien est donné aux personnes inscrites/);
    expect(await textOf(get(href))).not.toContain("visio.exemple.fr");
    const done = await as(amina).post(`${href}/inscription`, { act: "register", needs: "sign_language", needs_words: "LSF s’il vous plaît" });
    expect(done.headers.get("location")).toBe(`${href}/inscription?fait=inscrit`);
    expect(await textOf(as(amina).get(`${href}/inscription`))).toMatch(
      /Votre inscription est confirmée[\s\S]*visio\.exemple\.fr[\s\S]*value="sign_language" checked/,
    );
    expect(await textOf(as(amina).get(href))).toContain("visio.exemple.fr");
    expect(await textOf(as(await person(1)).get(href))).not.toContain("visio.exemple.fr");
    expect((await told(amina)).map(({ kind }) => kind)).toEqual(["participation.meeting_seat"]);
    await as(amina).post(`${href}/inscription`, { act: "register", needs: "captions" });
    expect(await guests(id)).toMatchObject([{ state: "registered", needs: ["captions"] }]);
    expect((await as(amina).post(`${href}/inscription`, { act: "cancel" })).headers.get("location")).toContain("fait=desinscrit");
    expect(await textOf(as(amina).get(`${href}/inscription?fait=desinscrit`))).toContain("M’inscrire de nouveau");
    expect(await guests(id)).toMatchObject([{ state: "cancelled", needs: [] }]);
    expect(await row(id)).toMatchObject({ online_registered: 0 });
  });

  it("presses fifty times at once: it is one seat", async () => {
    const { id, href } = await addMeeting({ seats: "3" });
    await Promise.all(Array.from({ length: 50 }, () => as(amina).post(`${href}/inscription`, { act: "register" })));
    expect(await row(id)).toMatchObject({ registered: 1 });
    expect(await guests(id)).toHaveLength(1);
  });
});

describe("the last seat", () => {
  it("is taken once when thirty want it at the same time; the others wait in the order in which they came", async () => {
    const { id, href } = await addMeeting({ seats: "1" });
    const people = await Promise.all(Array.from({ length: 30 }, (_, n) => person(n)));
    const answers = await Promise.all(people.map((one) => as(one).post(`${href}/inscription`, { act: "register" })));
    expect(answers.filter(({ headers }) => headers.get("location")?.includes("inscrit"))).toHaveLength(1);
    expect(answers.filter(({ headers }) => headers.get("location")?.includes("attente"))).toHaveLength(29);
    expect(await row(id)).toMatchObject({ registered: 1 });
    await expect(sql`update meetings.registration set state = 'registered' where meeting_id = ${id} and state = 'waiting'`.execute(db)).rejects.toThrow(
      "meeting_seats",
    );
    await expect(sql`insert into meetings.registration (meeting_id, name, state) values (${id}, 'Par la fenêtre', 'registered')`.execute(db)).rejects.toThrow(
      "meeting_seats",
    );
    expect(await textOf(get(href))).toMatch(/1 sur 1[\s\S]*29 personnes en attente[\s\S]*S’inscrire sur la liste d’attente/);
  });

  it("goes to whoever has waited longest when it is given back, however many give back at once; each is told", async () => {
    const { id, href } = await addMeeting({ seats: "2" });
    const people = await Promise.all(Array.from({ length: 5 }, (_, n) => person(n)));
    for (const one of people) await as(one).post(`${href}/inscription`, { act: "register" });
    expect(await textOf(as(people[3]!).get(`${href}/inscription`))).toContain("n° 2 sur la liste d’attente");
    await Promise.all([people[0]!, people[1]!].map((one) => as(one).post(`${href}/inscription`, { act: "cancel" })));
    expect((await guests(id)).map(({ state }) => state)).toEqual(["cancelled", "cancelled", "registered", "registered", "waiting"]);
    for (const one of [people[2]!, people[3]!]) expect((await told(one)).at(-1)).toMatchObject({ payload: { news: "promoted" } });
    expect((await told(people[4]!)).map(({ payload }) => payload["news"])).toEqual(["waiting"]);
    expect(await row(id)).toMatchObject({ registered: 2 });
  });

  it("may be on line: each way to come has its own seats", async () => {
    const { id, href } = await addMeeting({ form: "online", venue: "", online_url: "https://visio.exemple.fr/s", online_seats: "1" });
    const [one, two] = [await person(1), await person(2)];
    await as(one).post(`${href}/inscription`, { act: "register" });
    await as(two).post(`${href}/inscription`, { act: "register" });
    expect(await row(id)).toMatchObject({ registered: 0, online_registered: 1 });
    expect(await textOf(as(two).get(`${href}/inscription`))).not.toContain("visio.exemple.fr");
  });
});

describe("somebody without an account", () => {
  it("confirms by mail, then has a page, a calendar and a way out; nothing is taken before", async () => {
    const { id, href } = await addMeeting({ seats: "1" });
    const email = "odile@exemple.fr";
    const asked = await post(`${href}/inscription`, { act: "register", name: "Odile Exemple", email, needs: "wheelchair" });
    expect(asked.headers.get("location")).toBe(`${href}/inscription?fait=demande`);
    expect(await textOf(get(`${href}/inscription?fait=demande`))).toContain("Vérifiez votre courrier");
    expect(await row(id)).toMatchObject({ registered: 0 });
    const link = await lastLink(email);
    expect(await textOf(get(link))).toContain("Confirmer mon inscription");
    expect(await row(id)).toMatchObject({ registered: 0 });
    const own = (await post(link, {})).headers.get("location")!.split("?")[0]!;
    expect(await textOf(get(own))).toContain("Votre inscription est confirmée");
    expect(await row(id)).toMatchObject({ registered: 1 });
    expect((await mails(email)).map(({ subject }) => subject.split("\u00a0:")[0])).toEqual(["Confirmez votre inscription", "Inscription confirmée"]);
    expect((await get(await lastLink(email))).status).toBe(200);
    expect(await textOf(get(`${own}/rencontre.ics`))).toContain("STATUS:CONFIRMED");
    await Promise.all(Array.from({ length: 10 }, () => post(link, {})));
    expect(await row(id)).toMatchObject({ registered: 1 });
    expect((await post(own, { act: "cancel" })).headers.get("location")).toContain("fait=desinscrit");
    expect(await textOf(get(own))).toContain("Votre place est rendue");
  });

  it("is not undone by who knows the address: each link shows its own words, one is confirmed, and the others lead to it", async () => {
    const { id, href } = await addMeeting();
    const email = "trois@exemple.fr";
    const asked = async (fields: Record<string, string>) => {
      await post(`${href}/inscription`, { act: "register", name: "Odile Exemple", email, ...fields });
      return lastLink(email);
    };
    const own = await asked({ needs: "wheelchair", needs_words: "Table basse" });
    const stranger = await asked({ name: "Un inconnu" });
    const html = await textOf(get(own));
    expect(html).toMatch(/Odile Exemple[\s\S]*Table basse/);
    expect(html).not.toContain("Un inconnu");
    const told = await Promise.all([post(own, {}), post(own, {})]);
    expect(told.map(({ status }) => status)).toEqual([303, 303]);
    expect(await guests(id)).toMatchObject([{ state: "registered", needs: ["wheelchair"] }]);
    expect((await get(stranger)).headers.get("location")).toContain("/rencontres/inscription/");
    expect(await textOf(get(stranger.replace(/\/confirmer$/, "")))).toMatch(/value="wheelchair" checked/);
  });

  it("asks twice under one address: it is one seat, and both links lead to it", async () => {
    const { id, href } = await addMeeting();
    const email = "deux@exemple.fr";
    await registerGuest(href, email);
    await post(`${href}/inscription`, { act: "register", name: "Odile Exemple", email, needs: "captions" });
    const own = (await post(await lastLink(email), {})).headers.get("location")!.split("?")[0]!;
    expect(await textOf(get(own))).toMatch(/value="captions" checked/);
    expect(await guests(id)).toHaveLength(1);
  });

  it.each([
    ["name", { name: "" }],
    ["name", { name: "x".repeat(121) }],
    ["name", { name: "Promo https://a.example" }],
    ["email", { email: "pas une adresse" }],
    ["email", { email: "a@b.example\nBcc: c@d.example" }],
    ["needs_words", { needs_words: "x".repeat(501) }],
    ["how", { how: "by_boat" }],
  ])("is told at %s what is wrong, and keeps the rest", async (field, wrong) => {
    const { href } = await addMeeting({ form: "on_site", online_url: "https://visio.exemple.fr/s" });
    await sql`update meetings.meeting set online = true, online_url = 'https://visio.exemple.fr/s' where slug = ${href.split("/").at(-1)!}`.execute(db);
    const answer = await post(`${href}/inscription`, {
      act: "register",
      name: "Odile",
      email: "odile@exemple.fr",
      how: "on_site",
      needs_words: "",
      needs: "captions",
      ...wrong,
    });
    const html = await textOf(answer);
    expect([answer.status, html]).toEqual([422, expect.stringContaining(`id="${field}-error"`)]);
    expect(html).toMatch(/value="captions" checked/);
  });

  it("is braked after six letters a day to one mailbox", async () => {
    const { href } = await addMeeting();
    const ask = () => post(`${href}/inscription`, { act: "register", name: "Odile", email: "trop@exemple.fr" });
    for (let n = 0; n < 6; n += 1) expect((await ask()).status).toBe(303);
    expect((await ask()).status).toBe(429);
  });

  it("finds nothing by a link that nobody was given", async () => {
    for (const token of ["x", "a".repeat(32), "' or 1=1"]) {
      expect((await get(`/rencontres/inscription/${encodeURIComponent(token)}`)).status).toBe(404);
      expect((await post(`/rencontres/inscription/${encodeURIComponent(token)}/confirmer`, {})).status).toBe(404);
    }
  });
});

describe("registration that is closed", () => {
  it("takes nobody once it has begun, was cancelled, or is not announced", async () => {
    const begun = await addMeeting();
    await start(begun.id);
    const late = await as(amina).post(`${begun.href}/inscription`, { act: "register" });
    expect([late.status, await textOf(late)]).toEqual([409, expect.stringContaining("Les inscriptions sont closes")]);
    const cancelled = await addMeeting();
    await as(chloe).post(`${cancelled.href}/annuler`, { reason: "La salle est inondée." });
    expect((await as(amina).post(`${cancelled.href}/inscription`, { act: "register" })).status).toBe(409);
    const draft = await addMeeting({}, { announce: false });
    expect((await as(amina).get(`${draft.href}/inscription`)).status).toBe(404);
    expect((await as(amina).post(`${draft.href}/inscription`, { act: "register" })).status).toBe(404);
    const walk = await addMeeting({ registers: "" });
    expect(await textOf(get(walk.href))).toContain("Entrée libre");
    expect((await as(amina).post(`${walk.href}/inscription`, { act: "register" })).status).toBe(409);
  });
});

describe("a person who erases the account", () => {
  it("gives the seat back, which the next takes; takes along what was kept", async () => {
    const working = await meetingsHouse({ work: true });
    const { id, href } = await working.addMeeting({ seats: "1" });
    const [first, second] = [await working.addSettled({ name: "Premier Exemple" }), await working.addSettled({ name: "Second Exemple" })];
    await working.as(first).post(`${href}/inscription`, { act: "register", needs: "wheelchair" });
    await working.as(second).post(`${href}/inscription`, { act: "register" });
    expect(await copyOf(working, first, "participation")).toMatchObject({ meeting_registrations: [{ name: "Premier Exemple", needs: ["wheelchair"] }] });
    await eraseIn(working, "participation", first, "anonymise");
    await eventually(async () =>
      expect((await working.guests(id)).map(({ state, name }) => [state, name])).toEqual([
        ["cancelled", null],
        ["registered", "Second Exemple"],
      ]),
    );
  });
});

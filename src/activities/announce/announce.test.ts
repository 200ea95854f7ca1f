import ICAL from "ical.js";
import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import moderation from "../../moderation/module.ts";
import opendata from "../../opendata/module.ts";
import thread from "../../thread/module.ts";
import invitations from "../../invitations/module.ts";
import { keepingHouse } from "../../places/keeping.testing.ts";
import { daysOf, firstDays } from "../activity.ts";
import activities from "../module.ts";

const house = await keepingHouse({ now: new Date().toISOString() }, [moderation, thread, invitations, activities, opendata]);
const { db, newPlace, hostOf, officer, text } = house;
const today = dayOf(Date.now());
const in3 = addDays(today, 3);

async function hosted(more: object = {}) {
  const place = await newPlace(more);
  const host = await hostOf(place.id);
  const address = `/lieux/${place.slug}/annoncer`;
  const fields = {
    act: "announce",
    titre: `Café réparation ${place.slug}`,
    texte: "On répare ensemble, avec les outils du lieu.",
    jour: in3,
    debut: "14:00",
    fin: "17:00",
    theme: "reparer",
    revient: "une-fois",
  };
  return { ...place, host, address, send: (change: Record<string, string> = {}, who = host) => house.as(who).post(address, { ...fields, ...change }) };
}
const rows = (id: string) => db.selectFrom("activities.activity").selectAll().where("place_id", "=", id).execute();
const at = async (address: string) => text(await house.get(address));

describe("the days of an activity", () => {
  it.each([
    [{ day: "2026-03-24", weeks: null, until: null }, ["2026-03-24"]],
    [{ day: "2026-03-24", weeks: 1, until: "2026-04-08" }, ["2026-03-24", "2026-03-31", "2026-04-07"]],
    [{ day: "2026-10-20", weeks: 2, until: "2026-11-17" }, ["2026-10-20", "2026-11-03", "2026-11-17"]],
    [{ day: "2026-12-29", weeks: 4, until: "2027-03-01" }, ["2026-12-29", "2027-01-26", "2027-02-23"]],
  ])("%o", (when, days) => expect(daysOf(when)).toEqual(days));
});

describe("a long list of days", () => {
  const lines = (...days: readonly string[]) => days.map((day) => ({ day }));
  it.each([
    [["a1", "a1", "a2"], 5, 3, null],
    [["2026-01-01", "2026-01-01", "2026-01-02", "2026-01-02", "2026-01-03"], 3, 2, "2026-01-02"],
    [["2026-01-01", "2026-01-02", "2026-01-03"], 2, 2, "2026-01-03"],
    [["2026-01-01", "2026-01-01", "2026-01-01", "2026-01-02"], 2, 3, "2026-01-02"],
  ])("%j, %i at a time: %i, then from %s", (days, most, count, next) => {
    const found = firstDays(lines(...days), most);
    expect([found.shown.length, found.next]).toEqual([count, next]);
  });
});

describe("a host corrects", () => {
  it("what is announced: its page, the list, the search and the calendars say it, and an old form is refused", async () => {
    const { id, host, send, slug } = await hosted();
    await send({ revient: "semaine", jusque: addDays(in3, 21) });
    const [before] = await rows(id);
    const address = `/activites/${before!.id}/modifier`;
    const form = await text(await house.as(host).get(address));
    expect(form).toContain("On répare ensemble");
    const fields = {
      titre: `Café couture ${slug}`,
      texte: "On coud ensemble, cette fois.",
      jour: in3,
      debut: "15:00",
      fin: "18:00",
      revient: "semaine",
      theme: "fabriquer",
      jusque: addDays(in3, 21),
      version: "1",
    };
    expect((await house.as(host).post(address, { ...fields, fin: "14:00" })).status).toBe(422);
    const answers = await Promise.all([1, 2, 3].map(() => house.as(host).post(address, fields)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
    for (const page of [`/activites/${before!.id}`, `/lieux/${slug}`, "/activites?commune=59512", `/recherche?q=couture+${slug}`])
      expect(await at(page)).toContain("Café couture");
    const calendar = await (await house.get(`/activites/${before!.id}/agenda.ics`)).text();
    expect(calendar).toMatch(/SEQUENCE:[1-9]/);
    expect(calendar).toContain("Café couture");
    expect(await (await house.get("/donnees/activites/donnees.csv")).text()).toContain("Café couture");
    expect(await at("/communes/roubaix")).toContain("Activités");
  });

  it("one that has begun, without moving its first day; and nothing that is over, cancelled or of another place", async () => {
    const { id, host, send, address } = await hosted();
    await send({ revient: "semaine", jusque: addDays(in3, 21) });
    const [row] = await rows(id);
    const edit = `/activites/${row!.id}/modifier`;
    await sql`update activities.activity set day = ${addDays(today, -7)}, until = ${addDays(today, 14)} where id = ${row!.id}`.execute(db);
    await sql`update activities.date set day = day - 10, first_day = day - 10 where activity_id = ${row!.id}`.execute(db);
    const fields = {
      titre: "Café réparation du mardi",
      texte: "On répare ensemble.",
      jour: addDays(today, -7),
      debut: "14:00",
      fin: "17:00",
      revient: "semaine",
      theme: "reparer",
      jusque: addDays(today, 14),
      version: "1",
    };
    expect((await house.as(host).post(edit, { ...fields, jour: addDays(today, -6) })).status).toBe(422);
    const { host: other } = await hosted();
    expect((await house.as(other).post(edit, fields)).status).toBe(403);
    expect((await house.as(host).post(edit, fields)).status).toBe(303);
    await house.as(host).post(address, { act: "cancel", activite: row!.id, raison: "Panne de chauffage" });
    expect((await house.as(host).post(edit, { ...fields, version: "3" })).status).toBe(409);
    const file = await (await house.as(host).get(address.replace("annoncer", "activites.csv"))).text();
    expect(file).toContain("Panne de chauffage");
    expect((await house.as(other).get(address.replace("annoncer", "activites.csv"))).status).toBe(403);
  });

  it("and moderators hide one that somebody reports: it is gone everywhere", async () => {
    const { id, send, slug } = await hosted();
    await send({ titre: `Vente pyramidale ${slug}` });
    const [row] = await rows(id);
    expect((await house.get(`/signaler/activity/${row!.id}`)).status).toBe(200);
    expect(await at(`/activites/${row!.id}`)).toContain(`/signaler/activity/${row!.id}`);
    await sql`
      with opened as (insert into moderation.case_file (kind, thing_id, title, excerpt, href, stands_in) values ('activity', ${row!.id}, 't', 'e', '/', '{}') returning id)
      insert into moderation.hidden_thing (kind, thing_id, case_id, because) select 'activity', ${row!.id}, id, 'held' from opened`.execute(house.owner);
    for (const page of [`/activites/${row!.id}`, `/activites/${row!.id}/agenda.ics`, `/signaler/activity/${row!.id}`])
      expect((await house.get(page)).status, page).toBe(404);
    for (const page of [
      "/activites",
      `/lieux/${slug}`,
      "/communes/roubaix",
      "/donnees/activites/donnees.csv",
      "/activites/agenda.ics",
      "/recherche?q=pyramidale&type=activites",
    ])
      expect(await (await house.get(page)).text(), page).not.toContain("Vente pyramidale");
  });
});

describe("a host announces", () => {
  it("what is at once on the place's page, the list, its commune's list, the search, the calendars, and a page of its own", async () => {
    const { id, slug, send, address } = await hosted();
    const answer = await send({ revient: "semaine", jusque: addDays(in3, 21), salle: "Atelier du fond", public: "Adultes", venir: "Par la cour" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${address}?fait=annoncee`]);
    const [row] = await rows(id);
    for (const page of [`/lieux/${slug}`, "/activites?commune=59512", `/recherche?q=${slug}`]) expect(await at(page)).toContain(`/activites/${row!.id}`);
    expect(await at("/activites?commune=59350")).not.toContain(row!.id);
    const own = await at(`/activites/${row!.id}`);
    for (const words of ["Atelier du fond", "Adultes", "Par la cour", "Gratuit", "12 quai de Gand"]) expect(own).toContain(words);
    const calendar = await (await house.get(`/activites/${row!.id}/agenda.ics`)).text();
    expect(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent")).toHaveLength(4);
    // Long lines are folded (RFC 5545).
    expect((await (await house.get("/activites/agenda.ics?commune=59512")).text()).replaceAll("\r\n ", "")).toContain(row!.id);
  });

  it("and cancels with a reason: the page stays and says so, the search forgets, calendars are told", async () => {
    const { id, address, host, send } = await hosted();
    await send();
    const [row] = await rows(id);
    const answer = await house.as(host).post(address, { act: "cancel", activite: row!.id, raison: "Animatrice souffrante" });
    expect(answer.status).toBe(303);
    expect(await at(`/activites/${row!.id}`)).toContain("Animatrice souffrante");
    expect(await (await house.get(`/activites/${row!.id}/agenda.ics`)).text()).toContain("STATUS:CANCELLED");
    expect(await at(`/recherche?q=${row!.title.split(" ").at(-1)}&type=activites`)).not.toContain(`/activites/${row!.id}"`);
    expect((await house.as(host).post(address, { act: "cancel", activite: row!.id, raison: "Encore" })).status).toBe(409);
  });

  it("with what is wrong asked again at its field", async () => {
    const { id, send } = await hosted();
    for (const wrong of [
      { titre: "x" },
      { texte: "court" },
      { jour: "2020-01-01" },
      { jour: "2026-02-30" },
      { jour: addDays(today, 1000) },
      { debut: "25:00" },
      { fin: "13:00" },
      { revient: "semaine", jusque: addDays(in3, 6) },
      { revient: "semaine" },
      { revient: "quinzaine", jusque: addDays(in3, 400) },
      { revient: "parfois" },
      { theme: "rien" },
      { places: "0" },
      { places: "douze" },
      { titre: "Deux\u0007lignes" },
      { prix: "x".repeat(201) },
    ])
      expect([JSON.stringify(wrong), (await send(wrong)).status]).toEqual([JSON.stringify(wrong), 422]);
    expect(await rows(id)).toEqual([]);
  });

  it("the same ten times at once: it is announced once", async () => {
    const { id, send } = await hosted();
    const statuses = (await Promise.all(Array.from({ length: 10 }, () => send()))).map(({ status }) => status);
    expect([statuses.filter((one) => one === 303).length, statuses.filter((one) => one === 409).length]).toEqual([1, 9]);
    expect(await rows(id)).toHaveLength(1);
  });
});

describe("who may not", () => {
  it("another host, an officer of elsewhere and whoever is not signed in announce and cancel nothing", async () => {
    const [mine, other] = [await hosted(), await hosted()];
    await mine.send();
    const [row] = await rows(mine.id);
    expect((await mine.send({}, other.host)).status).toBe(403);
    expect((await mine.send({}, await officer("59350"))).status).toBe(403);
    expect((await house.post(mine.address, { act: "announce" })).status).not.toBe(200);
    const stolen = await house.as(other.host).post(other.address, { act: "cancel", activite: row!.id, raison: "Sabotage" });
    expect(stolen.status).toBe(409);
    expect((await rows(mine.id))[0]!.state).toBe("announced");
    expect((await mine.send({ titre: "Par la commune" }, await officer("59512"))).status).toBe(303);
    expect((await house.audit(mine.id)).map(({ act }) => act)).toContain("activities.announce");
  });

  it("sees nothing of a place that is not published", async () => {
    const { id, send } = await hosted();
    await send();
    const [row] = await rows(id);
    await db.updateTable("places.place").set({ status: "suspended" }).where("id", "=", id).execute();
    expect((await house.get(`/activites/${row!.id}`)).status).toBe(404);
    expect((await house.get(`/activites/${row!.id}/agenda.ics`)).status).toBe(404);
    expect(await at("/activites")).not.toContain(row!.id);
    expect(await (await house.get("/activites/agenda.ics")).text()).not.toContain(row!.id);
  });

  it.each(["/activites/rien", "/activites/00000000-0000-4000-8000-000000000000", "/activites/%27"])("%s is not there", async (address) => {
    expect((await house.get(address)).status).toBe(404);
  });

  it("writes no HTML and no line of its own into a calendar", async () => {
    const { id, send } = await hosted();
    await send({ titre: "<b>Atelier</b>; BEGIN:VEVENT", texte: "Un texte\r\nATTENDEE:mailto:x@example.org\r\nqui voudrait plus" });
    const [row] = await rows(id);
    expect(await at(`/activites/${row!.id}`)).not.toContain("<b>Atelier</b>");
    const calendar = await (await house.get(`/activites/${row!.id}/agenda.ics`)).text();
    expect(calendar.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    expect(calendar).not.toMatch(/^ATTENDEE/m);
  });
});

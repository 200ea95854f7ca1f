import ICAL from "ical.js";
import { sql } from "kysely";
import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { eraseOld, finishVisits, forgetUnconfirmed } from "../keeping/keeping.command.ts";
import { sendReminders } from "../keeping/reminders.command.ts";
import { visitFigures } from "../figures/figures.query.ts";
import { planned } from "../planned.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { request, visitsHouse } from "../visits.testing.ts";

const house = await visitsHouse();
const { db, post, get, as, mails, lastLink, told, planner, row, services } = house;
const { proposed, chloe, received, stops } = planned(house);

/** A visit that everybody has accepted. */
async function confirmed() {
  const place = await house.openPlace();
  const visit = await proposed([place.id]);
  await post(await lastLink(place.email), { answer: "accept" });
  return { ...visit, place };
}

async function done() {
  const visit = await confirmed();
  await finishVisits(db, services, new Date("2027-03-12T08:00:00Z"));
  return visit;
}

const picture = async () =>
  new File(
    [
      new Uint8Array(
        await sharp({ create: { width: 40, height: 30, channels: 3, background: "#a3341c" } })
          .png()
          .toBuffer(),
      ),
    ],
    "photo.png",
    { type: "image/png" },
  );
const form = (fields: Record<string, string | File>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
};
const report = { title: "Une journée au bord du canal", body: "Les hôtes ont montré **comment** ils tiennent leurs comptes.", people: "11", act: "publish" };

describe("the calendar of a programme", () => {
  const read = async (address: string) => (await (await get(address)).text()).replaceAll("\r\n ", "").split("\r\n");

  it("has an event a stop, in the time of Paris, under a name that never changes", async () => {
    const visit = await confirmed();
    const [stop] = await stops(visit.id);
    const answer = await get(`${visit.follow}/programme.ics`);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const raw = await answer.text();
    expect(raw.split("\r\n").every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    // A calendar program reads the same hours.
    const [event] = new ICAL.Component(ICAL.parse(raw)).getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect([event!.uid, event!.sequence]).toEqual([`visite-${stop!.id}@localhost`, 0]);
    expect([event!.startDate.toJSDate(), event!.endDate.toJSDate()]).toEqual(["2027-03-11T09:00:00Z", "2027-03-11T10:00:00Z"].map((at) => new Date(at)));
    const lines = await read(`${visit.follow}/programme.ics`);
    expect(lines[0]).toBe("BEGIN:VCALENDAR");
    expect(lines).toContain("TZID:Europe/Paris");
    expect(lines).toContain(`UID:visite-${stop!.id}@localhost`);
    expect(lines).toContain("DTSTART;TZID=Europe/Paris:20270311T100000");
    expect(lines).toContain("DTEND;TZID=Europe/Paris:20270311T110000");
    expect(lines).toContain("DTSTAMP:20261124T144000Z");
    expect(lines).toContain("SEQUENCE:0");
    expect(lines).toContain("STATUS:CONFIRMED");
    const host = await lastLink(visit.place.email);
    expect(await read(`${host}/programme.ics`)).toContain(`UID:visite-${stop!.id}@localhost`);
    expect((await get(`${host}/programme`)).status).toBe(200);
  });

  it("says that a visit is cancelled, with a higher number", async () => {
    const visit = await confirmed();
    await post(`${visit.follow}/annuler`, { reason: "Grève des trains" });
    const lines = await read(`${visit.follow}/programme.ics`);
    expect(lines).toContain("STATUS:CANCELLED");
    expect(lines).toContain("SEQUENCE:1");
    expect((await get(`${visit.follow}/programme`)).status).toBe(303);
  });

  it("is not there before the confirmation", async () => {
    const visit = await received();
    expect((await get(`${visit.follow}/programme.ics`)).status).toBe(404);
    expect((await get(`${visit.follow}/programme`)).status).toBe(404);
  });
});

describe("reminders", () => {
  it("go to all, seven days and one day ahead, once each whoever sends them", async () => {
    const visit = await confirmed();
    await sql`update visits.request set published_at = '2027-01-10' where id = ${visit.id}`.execute(db);
    const reminders = async () => (await mails(visit.email)).filter(({ subject }) => subject.includes("approche")).length;
    await sendReminders(db, services, "2027-03-03");
    expect(await reminders()).toBe(0);
    await Promise.all(Array.from({ length: 8 }, () => sendReminders(db, services, "2027-03-04")));
    expect(await reminders()).toBe(1);
    await sendReminders(db, services, "2027-03-05");
    expect(await reminders()).toBe(1);
    await Promise.all([sendReminders(db, services, "2027-03-10"), sendReminders(db, services, "2027-03-10")]);
    await sendReminders(db, services, "2027-03-11");
    expect(await reminders()).toBe(2);
    expect((await mails(visit.place.email)).filter(({ subject }) => subject.includes("bientôt"))).toHaveLength(2);
  });
});

describe("a visit that took place", () => {
  it("is over after its last stop; planners are asked for a report, once", async () => {
    const visit = await confirmed();
    await finishVisits(db, services, new Date("2027-03-11T09:30:00Z"));
    expect((await row(visit.id)).state).toBe("confirmed");
    await Promise.all([finishVisits(db, services, new Date("2027-03-12T08:00:00Z")), finishVisits(db, services, new Date("2027-03-12T08:00:00Z"))]);
    expect((await row(visit.id)).state).toBe("done");
    const asked = (await told(planner)).filter(({ payload }) => payload.news === "to_report" && payload.href.includes(visit.id));
    expect(asked).toHaveLength(1);
  });

  it("is told with pictures; delegation and hosts are thanked with the address", async () => {
    const [visit, second] = [await done(), await addPerson(db, { name: "Noé Exemple", roles: [{ role: "agent", kind: "metropolis", id: null }] })];
    const at = `/visites/demandes/${visit.id}/compte-rendu`;
    const added = await chloe.post(at, form({ ...report, act: "photo", alt: "Un atelier aux murs de brique", photo: await picture() }));
    expect(added.status).toBe(200);
    const html = await added.text();
    expect(html).toContain("Un atelier aux murs de brique");
    expect(html).toContain("Les hôtes ont montré **comment**");
    expect((await chloe.post(at, form(report))).status).toBe(303);
    expect((await row(visit.id)).state).toBe("reported");
    const link = await lastLink(visit.email);
    expect(link).toMatch(/^\/visites\/ville-de-sambreval-2027-03-11/);
    const page = await (await get(link)).text();
    expect(page).toMatch(/<strong>comment<\/strong>[\s\S]*alt="Un atelier aux murs de brique"/);
    expect(page).not.toContain("Service Innovation");
    expect(page).not.toContain("+32 71");
    expect(await lastLink(visit.place.email)).toBe(link);
    expect(await (await get("/visites")).text()).toContain("Une journée au bord du canal");
    const photo = /src="(\/fichiers\/[0-9a-f-]+)"/.exec(page)![1]!;
    expect((await get(photo)).headers.get("content-type")).toBe("image/webp");
    const shown = async () =>
      (await sql<object>`select to_kind, to_id, relation from thread.link where from_id = ${visit.id} and removed_at is null`.execute(db)).rows;
    expect(await shown()).toEqual([{ to_kind: "place", to_id: visit.place.id, relation: "shows" }]);
    // Of two planners who correct it at once, the second reads what the first wrote, and keeps what they typed.
    const correct = (by: string, title: string) => as(by).post(at, form({ ...report, title, version: "1" }));
    const corrected = await Promise.all([correct(planner, "Une autre journée au bord du canal"), correct(second, "Une journée à Roubaix")]);
    expect(corrected.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    const late = await corrected.find(({ status }) => status === 409)!.text();
    for (const words of ["Une autre journée au bord du canal", "Une journée à Roubaix", 'name="version" value="2"']) expect(late).toContain(words);
    expect(await shown()).toHaveLength(1);
  });

  it("is no part of the thread before it is told", async () => {
    const visit = await done();
    expect((await sql`select from thread.link where from_id = ${visit.id}`.execute(db)).rows).toEqual([]);
  });

  it.each([
    ["title", { title: "x" }],
    ["body", { body: "court" }],
    ["people", { people: "beaucoup" }],
    ["photo", { act: "photo", alt: "Une photo absente" }],
    ["alt", { act: "photo", alt: "", withPhoto: "1" }],
    ["photo", { act: "photo", alt: "Un dessin interdit", svg: "1" }],
  ])("asks again at %s, and keeps the words", async (field, wrong) => {
    const visit = await done();
    const fields: Record<string, string | File> = { ...report, ...wrong };
    if ("withPhoto" in wrong) fields["photo"] = await picture();
    if ("svg" in wrong) fields["photo"] = new File(["<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"], "x.png", { type: "image/png" });
    const answer = await chloe.post(`/visites/demandes/${visit.id}/compte-rendu`, form(fields));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`id="${field}-error"`);
    expect((await row(visit.id)).state).toBe("done");
  });

  it("cannot be told before it took place, nor by its delegation", async () => {
    const visit = await received();
    expect((await chloe.get(`/visites/demandes/${visit.id}/compte-rendu`)).status).toBe(409);
    expect((await as(planner).post(`/visites/demandes/${visit.id}/compte-rendu`, form(report))).status).toBe(409);
  });

  it("keeps what somebody writes from becoming markup", async () => {
    const visit = await done();
    await chloe.post(`/visites/demandes/${visit.id}/compte-rendu`, form({ ...report, body: "<script>alert(1)</script> [x](javascript:alert(1)) et la suite" }));
    const page = await (await get(await lastLink(visit.email))).text();
    expect(page).not.toContain("<script>alert");
    expect(page).not.toContain('href="javascript');
  });
});

describe("what is forgotten", () => {
  it("is a request that nobody confirmed in two days", async () => {
    await db.deleteFrom("platform.rate_limit").execute();
    await post("/visites/demander", { ...request, email: "oubli@sambreval.example" });
    const link = await lastLink("oubli@sambreval.example");
    await forgetUnconfirmed(db, new Date(Date.now() + 47 * 3_600_000));
    expect((await get(link)).status).toBe(200);
    await forgetUnconfirmed(db, new Date(Date.now() + 49 * 3_600_000));
    expect((await get(link)).status).toBe(404);
  });

  it("is who asked, twelve months after; figures do not move", async () => {
    const visit = await done();
    const before = await visitFigures(db, "2020-01-01", addDays(dayOf(Date.now()), 3000));
    await eraseOld(db, "2028-03-11");
    expect((await row(visit.id)).email).toBe(visit.email);
    await eraseOld(db, "2028-03-12");
    expect(await row(visit.id)).toMatchObject({ email: null, contact_name: null, phone: null, message: null });
    expect((await get(visit.follow)).status).toBe(404);
    expect(await (await chloe.get(`/visites/demandes/${visit.id}`)).text()).toContain("effacés");
    expect(await visitFigures(db, "2020-01-01", addDays(dayOf(Date.now()), 3000))).toEqual(before);
  });
});

describe("the figures", () => {
  it("count what was asked, answered and seen, and nothing outside of the period", async () => {
    const found = await visitFigures(db, "2020-01-01", addDays(dayOf(Date.now()), 3000));
    expect(found.requests).toBeGreaterThan(found.accepted);
    expect(found.origins[0]).toMatchObject({ country: "BE", city: "Sambreval" });
    expect(found.visitors).toBeGreaterThan(0);
    expect(found.medianDaysToAnswer).toBeGreaterThanOrEqual(0);
    expect(await visitFigures(db, "2019-01-01", "2019-12-31")).toMatchObject({ requests: 0, visits: 0, visitors: 0, medianDaysToAnswer: null, origins: [] });
  });

  it("are a page and a file that a spreadsheet does not compute", async () => {
    await db.deleteFrom("platform.rate_limit").execute();
    await post("/visites/demander", { ...request, email: "formule@x.example", city: "=1+1 Ville" });
    await post(await lastLink("formule@x.example"), {});
    expect(await (await chloe.get(`/visites/bilan?du=2020-01-01&au=${addDays(dayOf(Date.now()), 3000)}`)).text()).toContain("Demandes reçues");
    const csv = await (await chloe.get(`/visites/bilan.csv?du=2020-01-01&au=${addDays(dayOf(Date.now()), 3000)}`)).text();
    expect(csv).toContain("'=1+1 Ville");
    expect((await chloe.get("/visites/bilan?du=2027-02-31&au=x")).status).toBe(200);
  });
});

import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import type { Asks } from "../conditions/ask.query.ts";
import { countMissed } from "../taking/had.query.ts";
import { addOpen, at, book, bookedOf, bookingsHouse, day, none, roomOf, wish } from "../bookings.testing.ts";
import { queueFor } from "../taking/queue.command.ts";
import { arrive, releaseMissed } from "./arrival.command.ts";

const house = await bookingsHouse();
const { db, owner, as, get, here, there } = house;

const codeOf = async (id: string) => (await sql<{ code: string }>`select here_code as code from bookings.resource where id = ${id}`.execute(db)).rows[0]!.code;
const stateOf = async (id: string) => (await sql<{ state: string }>`select state from bookings.booking where id = ${id}`.execute(db)).rows[0]!.state;
async function room(more: Parameters<typeof roomOf>[1] = {}) {
  const id = await addOpen(db, roomOf(here.id, more));
  expect((await as(here.host).post(`/reserver/ressources/${id}/arrivees`, { act: "save", arrivee: "1", attente: "15" })).status).toBe(303);
  return { id, page: `/reserver/ici/${await codeOf(id)}` };
}
/** Booked long ago for a time that began so many minutes ago and lasts two hours. */
async function begun(person: string, resource: string, minutes: number): Promise<string> {
  const made = await book(db, person, [wish(resource, "10:00", "12:00")]);
  if (!made.ok) throw new Error(made.problem);
  const { id } = made.made[0]!;
  const from = new Date(Math.floor(Date.now() / 60_000 - minutes) * 60_000);
  const during = sql`tstzrange(${from}, ${new Date(from.getTime() + 7_200_000)})`;
  await owner.transaction().execute(async (trx) => {
    await sql`update bookings.booking set during = ${during}, padded = ${during} where id = ${id}`.execute(trx);
    await sql`update bookings.taking set during = ${during} where booking_id = ${id}`.execute(trx);
  });
  return id;
}

it("whoever reads the code on the thing says that they are there, and keeps it; another learns only whether it is free", async () => {
  const { id, page } = await room();
  const [person, other] = [await addPerson(db), await addPerson(db)];
  const booking = await begun(person, id, 5);
  expect(await (await get(page)).text()).toContain("Connectez-vous");
  const seen = await (await as(other).get(page)).text();
  expect(seen).toContain("Réservé en ce moment");
  expect(seen).not.toContain(booking);
  expect((await as(other).post(page, { act: "here" })).status).toBe(409);
  expect((await as(person).post(page, { act: "here" })).status).toBe(303);
  expect((await as(person).post(page, { act: "here" })).status).toBe(409);
  await releaseMissed(db);
  expect(await stateOf(booking)).toBe("booked");
  expect((await get("/reserver/ici/0123456789abcdef0123456789abcdef")).status).toBe(404);
});

it("nobody came: the rest is free and offered; a thousand looks release it once, and whoever arrives at that moment keeps it", async () => {
  const { id } = await room();
  const [person, waits] = [await addPerson(db), await addPerson(db)];
  const booking = await begun(person, id, 20);
  const early = await begun(person, (await room()).id, 10);
  const [release, came] = await Promise.all([releaseMissed(db), arrive(db, none, booking), releaseMissed(db)]);
  expect(release).toBeUndefined();
  expect(await stateOf(booking)).toBe(came.ok ? "booked" : "missed");
  expect(await stateOf(early)).toBe("booked");
  const { id: second } = await room();
  const late = await begun(person, second, 30);
  const wanted = new Date(Math.ceil(Date.now() / 1_800_000) * 1_800_000 + 1_800_000);
  const queued = await queueFor(db, house.services, waits, {
    resourceId: second,
    from: wanted,
    to: new Date(wanted.getTime() + 1_800_000),
    units: 1,
    people: null,
    purpose: null,
  });
  await releaseMissed(db);
  expect(await stateOf(late)).toBe("missed");
  if (queued.ok) expect(await stateOf(queued.id)).toBe("offered");
});

it("who came without what it takes to begin was not absent: the rest is free, nothing counts, and with it they begin", async () => {
  const { id, page } = await room();
  const person = await addPerson(db);
  const lack = { at: "now", says: { fr: "Il manque", en: "Lacking", nl: "Ontbreekt" }, href: "/formations", ways: [] } as const;
  const strict: Asks = { offers: { bookingConditions: [{ ask: async () => () => [lack], tells: async () => new Map() }] } };
  const booking = await begun(person, id, 20);
  expect(await arrive(db, strict, booking)).toMatchObject({ ok: false, problem: "lacks" });
  await releaseMissed(db);
  expect(await stateOf(booking)).toBe("cancelled");
  expect(await countMissed(db, { personId: person })).toBe(0);
  expect((await as(person).post(`/reserver/mes-reservations/${booking}`, { act: "plead", excuse: "Je suis venu." })).status).toBe(409);
  expect(await (await as(here.host).get(`/reserver/agenda/${booking}`)).text()).toContain("ce n’est pas une absence");
  const { rows } = await sql<{ payload: { news: string } }>`select payload from notifications.message where person_id = ${person}`.execute(db);
  expect(JSON.stringify(rows)).toContain("turned_away");
  expect(JSON.stringify(rows)).not.toContain('"missed"');
  // Turned away in time, then let in: they are there like anybody.
  const again = await begun(person, (await room()).id, 5);
  await arrive(db, strict, again);
  expect(await arrive(db, none, again)).toEqual({ ok: true });
  await releaseMissed(db);
  expect(await stateOf(again)).toBe("booked");
  expect((await get(page)).status).toBe(200);
});

it("three times not come: two days ahead at most, which an exception or an excuse lifts", async () => {
  const { id } = await room();
  const person = await addPerson(db);
  for (let n = 0; n < 3; n++) {
    await begun(person, (await room()).id, 60);
    await releaseMissed(db);
  }
  const [missed] = (await sql<{ id: string }>`select id from bookings.booking where person_id = ${person} and state = 'missed'`.execute(db)).rows;
  expect(await (await as(person).get("/reserver/mes-reservations")).text()).toContain("Vous n’êtes pas venu 3 fois");
  expect(await book(db, person, [wish(id, "10:00", "11:00")])).toMatchObject({ problems: [{ refusals: [{ rule: "missed", has: 3 }] }] });
  expect(await book(db, person, [wish(id, "10:00", "11:00")], { exception: true })).toMatchObject({ ok: true, made: [{ state: "wished" }] });
  const own = `/reserver/mes-reservations/${missed!.id}`;
  expect((await as(person).post(own, { act: "plead", excuse: "Le tram était arrêté." })).status).toBe(303);
  expect((await as(person).post(own, { act: "plead", excuse: "Et encore." })).status).toBe(409);
  const handle = `/reserver/agenda/${missed!.id}`;
  expect([403, 404]).toContain((await as(there.host).post(handle, { act: "excuse" })).status);
  expect([403, 404]).toContain((await as(person).post(handle, { act: "excuse" })).status);
  expect(await (await as(here.host).get(handle)).text()).toContain("Le tram était arrêté.");
  expect((await as(here.host).post(handle, { act: "excuse" })).status).toBe(303);
  expect((await book(db, person, [wish(id, "12:00", "13:00", { on: addDays(day, 1) })])).ok).toBe(true);
  expect((await bookedOf(db, id)).at(-1)).toMatchObject({ state: "booked", from: at("12:00", addDays(day, 1)) });
});

it("a code that is changed leads nowhere; the settings and the poster are those of whoever keeps the place", async () => {
  const { id, page } = await room();
  expect(await (await as(here.host).get(`/reserver/ressources/${id}/affiche`)).text()).toContain("Lisez ce code");
  for (const what of ["arrivees", "affiche"]) expect([403, 404]).toContain((await as(there.host).get(`/reserver/ressources/${id}/${what}`)).status);
  expect((await as(here.host).post(`/reserver/ressources/${id}/arrivees`, { act: "renew" })).status).toBe(303);
  expect((await get(page)).status).toBe(404);
});

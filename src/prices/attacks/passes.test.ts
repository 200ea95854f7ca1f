import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { bookedOf, day } from "../../bookings/bookings.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { pricesHouse } from "../prices.testing.ts";

const house = await pricesHouse();
const { db, as, here, there, priced, quotes } = house;

const form = (de: string, a: string, more: Record<string, string> = {}) => ({ act: "book", jour: day, de, a, ...more });
const sale = (more: Record<string, string> = {}) => ({ act: "sell", heures: "2", paye: "8", moyen: "cash", jusque: addDays(day, 5), ...more });

/** Somebody to whom a place has sold two hours, unless said, at its desk. */
async function holder(more: Record<string, string> = {}, place = here) {
  const courriel = `carte-${Math.random().toString(36).slice(2)}@exemple.example`;
  const id = await addPerson(db, { email: courriel });
  expect((await as(place.host).post("/tarifs/cartes", { ...sale(more), courriel })).status).toBe(303);
  return id;
}
const left = async (person: string) =>
  (await sql<{ remaining: number }>`select remaining from prices.pass where person_id = ${person} order by until, id`.execute(db)).rows.map(
    ({ remaining }) => remaining,
  );

it("hours of a pass are shown before they are taken, taken with the booking, and come back when it is cancelled", async () => {
  const { id, href } = await priced();
  const mine = await holder();
  const shown = await as(mine).post(href, form("10:00", "11:00"));
  expect(shown.status).toBe(200);
  const html = await shown.text();
  for (const words of ["1\u00a0h prises sur votre carte", 'name="somme" value="0"']) expect(html).toContain(words);
  expect([await left(mine), await bookedOf(db, id)]).toEqual([[120], []]);
  const made = await as(mine).post(href, form("10:00", "11:00", { somme: "0" }));
  expect(made.status).toBe(303);
  expect(await left(mine)).toEqual([60]);
  expect((await as(mine).post(made.headers.get("location")!.split("?")[0]!, { act: "cancel" })).status).toBe(303);
  expect(await left(mine)).toEqual([120]);
});

it("what is longer than a pass costs the rest, and a booking that is moved takes anew what it took", async () => {
  const { id, href } = await priced();
  const mine = await holder({ heures: "1" });
  const made = await as(mine).post(href, form("08:00", "10:00", { somme: "500" }));
  expect(made.status).toBe(303);
  expect(await left(mine)).toEqual([0]);
  const own = `${made.headers.get("location")!.split("?")[0]}/modifier`;
  expect((await as(mine).post(own, form("12:00", "13:00", { version: "1", somme: "0" }))).status).toBe(303);
  expect(await left(mine)).toEqual([0]);
  expect((await quotes(id)).map(({ cents }) => cents)).toEqual([500, 0]);
});

it("bookings at the same moment never spend one pass twice", async () => {
  const mine = await holder();
  const rooms = await Promise.all([1, 2, 3, 4, 5, 6].map(() => priced()));
  const answers = await Promise.all(rooms.map(({ href }) => as(mine).post(href, form("10:00", "11:00", { somme: "0" }))));
  const made = answers.filter(({ status }) => status === 303);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 303, 409, 409, 409, 409]);
  expect(await left(mine)).toEqual([0]);
  const own = made.map((answer) => answer.headers.get("location")!.split("?")[0]!);
  // Pressed twice at once, each comes back once.
  await Promise.all([...own, ...own].map((address) => as(mine).post(address, { act: "cancel" })));
  expect(await left(mine)).toEqual([120]);
});

it("a host who declines gives the hours back, and so does the end of a request that nobody answered", async () => {
  const mine = await holder();
  const { id, href } = await priced();
  await sql`update bookings.resource set approval = true where id = ${id}`.execute(db);
  for (const de of ["10:00", "14:00"]) expect((await as(mine).post(href, form(de, `${Number(de.slice(0, 2)) + 1}:00`, { somme: "0" }))).status).toBe(303);
  expect(await left(mine)).toEqual([0]);
  const [declined, lapsing] = await bookedOf(db, id);
  expect((await as(here.host).post(`/reserver/agenda/${declined!.id}`, { act: "end", raison: "La salle est prise." })).status).toBe(303);
  expect(await left(mine)).toEqual([60]);
  await sql`update bookings.booking set waits_until = now() - interval '1 minute' where id = ${lapsing!.id}`.execute(db);
  await as(await addPerson(db)).post(href, form("14:00", "15:00", { somme: "500" }));
  expect(await left(mine)).toEqual([120]);
});

it("a pass counts at the place that sold it, until its last day", async () => {
  const { id, href } = await priced();
  const foreign = await holder({}, there);
  const ended = await holder({ jusque: addDays(day, -1) });
  for (const person of [foreign, ended]) expect(await (await as(person).post(href, form("10:00", "11:00"))).text()).toContain('name="somme" value="500"');
  expect(await bookedOf(db, id)).toEqual([]);
});

it("is sold by hosts of the place alone, to whoever has an account; and never holds more than was bought", async () => {
  const person = await addPerson(db, { email: "sans-carte@exemple.example" });
  expect((await as(person).post("/tarifs/cartes", sale({ courriel: "sans-carte@exemple.example" }))).status).not.toBe(303);
  expect((await as(here.host).post("/tarifs/cartes", sale({ courriel: "personne@exemple.example" }))).status).toBe(422);
  expect((await as(here.host).post("/tarifs/cartes", sale({ courriel: "sans-carte@exemple.example", jusque: dayOf(0) }))).status).toBe(422);
  expect((await as(here.host).post("/tarifs/cartes", sale({ courriel: "sans-carte@exemple.example", lieu: there.id, heures: "-3" }))).status).toBe(422);
  expect(await left(person)).toEqual([]);
  const mine = await holder();
  const { rows } = await sql`
    select e.kind, e.cents, s.number > 0 as told from prices.entry e join prices.line l on l.entry_id = e.id join prices.statement s on s.id = l.statement_id
    where e.person_id = ${mine} order by e.id`.execute(db);
  expect(rows).toEqual([
    { kind: "charge", cents: 800, told: true },
    { kind: "payment", cents: -800, told: true },
  ]);
  for (const wrong of [sql`remaining = -1`, sql`remaining = bought + 1`])
    await expect(sql`update prices.pass set ${wrong}`.execute(db)).rejects.toThrow(/pass_holds_what_was_bought/);
});

it("is taken back by hosts of its place: what is left of it is given back once, and what a booking returns to it is worth nothing there", async () => {
  const { href } = await priced();
  const mine = await holder();
  const made = await as(mine).post(href, form("10:00", "11:00", { somme: "0" }));
  const pass = (await sql<{ id: string }>`select id from prices.pass where person_id = ${mine}`.execute(db)).rows[0]!.id;
  const end = (host = here.host) => as(host).post("/tarifs/cartes", { act: `end:${pass}` });
  expect((await end(there.host)).status).toBe(409);
  // Half of it is spent: half of what was paid goes back, whoever presses twice.
  expect((await Promise.all([end(), end(), end()])).map(({ status }) => status).toSorted()).toEqual([303, 409, 409]);
  const balance = async () => (await sql<{ sum: number }>`select sum(cents)::int as sum from prices.entry where pass_id = ${pass}`.execute(db)).rows[0]!.sum;
  expect(await balance()).toBe(-400);
  expect((await as(mine).post(made.headers.get("location")!.split("?")[0]!, { act: "cancel" })).status).toBe(303);
  expect(await left(mine)).toEqual([60]);
  expect(await (await as(mine).post(href, form("14:00", "15:00"))).text()).toContain('name="somme" value="500"');
  expect((await end()).status).toBe(303);
  expect([await left(mine), await balance()]).toEqual([[0], -800]);
  const refund = await as(here.host).post(`/tarifs/a-encaisser/${pass}/${mine}`, { act: "refund", rendu: "8", moyen_rendu: "cash" });
  expect([refund.status, await balance()]).toEqual([303, 0]);
});

import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addOpen, at, book, bookingsHouse, day, roomOf, wish } from "../bookings.testing.ts";
import { remind } from "../keeping/keeping.command.ts";
import { placeListeners } from "../keeping/places.listeners.ts";

const house = await bookingsHouse();
const { db, as, here } = house;
const room = (more: Parameters<typeof roomOf>[1] = {}) => addOpen(db, roomOf(here.id, more));
const messages = async (person: string) =>
  (await sql<{ news: string }>`select payload ->> 'news' as news from notifications.message where person_id = ${person} order by id`.execute(db)).rows.map(
    ({ news }) => news,
  );
async function booked(resource: string, from: string, to: string, on = day) {
  const person = await addPerson(db);
  const made = await book(db, person, [wish(resource, from, to, { on })]);
  if (!made.ok) throw new Error(made.problem);
  return { person, page: `/reserver/mes-reservations/${made.made[0]!.id}`, id: made.made[0]!.id };
}

it("a place that stays shut tells those who booked there on that day, and their booking proposes other ways", async () => {
  const id = await room({ hours: "08:00-20:00" });
  const [on, after] = [await booked(id, "10:00", "12:00"), await booked(id, "10:00", "12:00", addDays(day, 1))];
  const closing = { place: here.id, first: day, last: day, reason: "Inventaire" };
  await sql`insert into places.closing (place_id, during, reason) values (${here.id}, daterange(${day}::date, ${day}::date, '[]'), 'Inventaire')`.execute(db);
  const listener = placeListeners.find(({ event }) => event === "places.shut")!;
  const { services } = house;
  await listener.handle({ ...services, db, event: { id: 1, name: "places.shut", room: "places", at: "" }, signal: new AbortController().signal }, closing);
  expect([await messages(on.person), await messages(after.person)]).toEqual([["shut"], []]);
  const html = await (await as(on.person).get(on.page)).text();
  for (const words of ["Le lieu sera fermé à ce moment", "Même heure, un autre jour"]) expect(html).toContain(words);
  expect(await (await as(after.person).get(after.page)).text()).not.toContain("Le lieu sera fermé");
  await sql`delete from places.closing where place_id = ${here.id}`.execute(db);
});

it("what breaks tells those who count on it in the next two weeks, with the reason; what is withdrawn tells all", async () => {
  const id = await room();
  const [soon, late] = [await booked(id, "10:00", "12:00"), await booked(id, "10:00", "12:00", addDays(day, 30))];
  expect((await as(here.host).post(`/reserver/ressources/${id}`, { act: "break", panne: "La cloison est bloquée." })).status).toBe(303);
  expect([await messages(soon.person), await messages(late.person)]).toEqual([["broken"], []]);
  expect(await (await as(soon.person).get(soon.page)).text()).toContain("La cloison est bloquée.");
  await as(here.host).post(`/reserver/ressources/${id}`, { act: "withdraw", raison: "La salle devient un bureau." });
  expect([await messages(soon.person), await messages(late.person)]).toEqual([["broken", "withdrawn"], ["withdrawn"]]);
});

it("whoever booked days before is reminded once, the day before, whichever process is quicker", async () => {
  const id = await room();
  const { person, id: booking } = await booked(id, "10:00", "12:00");
  await sql`update bookings.booking set made_at = now() - interval '3 days' where id = ${booking}`.execute(db);
  const before = (hours: number) => new Date(at("10:00").getTime() - hours * 3_600_000);
  await remind(db, before(48));
  expect(await messages(person)).toEqual([]);
  await Promise.all([remind(db, before(20)), remind(db, before(20)), remind(db, before(19))]);
  expect(await messages(person)).toEqual(["reminder"]);
});

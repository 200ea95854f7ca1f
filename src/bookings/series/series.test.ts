import { sql } from "kysely";
import { expect, it } from "vitest";

import { clockOf, minutesOf } from "#platform/time/clock.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addOpen, book, bookedOf, bookingsHouse, day, roomOf, wish } from "../bookings.testing.ts";
import { daysOf } from "./series.ts";

const { db, as, here, resident, agents } = await bookingsHouse();
async function room(more: Parameters<typeof roomOf>[1] = {}) {
  const id = await addOpen(db, roomOf(here.id, more));
  const { rows } = await sql<{ slug: string }>`select slug from bookings.resource where id = ${id}`.execute(db);
  return { id, href: `/reserver/${rows[0]!.slug}/serie` };
}
const form = (until: string) => ({ jour: day, de: "18:00", a: "20:00", rythme: "semaine", jusque: until });
/** The button that books, with these dates ticked. */
const ticked = (until: string, dates: readonly string[]) => {
  const fields = new URLSearchParams({ ...form(until), act: "book" });
  for (const one of dates) fields.append("dates", one);
  return fields;
};

it("a preview says which dates clash; the others are booked together, at the same time on each day’s clock, across a clock change", async () => {
  const { id, href } = await room();
  const until = addDays(day, 7 * 40);
  const days = daysOf(day, "weekly", until);
  await book(db, await addPerson(db), [wish(id, "19:00", "20:00", { on: days[3]! })]);
  const seen = await (await as(resident).post(href, { ...form(until), act: "preview" })).text();
  expect(seen).toContain("40 dates sur 41 sont possibles");
  expect(seen).toContain(`name="sinon-${days[3]}"`);
  expect(await bookedOf(db, id)).toHaveLength(1);
  const chosen = days.filter((_, at) => at !== 3);
  const answer = await as(resident).post(href, ticked(until, chosen));
  expect(answer.status).toBe(303);
  const mine = (await bookedOf(db, id)).filter(({ person }) => person === resident);
  expect(mine.map(({ from }) => dayOf(from)).toSorted()).toEqual(chosen);
  expect(new Set(mine.map(({ from, to }) => `${clockOf(minutesOf(from))} ${clockOf(minutesOf(to))}`))).toEqual(new Set(["18:00 20:00"]));
  // Winter and summer are an hour apart.
  expect(new Set(mine.map(({ from }) => from.getUTCHours())).size).toBe(2);
});

it("a date that clashes is had at another hour or in another room, as whoever books chooses; school holidays are left out where they ask for it", async () => {
  const { id, href } = await room();
  const until = addDays(day, 35);
  const days = daysOf(day, "weekly", until);
  const other = await room();
  for (const at of [1, 2]) await book(db, await addPerson(db), [wish(id, "19:00", "20:00", { on: days[at]! })]);
  await sql`insert into bookings.holiday (zone, name, during, source) values ('Zone B', 'Vacances', daterange(${days[4]!}::date, ${days[4]!}::date, '[]'), 'Un essai')`.execute(
    db,
  );
  const person = await addPerson(db);
  const seen = await (await as(person).post(href, { ...form(until), vacances: "Zone B", act: "preview" })).text();
  expect(seen).toContain("3 dates sur 5 sont possibles");
  const choices = (at: number) =>
    [
      ...seen
        .split(`name="sinon-${days[at]}"`)[1]!
        .split("</select>")[0]!
        .matchAll(/value="([^"]+)"/g),
    ].map(([, value]) => value!);
  const [sameRoom] = choices(1).filter((value) => value.startsWith(id));
  const [elsewhere] = choices(2).filter((value) => !value.startsWith(id));
  const fields = ticked(until, [days[0]!, days[3]!]);
  fields.set("vacances", "Zone B");
  fields.set(`sinon-${days[1]}`, sameRoom!);
  fields.set(`sinon-${days[2]}`, elsewhere!);
  expect((await as(person).post(href, fields)).status).toBe(303);
  const mine = (
    await sql<{ resource: string; day: Date }>`
    select resource_id as resource, lower(during) as day from bookings.booking where person_id = ${person} order by lower(during)`.execute(db)
  ).rows;
  expect(mine.map(({ day: at }) => dayOf(at))).toEqual(days.slice(0, 4));
  expect(mine.map(({ resource }) => resource === id)).toEqual([true, true, false, true]);
  expect(other.id).not.toBe(id);
  // Nobody gives themselves by that field what is not for them, or what somebody has.
  const taken = ticked(until, []);
  taken.set(`sinon-${days[0]}`, `${id}_${mine[0]!.day.getTime()}_${mine[0]!.day.getTime() + 3_600_000}`);
  expect((await as(await addPerson(db)).post(href, taken)).status).toBe(409);
  await sql`delete from bookings.holiday`.execute(db);
});

it("when one of the dates was taken meanwhile, none is booked, and those that are left are shown", async () => {
  const { id, href } = await room();
  const until = addDays(day, 21);
  const days = daysOf(day, "weekly", until);
  await book(db, await addPerson(db), [wish(id, "18:00", "19:00", { on: days[1]! })]);
  const answer = await as(await addPerson(db)).post(href, ticked(until, days));
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain("3 dates sur 4 sont possibles");
  expect(await bookedOf(db, id)).toHaveLength(1);
});

it("an officer keeps the holidays, and takes them from the ministry’s file as it is: each period of a zone once, none for teachers", async () => {
  const officer = as(await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] }));
  const page = "/reserver/vacances";
  // Series of all communes leave them out.
  expect((await as(agents.roubaix).get(page)).status).toBe(403);
  const file = (text: string | null, source = "Ministère, essai", kept = "") => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ act: "import", source, fichier_garde: kept, fichier_nom: "calendrier.csv" })) form.append(name, value);
    if (text !== null) form.append("fichier", new File([text], "calendrier.csv", { type: "text/csv" }));
    return form;
  };
  const titles = "Description;Population;Date de début;Date de fin;Académies;Zones";
  const line = (who: string, academy: string, back = "2027-03-07T23:00:00+00:00") =>
    `Vacances d'Hiver;${who};2027-02-19T23:00:00+00:00;${back};${academy};Zone B`;
  const kept = async () => (await sql`select zone, during::text from bookings.holiday order by zone`.execute(db)).rows;
  expect((await officer.post(page, file([titles, line("-", "Lille"), line("-", "Amiens", "bientôt")].join("\n")))).status).toBe(422);
  expect(await kept()).toEqual([]);
  const right = [titles, line("-", "Lille"), line("-", "Amiens"), line("Enseignants", "Lille", "2027-03-01T23:00:00+00:00")].join("\n");
  const forgotten = await officer.post(page, file(right, ""));
  const html = await forgotten.text();
  expect([forgotten.status, html]).toEqual([422, expect.stringContaining("calendrier.csv\u00a0» est gardé jusqu’à demain")]);
  const waiting = /name="fichier_garde" value="([^"]+)"/.exec(html)![1]!;
  const other = as(await addPerson(db, { roles: [{ role: "agent", kind: "metropolis", id: null }] }));
  expect((await other.post(page, file(null, undefined, waiting))).status).toBe(422);
  expect(await kept()).toEqual([]);
  expect((await officer.post(page, file(null, undefined, waiting))).status).toBe(303);
  expect((await officer.post(page, file(right))).status).toBe(303);
  expect(await kept()).toEqual([{ zone: "Zone B", during: "[2027-02-20,2027-03-08)" }]);
  const typed = { act: "add", zone: "Zone B", nom: "Pont", premier: "2027-03-01", dernier: "2027-03-02", source: "Un essai" };
  expect((await officer.post(page, typed)).status).toBe(422);
  expect([403, 404]).toContain((await as(resident).post(page, { ...typed, premier: "2027-05-07", dernier: "2027-05-08" })).status);
  await sql`delete from bookings.holiday`.execute(db);
});

it("a quota counts the dates of the series among each other", async () => {
  const { href } = await room({ quotaCount: 2, quotaPer: "month" });
  const seen = await (await as(await addPerson(db)).post(href, { ...form(addDays(day, 28)), act: "preview" })).text();
  // Of five weeks in a row, three begin in one month.
  expect(seen).toContain("Chacun a 2 réservations au plus par mois");
});

it("one of them and all that follow are cancelled at once; those before stay", async () => {
  const { id, href } = await room();
  const person = await addPerson(db);
  const days = daysOf(day, "weekly", addDays(day, 28));
  expect((await as(person).post(href, ticked(addDays(day, 28), days))).status).toBe(303);
  const third = (await bookedOf(db, id)).find(({ from }) => dayOf(from) === days[2])!;
  expect((await as(person).post(`/reserver/mes-reservations/${third.id}`, { act: "rest" })).status).toBe(303);
  const left = (await bookedOf(db, id)).filter(({ state }) => state === "booked").map(({ from }) => dayOf(from));
  expect(left.toSorted()).toEqual(days.slice(0, 2));
});

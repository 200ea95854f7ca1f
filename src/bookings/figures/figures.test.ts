import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays, dayOf } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addOpen, at, book, bookingsHouse, day, roomOf, wish } from "../bookings.testing.ts";
import { findFigures, findOccupation, findServed, monthOf } from "./figures.query.ts";
import { byHour, occupationOf, shareOf, sumOf } from "./occupation.ts";

const { db, as, here, there, resident } = await bookingsHouse({ hours: "08:00-18:00" });
const span = (from: string, to: string, units = 1) => ({ from: at(from).getTime(), to: at(to).getTime(), units });

it("the denominator is what could be booked: open hours of each unit, without what the place kept for itself", () => {
  const told = { open: [span("08:00", "18:00")], quantity: 2, booked: [span("07:00", "10:00"), span("09:00", "11:00")], blocked: [span("16:00", "18:00", 2)] };
  expect(occupationOf(told)).toEqual({ open: 16, booked: 4 });
  expect(shareOf({ open: 0, booked: 0 })).toBe(null);
  const hours = byHour([told]);
  const sum = [...hours.values()].reduce((all, one) => ({ open: all.open + one.open, booked: all.booked + one.booked }), { open: 0, booked: 0 });
  expect(sum).toEqual({ open: 16, booked: 4 });
  expect(hours.size).toBe(10);
});

it("on both nights on which clocks change, each hour that is lived counts once", () => {
  for (const [on, lived] of [
    ["2027-03-28", 23],
    ["2026-10-25", 25],
  ] as const) {
    const open = [{ from: at("00:00", on).getTime(), to: at("00:00", addDays(on, 1)).getTime() }];
    const hours = byHour([{ open, quantity: 1, booked: [], blocked: [] }]);
    expect([...hours.values()].reduce((all, one) => all + one.open, 0)).toBe(lived);
  }
});

it("what somebody booked, cancelled, or was refused is counted from the rows; a host of another place reads nothing of it", async () => {
  const id = await addOpen(db, roomOf(here.id, { quantity: 3 }));
  const made = await book(db, resident, [wish(id, "08:00", "18:00")]);
  const gone = await book(db, await addPerson(db), [wish(id, "09:00", "10:00")]);
  if (!made.ok || !gone.ok) throw new Error("not booked");
  await as(here.host).post(`/reserver/agenda/${gone.made[0]!.id}`, { act: "end", raison: "Travaux imprévus" });
  const { lines } = await findFigures(db, here.id, monthOf(day.slice(0, 7)));
  const days = Number(addDays(monthOf(day.slice(0, 7)).after, -1).slice(8));
  expect(lines.find((line) => line.id === id)).toMatchObject({ open: days * 30, booked: 10, bookings: 1, ended: { withdrawn: 1, cancelled: 0, refused: 0 } });
  const query = `lieu=${here.id}&mois=${day.slice(0, 7)}`;
  expect(await (await as(here.host).get(`/reserver/bilan?${query}`)).text()).toContain("Salle essayée");
  expect(await (await as(here.host).get(`/reserver/bilan.csv?${query}`)).text()).toContain("Salle essayée");
  for (const address of [`/reserver/bilan?${query}`, `/reserver/bilan.csv?${query}`]) {
    expect([403, 404]).toContain((await as(resident).get(address)).status);
    expect(await (await as(there.host).get(address)).text()).not.toContain("Salle essayée");
  }
});

it("what stood in the way is counted by rule and day, once a wish, of whoever it was: no row leads to anybody", async () => {
  const id = await addOpen(db, roomOf(here.id, { longest: 60, capacity: 2 }));
  const [one, other] = [await addPerson(db), await addPerson(db)];
  expect((await book(db, one, [wish(id, "10:00", "11:00")])).ok).toBe(true);
  await Promise.all([book(db, other, [wish(id, "10:00", "11:00")]), book(db, other, [wish(id, "10:00", "11:00")])]);
  await book(db, other, [wish(id, "13:00", "16:00", { people: 9 }), wish(id, "16:00", "17:00")]);
  const { refusals } = await findFigures(db, here.id, monthOf(dayOf(Date.now()).slice(0, 7)));
  expect(refusals).toEqual([
    { rule: "taken", times: 2 },
    { rule: "longest", times: 1 },
    { rule: "people", times: 1 },
  ]);
  const html = await (await as(here.host).get(`/reserver/bilan?lieu=${here.id}&mois=${dayOf(Date.now()).slice(0, 7)}`)).text();
  expect(html).toContain("Trop long, chaînes comprises");
});

it("four who come from one commune are never told apart", async () => {
  const id = await addOpen(db, roomOf(there.id, { quantity: 60 }));
  const from = async (commune: string, count: number) => {
    for (let n = 0; n < count; n++) {
      const person = await addPerson(db);
      await sql`
        insert into people.residency (person_id, commune_code, how, attested_on, valid_until)
        values (${person}, ${commune}, 'desk', ${addDays(day, -30)}::date, (${addDays(day, -30)}::date + interval '2 years')::date)`.execute(db);
      expect((await book(db, person, [wish(id, "08:00", "09:00")])).ok).toBe(true);
    }
  };
  await from("59512", 4);
  await from("59599", 12);
  await from("59350", 9);
  expect((await findServed(db, there.id, monthOf(day.slice(0, 7)))).map(({ persons }) => persons).toSorted()).toEqual([12, 4, 9]);
  const html = await (await as(there.host).get(`/reserver/bilan?lieu=${there.id}&mois=${day.slice(0, 7)}`)).text();
  const cells = [...html.slice(html.indexOf('id="communes"')).matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, cell]) => cell);
  expect(cells.filter((cell) => cell === "caché").length).toBeGreaterThanOrEqual(2);
  expect(cells).not.toContain("4");
});

it("the occupation of all places is the sum of the figures of each", async () => {
  const month = monthOf(day.slice(0, 7));
  const pages = await Promise.all([here, there].map(({ id }) => findFigures(db, id, month)));
  const all = sumOf([...(await findOccupation(db, month)).values()]);
  expect(all).toEqual(sumOf(pages.flatMap(({ lines }) => lines)));
  expect(all.booked).toBeGreaterThan(0);
});

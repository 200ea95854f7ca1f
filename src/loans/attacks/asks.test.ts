import { sql } from "kysely";
import { expect, it } from "vitest";

import { book } from "../../bookings/book/book.command.ts";
import { cancelOwn } from "../../bookings/ending/end.command.ts";
import { timeFreed, type FreedTime } from "../../bookings/taking/offer.command.ts";
import { none } from "../../bookings/bookings.testing.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addDays, daysBetween } from "#platform/time/day.ts";
import { onTimeFreed } from "../lend/freed.listener.ts";
import { offerFreed, settle } from "../lend/turn.command.ts";
import { inDays, loansHouse, today } from "../loans.testing.ts";
import { cancel, extend } from "../loan/borrower.command.ts";

const house = await loansHouse();
const { db, as, services, here, resident, thing, wish, asks, lend, note, stateOf, letItBeLate, news } = house;
const people = (count: number) => Promise.all(Array.from({ length: count }, () => addPerson(db)));
const count = (results: readonly { ok: boolean }[]) => results.filter(({ ok }) => ok).length;

it("of 200 who ask at the same time for one thing, one has it; all others are told that somebody does", async () => {
  const { id } = await thing();
  const all = await people(200);
  const asked = await Promise.all(all.map((person) => asks(id, person, wish(3, 5))));
  expect(count(asked)).toBe(1);
  expect(asked.filter((one) => !one.ok && one.problem === "taken")).toHaveLength(199);
});

it("of five that forty ask for, five are lent, and no day has more", async () => {
  const { id } = await thing({ quantity: 5, atOnce: 1 });
  const all = await people(40);
  const asked = await Promise.all(all.map((person, at) => asks(id, person, wish(3 + (at % 2), 6))));
  expect(count(asked)).toBe(5);
  const { rows } = await sql<{ unit: number; times: number }>`
    select t.unit_id as unit, count(*)::int as times from bookings.taking t join bookings.booking b on b.id = t.booking_id
    where b.resource_id = ${id} and t.padded = 0 group by 1`.execute(db);
  expect(rows.map(({ times }) => times)).toEqual([1, 1, 1, 1, 1]);
});

it("what is lent cannot be booked by the hour, and what is booked by the hour cannot be lent on that day", async () => {
  const { id } = await thing({ byHour: true });
  const noon = { resourceId: id, from: new Date(`${inDays(4)}T11:00:00Z`), to: new Date(`${inDays(4)}T12:00:00Z`), units: 1, people: null, purpose: null };
  await lend(id, resident, wish(3, 5));
  expect((await book(db, resident, [noon], { asks: services, pays: none })).ok).toBe(false);
  const other = await thing({ byHour: true });
  expect((await book(db, resident, [{ ...noon, resourceId: other.id }], { asks: services, pays: none })).ok).toBe(true);
  expect(await asks(other.id, resident, wish(3, 5))).toEqual({ ok: false, problem: "taken" });
  expect((await asks(other.id, resident, wish(5, 6))).ok).toBe(true);
  // What is lent by the day alone is not booked at all.
  const days = await thing();
  const booked = await book(db, resident, [{ ...noon, resourceId: days.id }], { asks: services, pays: none });
  expect(booked.ok).toBe(false);
});

it("on all four clock-change days of 2026 and 2027 a loan has whole days, and its neighbour the next", async () => {
  const { id } = await thing({ horizon: 730 });
  for (const day of ["2027-03-28", "2027-10-31"].filter((one) => daysBetween(today, one) > 2)) {
    const on = (first: string, last: string) => asks(id, resident, { ...wish(0, 0), first, last });
    expect((await on(day, day)).ok).toBe(true);
    expect((await on(addDays(day, 1), addDays(day, 2))).ok).toBe(true);
    expect((await on(addDays(day, -2), addDays(day, -1))).ok).toBe(true);
  }
  const { rows } = await sql<{ day: string; hours: number }>`
    select d as day, (extract(epoch from upper(loans.days(d::date, d::date)) - lower(loans.days(d::date, d::date))) / 3600)::int as hours
    from unnest(array['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31']) d`.execute(db);
  expect(rows.map(({ hours }) => hours)).toEqual([23, 25, 23, 25]);
});

it("whoever keeps something beyond its day borrows nothing else, by whatever way, until it is back", async () => {
  const [kept, wanted] = [await thing(), await thing({ byHour: true })];
  const late = await addPerson(db);
  const id = await lend(kept.id, late, wish(0, 1));
  const ahead = await lend((await thing()).id, late, wish(0, 8));
  expect((await note(id, "handed")).ok).toBe(true);
  await letItBeLate(id);
  expect(await asks(wanted.id, late, wish(3, 4))).toEqual({ ok: false, problem: "late" });
  expect(await asks(wanted.id, late, wish(3, 4), { queue: true })).toEqual({ ok: false, problem: "late" });
  expect(await note(ahead, "handed")).toEqual({ ok: false, problem: "late" });
  const form = { du: inDays(3), au: inDays(4), act: "ask" };
  const answer = await as(late).post(`/prets/objets/${wanted.slug}/demander`, form);
  expect(answer.status).toBe(409);
  const noon = {
    resourceId: wanted.id,
    from: new Date(`${inDays(4)}T11:00:00Z`),
    to: new Date(`${inDays(4)}T12:00:00Z`),
    units: 1,
    people: null,
    purpose: null,
  };
  expect((await book(db, late, [noon], { asks: services, pays: none })).ok).toBe(false);
  await expect(
    sql`insert into loans.loan (resource_id, thing, lender, borrower, person_id, first_day, last_day, state, waits_until, signs)
      values (${wanted.id}, 'Objet', 'Lieu', 'person', ${late}, ${inDays(3)}::date, ${inDays(4)}::date, 'queued', now() + interval '1 day', false)`.execute(db),
  ).rejects.toThrow(/late/);
  expect((await note(id, "returned")).ok).toBe(true);
  expect((await asks(wanted.id, late, wish(3, 4))).ok).toBe(true);
});

it("whoever queues is offered what becomes free, one at a time in their order, and loses it unless they answer", async () => {
  const { id } = await thing();
  const [first, second, third] = (await people(3)) as [string, string, string];
  const has = await lend(id, first, wish(5, 7));
  const queued = await asks(id, second, wish(5, 7), { queue: true });
  const behind = await asks(id, third, wish(6, 8), { queue: true });
  if (!queued.ok || !behind.ok) throw new Error("not queued");
  expect((await cancel(db, services, has)).ok).toBe(true);
  expect([await stateOf(queued.id), await stateOf(behind.id)]).toEqual(["offered", "queued"]);
  expect(await news(second)).toContain("offered");
  await sql`update loans.loan set waits_until = now() - interval '1 minute' where id = ${queued.id}`.execute(db);
  await Promise.all([settle(db), settle(db)]);
  expect([await stateOf(queued.id), await stateOf(behind.id)]).toEqual(["lapsed", "offered"]);
  const accepted = await as(third).post(`/prets/dossiers/${behind.id}`, { act: "accept" });
  expect(accepted.status).toBe(303);
  expect(await stateOf(behind.id)).toBe("granted");
});

it("a loan is kept longer only where nobody waits for it and nobody has it next", async () => {
  const { id } = await thing({ longest: 5 });
  const [one, other] = (await people(2)) as [string, string];
  const kept = await lend(id, one, wish(1, 3));
  expect(await extend(db, services, kept, { last: inDays(12) })).toEqual({ ok: false, problem: "long" });
  expect((await asks(id, other, wish(3, 5), { queue: true })).ok).toBe(true);
  expect(await extend(db, services, kept, { last: inDays(4) })).toEqual({ ok: false, problem: "awaited" });
  const free = await thing();
  const mine = await lend(free.id, one, wish(1, 3));
  await lend(free.id, other, wish(6, 7));
  expect(await extend(db, services, mine, { last: inDays(6) })).toEqual({ ok: false, problem: "awaited" });
  expect((await extend(db, services, mine, { last: inDays(5) })).ok).toBe(true);
  expect(await news(here.host)).toContain("extended");
});

it("says at the field what a rule refuses, with what was typed; the name of a structure that is not theirs is none of the choices", async () => {
  const { slug } = await thing({ longest: 2, notice: 3, borrowers: ["structure", "place"] });
  const answer = await as(here.host).post(`/prets/objets/${slug}/demander`, { act: "ask", du: inDays(1), au: inDays(9), pour: "moi", usage: "Un essai gardé" });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  for (const words of ["3 jours avant", "2 jours au plus", "autre emprunteur", "Un essai gardé"]) expect(html).toContain(words);
  const stolen = await as(here.host).post(`/prets/objets/${slug}/demander`, { act: "ask", du: inDays(4), au: inDays(4), pour: `lieu:${house.there.id}` });
  expect(stolen.status).toBe(422);
  expect((await as(here.host).post(`/prets/objets/${slug}/demander`, { act: "ask", du: inDays(4), au: inDays(4), pour: `lieu:${here.id}` })).status).toBe(303);
});

it("what was booked by the hour and is given back is offered at once to whoever queues to borrow it", async () => {
  const { id } = await thing({ byHour: true });
  const noon = { resourceId: id, from: new Date(`${inDays(8)}T11:00:00Z`), to: new Date(`${inDays(8)}T12:00:00Z`), units: 1, people: null, purpose: null };
  const booked = await book(db, resident, [noon], { asks: services, pays: none });
  const [waiting] = await people(1);
  const queued = await asks(id, waiting!, wish(7, 9), { queue: true });
  if (!booked.ok || !queued.ok) throw new Error("neither booked nor queued");
  expect((await cancelOwn(db, services, booked.made[0]!.id)).ok).toBe(true);
  const { rows } = await sql<{ payload: FreedTime }>`select payload from platform.event where name = ${timeFreed} order by id desc limit 1`.execute(db);
  expect(onTimeFreed.event).toBe(timeFreed);
  await offerFreed(db, rows[0]!.payload.resourceIds);
  expect(await stateOf(queued.id)).toBe("offered");
});

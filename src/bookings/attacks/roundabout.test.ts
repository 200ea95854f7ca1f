import { sql } from "kysely";
import { expect, it } from "vitest";

import { addDays } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { arrive } from "../arrivals/arrival.command.ts";
import { addOpen, at, book, bookedOf, bookingsHouse, day, none, roomOf, wish } from "../bookings.testing.ts";
import { changeBooking } from "../book/change.command.ts";
import type { Asks } from "../conditions/ask.query.ts";
import { openHandover, takeOver } from "../ending/handover.command.ts";
import { bookAsGuest } from "../guest/book-guest.command.ts";
import { insteadField, insteadValue } from "../series/series.form.ts";
import { acceptOffer, queueFor } from "../taking/queue.command.ts";
import { cancelOwn } from "../ending/end.command.ts";

const house = await bookingsHouse();
const { db, as, owner, here, services } = house;
const room = (more: Parameters<typeof roomOf>[1] = {}) => addOpen(db, roomOf(here.id, more));
const idOf = (booked: Awaited<ReturnType<typeof book>>) => {
  if (!booked.ok) throw new Error(JSON.stringify(booked));
  return booked.made[0]!.id;
};
const rowOf = async (id: string) =>
  (
    await sql<{ state: string; person: string; overridden: string[]; reason: string | null; waits: Date | null }>`
      select state, person_id as person, overridden, override_reason as reason, waits_until as waits from bookings.booking where id = ${id}`.execute(db)
  ).rows[0]!;
const setAside = (id: string, rules: readonly string[]) =>
  sql`update bookings.booking set overridden = ${[...rules]}::text[], override_reason = 'Avec un animateur ce jour-là' where id = ${id}`.execute(owner);

it("an account and its own address without it have one quota, one after the other and both at once", async () => {
  const quota = { quotaCount: 1, quotaPer: "day", guests: true, quantity: 9, kind: "desk", capacity: null } as const;
  const email = "deux-fois@exemple.fr";
  const person = await addPerson(db);
  await sql`update people.person set email = ${email} where id = ${person}`.execute(owner);
  const guest = { kind: "guest", email, name: "Deux Fois", locale: "fr" } as const;
  const confirmed = async (id: string, from: string, to: string) => {
    const booked = await bookAsGuest(db, services, guest, { wish: wish(id, from, to), shown: null });
    const kept = booked.ok && (await acceptOffer(db, services, { id: booked.made[0]!.id, personId: null })).ok;
    await sql`update bookings.booking set waits_until = now() - interval '1 second' where state = 'offered'`.execute(db);
    return kept;
  };
  const first = await room(quota);
  expect(await confirmed(first, "08:00", "09:00")).toBe(true);
  expect(await book(db, person, [wish(first, "10:00", "11:00")])).toMatchObject({ problems: [{ refusals: [{ rule: "quota_count" }] }] });
  const second = await room(quota);
  expect((await book(db, person, [wish(second, "10:00", "11:00")])).ok).toBe(true);
  expect(await confirmed(second, "08:00", "09:00")).toBe(false);
  for (let n = 0; n < 6; n += 1) {
    const id = await room(quota);
    const both = await Promise.all([confirmed(id, "08:00", "09:00"), book(db, person, [wish(id, "10:00", "11:00")]).then(({ ok }) => ok)]);
    expect(both.filter(Boolean)).toHaveLength(1);
  }
  // A letter that nobody followed takes nothing from whoever has the address: it may not be theirs.
  const third = await room(quota);
  expect((await bookAsGuest(db, services, guest, { wish: wish(third, "08:00", "09:00"), shown: null })).ok).toBe(true);
  expect((await book(db, person, [wish(third, "10:00", "11:00")])).ok).toBe(true);
});

it("what a host set aside is for one person and one time: it goes neither with what is moved, nor to whoever takes it over", async () => {
  const lack = { at: "now", says: { fr: "Il manque", en: "Lacking", nl: "Ontbreekt" }, href: "/formations", ways: [] } as const;
  const strict: Asks = { offers: { bookingConditions: [{ ask: async () => () => [lack], tells: async () => new Map() }] } };
  const [person, other] = [await addPerson(db), await addPerson(db)];
  const id = await room({ atOnce: 3 });
  const moved = idOf(await book(db, person, [wish(id, "10:00", "12:00")]));
  await setAside(moved, ["conditions"]);
  const change = { id: moved, personId: person, version: 1, wish: wish(id, "13:00", "14:00"), pays: none };
  expect(await changeBooking(db, { ...change, asks: strict })).toMatchObject({ problem: { refusals: [{ rule: "conditions" }] } });
  expect((await rowOf(moved)).overridden).toEqual(["conditions"]);
  expect((await changeBooking(db, { ...change, asks: none })).ok).toBe(true);
  expect(await rowOf(moved)).toMatchObject({ overridden: [], reason: null, state: "booked" });
  // Whoever lost meanwhile what they had stands before the door like anybody.
  const began = new Date(Math.floor(Date.now() / 60_000 - 5) * 60_000);
  const now = sql`tstzrange(${began}, ${new Date(began.getTime() + 3_600_000)})`;
  await owner.transaction().execute(async (trx) => {
    await sql`update bookings.booking set during = ${now}, padded = ${now} where id = ${moved}`.execute(trx);
    await sql`update bookings.taking set during = ${now} where booking_id = ${moved}`.execute(trx);
  });
  expect(await arrive(db, strict, moved)).toMatchObject({ ok: false, problem: "lacks" });

  const handed = idOf(await book(db, person, [wish(id, "16:00", "17:00")]));
  await setAside(handed, ["conditions", "notice"]);
  const token = await openHandover(db, handed, person);
  expect(await takeOver(db, { offers: { ...services.offers, ...strict.offers } }, { token: token!, personId: other })).toMatchObject({ problem: "refused" });
  expect(await takeOver(db, services, { token: token!, personId: other })).toEqual({ ok: true, asked: false });
  expect(await rowOf(handed)).toMatchObject({ person: other, overridden: ["notice"], reason: "Avec un animateur ce jour-là" });
});

it("whom a host confirmed cannot put somebody else in their place: whoever takes it over is asked for anew, and declined", async () => {
  const id = await room({ approval: true });
  const [liked, banned] = [await addPerson(db), await addPerson(db)];
  const booking = idOf(await book(db, liked, [wish(id, "10:00", "12:00")]));
  const handle = `/reserver/agenda/${booking}`;
  expect((await as(here.host).post(handle, { act: "approve" })).status).toBe(303);
  const address = `/reserver/${/reprise\/[\w-]+/.exec(await (await as(liked).post(`/reserver/mes-reservations/${booking}`, { act: "hand" })).text())![0]}`;
  expect(await (await as(banned).get(address)).text()).toContain("le lieu doit encore la confirmer");
  const taken = await as(banned).post(address, {});
  expect([taken.status, taken.headers.get("location")]).toEqual([303, `/reserver/mes-reservations/${booking}?fait=demandee`]);
  expect(await rowOf(booking)).toMatchObject({ state: "asked", person: banned, waits: expect.any(Date) });
  const { rows } = await sql<{ payload: { news: string } }>`
    select payload from notifications.message where person_id = ${here.host} and payload::text like ${`%${booking}%`}`.execute(db);
  expect(rows.map(({ payload }) => payload.news)).toEqual(["asked"]);
  // Its time stays taken meanwhile, and is free once the host declines.
  expect((await book(db, liked, [wish(id, "11:00", "12:00")])).ok).toBe(false);
  expect((await as(here.host).post(handle, { act: "end", raison: "Nous ne nous connaissons pas encore." })).status).toBe(303);
  expect((await rowOf(booking)).state).toBe("declined");
  expect((await book(db, liked, [wish(id, "10:00", "12:00")])).ok).toBe(true);
});

it("a date of a series that is had otherwise is judged like any other: not what is for others, nor out of hours, longer, or on days that are past", async () => {
  const [person, other] = [await addPerson(db), await addPerson(db)];
  const id = await room({ longest: 120, hours: "08:00-20:00" });
  const closed = await room({ audience: "keepers" });
  const { rows } = await sql<{ slug: string }>`select slug from bookings.resource where id = ${id}`.execute(db);
  const week = addDays(day, 7);
  await book(db, other, [wish(id, "10:00", "11:00", { on: week })]);
  const fields = { jour: day, de: "10:00", a: "11:00", rythme: "semaine", jusque: week, public: "tous" };
  const send = (instead: string) => as(person).post(`/reserver/${rows[0]!.slug}/serie`, { ...fields, act: "book", [insteadField(week)]: instead });
  const ways: readonly (readonly [string, Parameters<typeof insteadValue>[0]])[] = [
    ["what is for its keepers", { resourceId: closed, from: at("10:00", week), to: at("11:00", week) }],
    ["at night", { resourceId: id, from: at("02:00", week), to: at("03:00", week) }],
    ["longer", { resourceId: id, from: at("12:00", week), to: at("18:00", week) }],
    ["that is past", { resourceId: id, from: at("10:00", addDays(day, -30)), to: at("11:00", addDays(day, -30)) }],
  ];
  for (const [what, instead] of ways) {
    expect([409, 422], what).toContain((await send(insteadValue(instead))).status);
    expect(await bookedOf(db, closed)).toEqual([]);
    expect((await bookedOf(db, id)).filter((one) => one.person === person)).toEqual([]);
  }
});

it("who left a structure neither moves what they booked for it, nor answers what was offered to it", async () => {
  const { rows } = await sql<{ id: string }>`insert into people.structure (name, kind) values ('La Fanfare essayée', 'association') returning id`.execute(db);
  const structureId = rows[0]!.id;
  const member = await addPerson(db, { roles: [{ role: "member", kind: "structure", id: structureId }] });
  const whom = { kind: "structure", structureId } as const;
  const id = await room();
  const own = idOf(await book(db, member, [wish(id, "10:00", "11:00")], { whom }));
  const holder = idOf(await book(db, await addPerson(db), [wish(id, "14:00", "15:00")]));
  const queued = await queueFor(db, services, member, wish(id, "14:00", "15:00"), whom);
  expect(queued.ok).toBe(true);
  await sql`update people.role_grant set ends_at = now() - interval '1 minute' where person_id = ${member}`.execute(db);
  expect((await cancelOwn(db, services, holder)).ok).toBe(true);
  if (queued.ok) expect(await acceptOffer(db, services, { id: queued.id, personId: member })).toMatchObject({ ok: false });
  const change = { id: own, personId: member, version: 1, wish: wish(id, "16:00", "17:00"), asks: none, pays: none };
  expect(await changeBooking(db, change)).toMatchObject({ ok: false, problem: "moved" });
  expect(await book(db, member, [wish(id, "18:00", "19:00")], { whom })).toMatchObject({ ok: false, problem: "stranger" });
});

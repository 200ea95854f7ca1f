import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { addOpen, at, book, bookedOf, bookingsHouse, day, roomOf, wish } from "../bookings.testing.ts";
import { cancelOwn } from "../ending/end.command.ts";
import { settleWaiting } from "../keeping/keeping.command.ts";
import { acceptOffer, mostQueued, queueFor } from "../taking/queue.command.ts";

const house = await bookingsHouse();
const { db, owner, as, here } = house;
const none = { offers: house.services.offers };
const room = (more: Parameters<typeof roomOf>[1] = {}) => addOpen(db, roomOf(here.id, more));
const slugOf = async (id: string) => (await sql<{ slug: string }>`select slug from bookings.resource where id = ${id}`.execute(db)).rows[0]!.slug;
const messages = async (person: string) =>
  (await sql<{ news: string }>`select payload ->> 'news' as news from notifications.message where person_id = ${person} order by id`.execute(db)).rows.map(
    ({ news }) => news,
  );
const stateOf = async (id: string) => (await sql<{ state: string }>`select state from bookings.booking where id = ${id}`.execute(db)).rows[0]!.state;
async function booked(person: string, resource: string, from = "10:00", to = "12:00") {
  const made = await book(db, person, [wish(resource, from, to)]);
  if (!made.ok) throw new Error(made.problem);
  return made.made[0]!.id;
}
async function queued(person: string, resource: string, from = "10:00", to = "12:00") {
  const made = await queueFor(db, none, person, wish(resource, from, to));
  if (!made.ok) throw new Error(made.problem);
  return made.id;
}

it("whoever comes second joins the list, is offered the time when it is given back, and confirms it", async () => {
  const id = await room();
  const [first, second, third] = [await addPerson(db), await addPerson(db), await addPerson(db)];
  const given = await booked(first, id);
  const form = { jour: day, de: "10:00", a: "12:00", act: "queue" };
  const page = `/reserver/${await slugOf(id)}/creneau`;
  expect(await (await as(second).post(page, { ...form, act: "book" })).text()).toContain("Me mettre sur la liste d’attente");
  const own = (await as(second).post(page, form)).headers.get("location")!.split("?")[0]!;
  expect(await (await as(second).get(own)).text()).toContain("en tête de la liste");
  expect((await as(second).post(page, form)).status).toBe(409);
  await queued(third, id, "11:00", "13:00");
  expect((await as(first).post(`/reserver/mes-reservations/${given}`, { act: "cancel" })).status).toBe(303);
  expect([await messages(second), await messages(third)]).toEqual([["offered"], []]);
  // It is kept: nobody else books it meanwhile, and nobody else confirms it.
  expect((await book(db, await addPerson(db), [wish(id, "10:00", "11:00")])).ok).toBe(false);
  expect((await as(third).post(own, { act: "accept" })).status).toBe(404);
  expect((await as(second).post(own, { act: "accept" })).status).toBe(303);
  expect((await as(second).post(own, { act: "accept" })).status).toBe(409);
  const history = await (await as(second).get(own)).text();
  for (const words of ["En liste d’attente", "À confirmer par vous", "Réservé"]) expect(history).toContain(words);
});

it("an offer that ends goes to the next, by the job and by whoever wants the time, and never to two", async () => {
  const id = await room();
  const [holder, one, other, last, stranger] = await Promise.all(Array.from({ length: 5 }, () => addPerson(db)));
  const given = await booked(holder!, id);
  const [a, b, c] = [await queued(one!, id), await queued(other!, id), await queued(last!, id)];
  await cancelOwn(db, none, given);
  const ends = (booking: string) => sql`update bookings.booking set waits_until = clock_timestamp() - interval '1 second' where id = ${booking}`.execute(db);
  await ends(a);
  expect(await acceptOffer(db, none, { id: a, personId: one! })).toMatchObject({ ok: false, problem: "moved" });
  // A stranger who is quicker than the job finds it taken: it is the next one's.
  expect((await book(db, stranger!, [wish(id, "10:00", "12:00")])).ok).toBe(false);
  expect([await stateOf(a), await stateOf(b), await stateOf(c)]).toEqual(["lapsed", "offered", "queued"]);
  await ends(b);
  await Promise.all([settleWaiting(db), settleWaiting(db)]);
  expect([await stateOf(b), await stateOf(c)]).toEqual(["lapsed", "offered"]);
  expect([await messages(one!), await messages(other!), await messages(last!)]).toEqual([["offered", "passed"], ["offered", "passed"], ["offered"]]);
});

it("twenty who queue and a time that is given back while they do: one has it, whoever is quicker", async () => {
  const id = await room();
  const people = await Promise.all(Array.from({ length: 20 }, () => addPerson(db)));
  const given = await booked(await addPerson(db), id);
  const outcomes = await Promise.all([...people.map((person) => queueFor(db, none, person, wish(id, "10:00", "12:00"))), cancelOwn(db, none, given)]);
  expect(outcomes.some(({ ok }) => ok)).toBe(true);
  const standing = (await bookedOf(db, id)).filter(({ state }) => state === "offered");
  expect(standing.length).toBeLessThanOrEqual(1);
  const waits = (await bookedOf(db, id)).filter(({ state }) => state === "queued").length;
  if (waits > 0) expect(standing).toHaveLength(1);
  const [offer] = standing;
  if (offer) {
    const both = await Promise.all(Array.from({ length: 6 }, () => acceptOffer(db, none, { id: offer.id, personId: offer.person! })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  }
});

it("the hall is offered when the half that stood against it is given back", async () => {
  const [left, right] = [await room(), await room()];
  const hall = await room({ parts: [left, right] });
  const [holder, waits] = [await addPerson(db), await addPerson(db)];
  const given = await booked(holder, left);
  const wanted = await queued(waits, hall);
  await cancelOwn(db, none, given);
  expect(await stateOf(wanted)).toBe("offered");
  expect((await book(db, holder, [wish(right, "10:00", "12:00")])).ok).toBe(false);
});

it("nobody queues for what is free, twice for one time, for too many, against the rules, nor past their quota by waiting", async () => {
  const id = await room({ quotaCount: 1, quotaPer: "day" });
  const [holder, person] = [await addPerson(db), await addPerson(db)];
  expect(await queueFor(db, none, person, wish(id, "10:00", "12:00"))).toMatchObject({ problem: "free" });
  const given = await booked(holder, id);
  const wanted = await queued(person, id);
  expect(await queueFor(db, none, person, wish(id, "11:00", "12:00"))).toMatchObject({ problem: "twice" });
  await booked(person, id, "14:00", "15:00");
  expect(await queueFor(db, none, person, wish(id, "10:30", "11:00"))).toMatchObject({ problem: "refused", refusals: [{ rule: "quota_count" }] });
  // What they have by now counts: it is not offered, and would not be accepted.
  await cancelOwn(db, none, given);
  expect(await stateOf(wanted)).toBe("queued");
  const free = await room();
  for (let n = 0; n <= mostQueued; n++) await booked(holder, free, `${10 + n}:00`, `${11 + n}:00`).catch(() => {});
  const tries = [];
  for (let n = 0; n <= mostQueued; n++) tries.push(await queueFor(db, none, person, wish(free, `${10 + n}:00`, `${11 + n}:00`)));
  expect(tries.at(-1)).toMatchObject({ problem: "many" });
});

it("as the application nobody makes an offer that takes nothing, nor writes what a booking was", async () => {
  const id = await room();
  await booked(await addPerson(db), id);
  const wanted = await queued(await addPerson(db), id);
  await expect(sql`update bookings.booking set state = 'offered' where id = ${wanted}`.execute(db)).rejects.toMatchObject({
    constraint: "booking_takes_its_units",
  });
  await expect(sql`update bookings.former set until = now()`.execute(db)).rejects.toThrow(/permission denied/);
  await expect(
    sql`insert into bookings.former values (${wanted}, 1, now(), 'booked', tstzrange(${at("10:00")}, ${at("11:00")}), 1, false)`.execute(db),
  ).rejects.toThrow(/permission denied/);
  expect((await sql`select from bookings.former`.execute(owner)).rows.length).toBeGreaterThan(0);
});

it("a booking is handed over by an address that serves once, and the quota of whoever takes it is asked", async () => {
  const id = await room({ quotaCount: 1, quotaPer: "week" });
  const [giver, taker, full] = [await addPerson(db), await addPerson(db), await addPerson(db)];
  const given = await booked(giver, id);
  await booked(full, id, "14:00", "15:00");
  const own = `/reserver/mes-reservations/${given}`;
  const shown = async () => /reprise\/[\w-]+/.exec(await (await as(giver).post(own, { act: "hand" })).text())![0];
  const old = await shown();
  const address = `/reserver/${await shown()}`;
  expect((await as(taker).get(`/reserver/${old}`)).status).toBe(410);
  expect((await as(taker).post(own, { act: "hand" })).status).toBe(404);
  expect((await as(giver).post(address, {})).status).toBe(409);
  const refused = await as(full).post(address, {});
  expect([refused.status, (await refused.text()).includes("par semaine")]).toEqual([409, true]);
  const tries = await Promise.all([taker, await addPerson(db), await addPerson(db)].map((person) => as(person).post(address, {})));
  expect(tries.filter(({ status }) => status === 303)).toHaveLength(1);
  expect((await as(taker).get(address)).status).toBe(410);
  const [now] = await bookedOf(db, id);
  expect(now!.person).not.toBe(giver);
  expect((await as(giver).get(own)).status).toBe(404);
  expect(await messages(giver)).toEqual(["handed"]);
  expect(await messages(now!.person!)).toEqual(["received"]);
});

it("what is left of a time is given back to the minute, and offered to whoever queues for it", async () => {
  const id = await room();
  const [holder, waits] = [await addPerson(db), await addPerson(db)];
  const given = await booked(holder, id, "10:00", "20:00");
  expect((await as(holder).post(`/reserver/mes-reservations/${given}`, { act: "back" })).status).toBe(409);
  const wanted = await queued(waits, id, "12:00", "13:00");
  // It began an hour ago, as the clock of the database says.
  const begun = sql`tstzrange(${new Date(Math.floor(Date.now() / 60_000 - 60) * 60_000)}, ${at("20:00")})`;
  await owner.transaction().execute(async (trx) => {
    await sql`update bookings.booking set during = ${begun}, padded = ${begun} where id = ${given}`.execute(trx);
    await sql`update bookings.taking set during = ${begun} where booking_id = ${given}`.execute(trx);
  });
  expect((await as(waits).post(`/reserver/mes-reservations/${given}`, { act: "back" })).status).toBe(404);
  expect((await as(holder).post(`/reserver/mes-reservations/${given}`, { act: "back" })).status).toBe(303);
  expect((await bookedOf(db, id))[0]!.to.getTime()).toBeLessThan(Date.now() + 120_000);
  expect(await stateOf(wanted)).toBe("offered");
});

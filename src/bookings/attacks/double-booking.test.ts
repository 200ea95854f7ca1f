import { sql } from "kysely";
import { expect, it } from "vitest";

import { addPerson } from "../../people/people.testing.ts";
import { block } from "../agenda/block.command.ts";
import type { BookOutcome } from "../book/book.command.ts";
import { addOpen, at, book, bookedOf, bookingsHouse, roomOf, wish } from "../bookings.testing.ts";

const { db, owner, here } = await bookingsHouse();
const people = await Promise.all(Array.from({ length: 60 }, () => addPerson(db)));
const room = (more: Parameters<typeof roomOf>[1] = {}) => addOpen(db, roomOf(here.id, more));

const won = (outcomes: readonly BookOutcome[]) => outcomes.filter(({ ok }) => ok).length;
const isTaken = (outcome: BookOutcome) => !outcome.ok && outcome.problem === "refused" && outcome.problems.some((one) => one !== null && "taken" in one);

it("two hundred who want one room at one time: one has it, the others are told that it is taken", async () => {
  const id = await room();
  const persons = await Promise.all(Array.from({ length: 200 }, (_, n) => (n < 60 ? people[n]! : addPerson(db))));
  const outcomes = await Promise.all(persons.map((person) => book(db, person, [wish(id, "10:00", "12:00")])));
  expect(won(outcomes)).toBe(1);
  expect(outcomes.filter(isTaken)).toHaveLength(199);
  expect(await bookedOf(db, id)).toHaveLength(1);
});

it("seven desks and sixty people: seven have one, each another", async () => {
  const id = await room({ kind: "desk", quantity: 7 });
  const outcomes = await Promise.all(people.map((person) => book(db, person, [wish(id, "10:00", "12:00")])));
  expect(won(outcomes)).toBe(7);
  expect(outcomes.filter(isTaken)).toHaveLength(53);
  const { rows } = await sql<{ units: number }>`
    select count(distinct t.unit_id)::int as units from bookings.taking t join bookings.booking b on b.id = t.booking_id where b.resource_id = ${id}`.execute(
    db,
  );
  expect(rows[0]!.units).toBe(7);
});

it("the hall and its halves are never had by two, and both halves are had at once", async () => {
  const [left, right] = [await room(), await room()];
  const hall = await room({ parts: [left, right] });
  const race = (n: number) => {
    const hours = [`${10 + n}:00`, `${11 + n}:00`] as const;
    return Promise.all([hall, left, right].map((one, at) => book(db, people[3 * n + at]!, [wish(one, ...hours)])));
  };
  for (let n = 0; n < 6; n++) {
    const [whole, ...halves] = await race(n);
    expect(halves.map(({ ok }) => ok)).toEqual([!whole!.ok, !whole!.ok]);
  }
  const building = await room({ parts: [hall] });
  expect(isTaken(await book(db, people[40]!, [wish(building, "10:30", "11:00")]))).toBe(true);
  expect((await book(db, people[40]!, [wish(building, "18:00", "19:00")])).ok).toBe(true);
  expect(isTaken(await book(db, people[41]!, [wish(left, "18:00", "19:00")]))).toBe(true);
});

it("sixty people who take two rooms in opposite orders wait for each other in no ring", async () => {
  const [one, other] = [await room(), await room()];
  const outcomes = await Promise.all(
    people.map((person, n) => {
      const hours = [`${String(8 + (n % 10)).padStart(2, "0")}:00`, `${String(9 + (n % 10)).padStart(2, "0")}:00`] as const;
      const both = [wish(one, ...hours), wish(other, ...hours)];
      return book(db, person, n % 2 === 0 ? both : both.toReversed());
    }),
  );
  expect(won(outcomes)).toBe(10);
  expect([(await bookedOf(db, one)).length, (await bookedOf(db, other)).length]).toEqual([10, 10]);
});

it("all are booked or none", async () => {
  const [free, full] = [await room(), await room()];
  await book(db, people[0]!, [wish(full, "10:00", "12:00")]);
  const outcome = await book(db, people[1]!, [wish(free, "10:00", "12:00"), wish(full, "11:00", "13:00")]);
  expect(outcome).toMatchObject({ ok: false, problems: [null, { taken: true }] });
  expect(await bookedOf(db, free)).toHaveLength(0);
});

it("whoever writes to the tables as the application has no second booking, none without its units, none that is longer than what it takes", async () => {
  const id = await room();
  await book(db, people[0]!, [wish(id, "10:00", "12:00")]);
  const during = sql`tstzrange(${at("11:00")}, ${at("13:00")})`;
  const booking = sql`insert into bookings.booking (resource_id, person_id, during, padded, state) values (${id}, ${people[1]!}, ${during}, ${during}, 'booked')`;
  await expect(booking.execute(db)).rejects.toMatchObject({ constraint: "booking_takes_its_units" });
  const taking = sql`
    with made as (${booking} returning id)
    insert into bookings.taking (booking_id, unit_id, padded, during)
    select m.id, u.id, p, ${during} from made m, bookings.units_of(${id}) u (id), (values (0), (1)) p (p)`;
  await expect(taking.execute(db)).rejects.toMatchObject({ constraint: "unit_is_free" });
  const longer = sql`update bookings.booking set during = tstzrange(lower(during), upper(during) + interval '1 hour'),
    padded = tstzrange(lower(during), upper(during) + interval '1 hour') where resource_id = ${id}`;
  await expect(longer.execute(db)).rejects.toMatchObject({ constraint: "booking_takes_its_units" });
  await expect(sql`delete from bookings.taking`.execute(db)).rejects.toMatchObject({ constraint: "booking_takes_its_units" });
  await expect(sql`update bookings.booking set state = 'cancelled', ended_at = now(), ended_by = 'host'`.execute(db)).rejects.toMatchObject({
    constraint: "booking_takes_its_units",
  });
  // Whoever owns the tables is held as well.
  await expect(taking.execute(owner)).rejects.toMatchObject({ constraint: "unit_is_free" });
  expect(await bookedOf(db, id)).toHaveLength(1);
});

it("a whole cannot be booked with some of its units only, nor a pool with more than are counted", async () => {
  const [half, desks] = [await room(), await room({ kind: "desk", quantity: 3 })];
  const hall = await room({ parts: [half] });
  const plant = (resource: string, units: readonly number[]) => {
    const during = sql`tstzrange(${at("20:00")}, ${at("21:00")})`;
    return sql`
      with made as (insert into bookings.booking (resource_id, during, padded, state) values (${resource}, ${during}, ${during}, 'booked') returning id)
      insert into bookings.taking (booking_id, unit_id, padded, during)
      select m.id, u, p, ${during} from made m, unnest(${[...units]}::integer[]) u, (values (0), (1)) p (p)`.execute(db);
  };
  const unitsOf = async (id: string) => (await sql<{ id: number }>`select bookings.units_of(${id}) as id`.execute(db)).rows.map(({ id: unit }) => unit);
  const [ofHall, ofDesks] = [await unitsOf(hall), await unitsOf(desks)];
  expect([ofHall.length, ofDesks.length]).toEqual([2, 3]);
  await expect(plant(hall, ofHall.slice(0, 1))).rejects.toMatchObject({ constraint: "booking_takes_its_units" });
  await expect(plant(desks, ofDesks.slice(0, 2))).rejects.toMatchObject({ constraint: "booking_takes_its_units" });
  await expect(plant(desks, ofHall.slice(0, 1))).rejects.toMatchObject({ constraint: "booking_takes_its_units" });
});

it("between two neighbours the larger distance counts, not the sum", async () => {
  const half = await room({ after: 30, before: 0 });
  const hall = await room({ parts: [half], after: 0, before: 15 });
  const tries = async (id: string, from: string, to: string, person: number) => (await book(db, people[person]!, [wish(id, from, to)])).ok;
  expect(await tries(half, "10:00", "11:00", 0)).toBe(true);
  expect(await tries(hall, "11:00", "12:00", 1)).toBe(false);
  expect(await tries(hall, "11:30", "12:00", 2)).toBe(true);
  expect(await tries(half, "12:00", "13:00", 3)).toBe(true);
  expect(await tries(half, "09:00", "10:00", 4)).toBe(false);
  expect(await tries(half, "08:30", "09:30", 5)).toBe(true);
});

it("a place keeps the whole of a space that has more units than anybody books at once", async () => {
  const parts = await Promise.all([150, 150].map((quantity) => room({ kind: "desk", quantity })));
  const whole = await room({ parts });
  const kept = { resourceId: whole, from: at("10:00"), to: at("12:00"), why: "Travaux", by: here.host };
  const both = await Promise.all([block(db, kept), block(db, kept)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  for (const part of parts) expect(isTaken(await book(db, people[0]!, [wish(part, "11:00", "12:00")]))).toBe(true);
  expect((await book(db, people[0]!, [wish(parts[0]!, "12:00", "13:00")])).ok).toBe(true);
});

import { sql } from "kysely";
import { expect, it } from "vitest";

import { instantOf } from "#platform/time/clock.ts";
import { addDays, dayOf, endOfDay, startOfDay } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import { addOpen, book, bookingsHouse, day, roomOf, wish } from "../bookings.testing.ts";
import { findTakings, readBookable } from "../taking/hold.query.ts";
import { plan } from "../taking/plan.ts";
import { search } from "./search.query.ts";

const { db, here, there } = await bookingsHouse({ hours: "Mo-Su 07:00-22:00" });
const nothing = { kind: null, words: "", people: null, day, commune: null, includes: [], reachable: false, free: false, week: false };
const clockAt = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

it("among what many people have, of pools, of spaces in spaces and with time left free around, the search finds all that could be booked then and nothing else", async () => {
  let seed = 29;
  const random = () => (seed = (seed * 16_807) % 2_147_483_647) / 2_147_483_647;
  const of = <value>(...values: readonly value[]): value => values[Math.floor(random() * values.length)]!;
  const around = () => ({ before: of(0, 0, 15, 45), after: of(0, 0, 15, 60) });
  const ids: string[] = [];
  const add = async (more: Parameters<typeof roomOf>[1] = {}) => {
    const parts = more.parts ?? [];
    const hours = of(null, null, "08:00-18:00");
    ids.push(
      await addOpen(db, roomOf(parts.length > 0 ? here.id : of(here.id, there.id), { ...around(), approval: of(true, false), hours, atOnce: 9, ...more })),
    );
    return ids.at(-1)!;
  };
  const inHere = (more: Parameters<typeof roomOf>[1] = {}) => addOpen(db, roomOf(here.id, { ...around(), atOnce: 9, ...more }));
  for (let n = 0; n < 12; n += 1) await add();
  for (let n = 0; n < 6; n += 1) await add({ kind: "desk", capacity: null, quantity: of(2, 3, 5) });
  for (let n = 0; n < 4; n += 1) {
    const halves = [await inHere(), await inHere({ kind: "desk", capacity: null, quantity: 3 })];
    ids.push(...halves);
    const hall = await add({ parts: halves });
    if (n % 2 === 0) await add({ parts: [hall] });
  }
  const people = await Promise.all(Array.from({ length: 12 }, () => addPerson(db)));
  let had = 0;
  for (let n = 0; n < 240; n += 1) {
    const from = 420 + 30 * Math.floor(random() * 26);
    const booked = await book(db, of(...people), [wish(of(...ids), clockAt(from), clockAt(from + of(30, 60, 120)), { units: of(1, 1, 2) })]);
    if (booked.ok) had += 1;
  }
  // Of what waits for a host, a third waited too long: it takes nothing any more.
  const { rows: lapsed } = await sql`
    update bookings.booking set waits_until = now() - interval '1 minute' where state = 'asked' and ascii(id::text) % 3 = 0 returning id`.execute(db);
  expect([had > 80, lapsed.length > 5]).toEqual([true, true]);

  const now = new Date();
  const could = await readBookable(db, ids);
  const tally = { free: 0, taken: 0 };
  for (let turn = 0; turn < 40; turn += 1) {
    const from = 420 + 30 * Math.floor(random() * 28);
    const asked = { ...nothing, from, to: from + of(30, 60, 90) };
    const { found, total } = await search(db, { asked, near: null, now, limit: 200, offset: 0 });
    const span = { from: instantOf(day, asked.from), to: instantOf(day, asked.to) };
    const around = [{ from: span.from.getTime() - 7_200_000, to: span.to.getTime() + 7_200_000 }];
    const takings = (await findTakings(db, [...new Set(could.flatMap(({ units }) => units))], around)).filter(
      ({ waitsUntil }) => waitsUntil === null || waitsUntil > now,
    );
    const right = could.filter((one) => {
      const wished = { ...span, resourceId: one.id, units: 1, people: null, purpose: null };
      const planned = plan(one, wished, { now, own: [], takings, exception: false });
      if ("problem" in planned && "taken" in planned.problem) tally.taken += 1;
      return "state" in planned;
    });
    tally.free += right.length;
    expect(found.map(({ resource }) => resource.id).toSorted(), `turn ${turn}`).toEqual(right.map(({ id }) => id).toSorted());
    expect(total).toBe(right.length);
  }
  expect([tally.free > 300, tally.taken > 300]).toEqual([true, true]);

  // Without both hours, or with the days after: the first free time of each, found here by trying each quarter of an hour.
  const all = await findTakings(
    db,
    [...new Set(could.flatMap(({ units }) => units))],
    [{ from: startOfDay(day).getTime(), to: endOfDay(addDays(day, 6)).getTime() }],
  );
  const takings = all.filter(({ waitsUntil }) => waitsUntil === null || waitsUntil > now);
  const firstOf = (one: (typeof could)[number], days: readonly string[], hours: readonly [number, number], exact: boolean): number | undefined => {
    const tries = days.flatMap((on) => Array.from({ length: (hours[1] - hours[0]) / 15 }, (_, n) => instantOf(on, hours[0] + 15 * n).getTime()));
    return tries.find((at) => {
      const to = exact ? at + (hours[1] - hours[0]) * 60_000 : at + one.shortest * 60_000;
      const late = instantOf(dayOf(at), 0).getTime() + hours[1] * 60_000;
      const wished = { from: new Date(at), to: new Date(to), resourceId: one.id, units: 1, people: null, purpose: null };
      return to <= late && "state" in plan(one, wished, { now, own: [], takings, exception: false });
    });
  };
  for (const [from, to, week] of [
    [null, null, false],
    [600, null, false],
    [null, 600, false],
    [600, 720, true],
    [1260, null, true],
  ] as const) {
    const { found, each } = await search(db, { asked: { ...nothing, from, to, week }, near: null, now, limit: 200, offset: 0 });
    const days = Array.from({ length: week ? 7 : 1 }, (_, n) => addDays(day, n));
    const right = could.flatMap((one) => {
      const at = firstOf(one, days, [from ?? 0, to ?? 1440], from !== null && to !== null);
      return at === undefined ? [] : [[one.id, at] as const];
    });
    expect(each).toBe(true);
    expect(found.map(({ resource, at }) => [resource.id, at!.from.getTime()] as const).toSorted(), `${from} ${to}`).toEqual(right.toSorted());
    expect(found.map(({ at }) => at!.from.getTime())).toEqual(found.map(({ at }) => at!.from.getTime()).toSorted((a, b) => a - b));
  }
});

import { mkdtemp, rm } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import pg from "pg";

import { addDays, dayOf } from "#platform/time/day.ts";
import { instantOf } from "#platform/time/clock.ts";
import { readSettings } from "#platform/settings.ts";
import { openDatabase } from "#platform/start/open-database.ts";
import { rooms } from "../src/app.ts";
import { book } from "../src/bookings/bookings.testing.ts";
import type { Wish } from "../src/bookings/taking/plan.ts";
import { mondayOf } from "../src/bookings/calendar/days.ts";
import { findWeek } from "../src/bookings/calendar/week.query.ts";
import { search } from "../src/bookings/search/search.query.ts";
import { addPlace } from "../src/places/merge/merge.testing.ts";
import { postgresOf, processorOf } from "./processor.ts";

/**
 * `npm run bench:bookings [resources] [bookings] [confirmations]`: 2,000 resources at 400 places, 200,000 bookings unless said. Aims: search over
 * all places p50 ≤ 15 ms, a week's calendar ≤ 10 ms, 300 confirmations a second with none double, a series of 52 in ≤ 100 ms. Peers on record:
 * availability in 3 to 25 s.
 */
const [resourceCount, bookingCount, confirmationCount] = [2000, 200_000, 3000].map((usual, at) => Number(process.argv[2 + at] ?? usual)) as [
  number,
  number,
  number,
];
const atOnce = 10;
const rounds = Math.min(300, confirmationCount);
const folder = await mkdtemp(join(tmpdir(), "beffroi-bench-"));
const { db, ownerUrl, close } = await openDatabase(readSettings({ DATA_DIR: folder, SEED: "non" }), rooms, () => {});
const today = dayOf(Date.now());

const wish = (resourceId: string, day: string, from: string, to: string): Wish => ({
  ...{ resourceId, from: instantOf(day, from), to: instantOf(day, to), units: 1, people: null, purpose: null },
});

/** The next Monday that is far enough from all that is planted. */
const free = addDays(mondayOf(addDays(today, 7)), 56);

try {
  await plant();
  const { rows: resources } = await sql<{ id: string }>`select id from bookings.resource order by id`.execute(db);
  const people = await addPeople(2000);
  await measureSearch();
  await measureWeek(resources);
  await measureConfirmations(resources, people);
  await measureSeries(resources, people);
} finally {
  await close();
  await rm(folder, { recursive: true, force: true });
}

async function plant(): Promise<void> {
  const begun = performance.now();
  for (let n = 0; n < resourceCount / 5; n += 1) {
    const hours = `Mo-Sa ${String(7 + (n % 4)).padStart(2, "0")}:00-${20 + (n % 4)}:00`;
    await addPlace(db, { name: `Lieu ${n}`, stage: "rooted", hours, longitude: 2.9 + (n % 20) / 50, latitude: 50.55 + Math.floor(n / 20) / 80 });
  }
  await sql`
    insert into bookings.resource (slug, place_id, kind, name, about, capacity, quantity, wheelchair, state, horizon, longest, after)
    select 'r' || row_number() over (), p.id, (array['room', 'room', 'desk', 'machine', 'help'])[k], 'Ressource', 'Une ressource de mesure.', 4 * k,
      case k when 3 then 6 else 1 end, (array['yes', 'no'])[1 + k % 2], 'open', 120, 600, 15
    from places.place p, generate_series(1, 5) k`.execute(db);
  await sql`insert into bookings.unit (resource_id, number) select r.id, n from bookings.resource r, generate_series(1, r.quantity) n`.execute(db);
  await plantBookings();
  const { rows } = await sql<{ resources: number; bookings: number }>`
    select (select count(*)::int from bookings.resource) as resources, (select count(*)::int from bookings.booking) as bookings`.execute(db);
  console.log(`${rows[0]!.resources} resources, ${rows[0]!.bookings} bookings, planted in ${Math.round((performance.now() - begun) / 1000)} s`);
}

/** As the owner, without the trigger that asks of each row whether it takes its units: what is measured comes after. */
async function plantBookings(): Promise<void> {
  const owner = new pg.Client(ownerUrl!);
  await owner.connect();
  const triggers = async (what: "enable" | "disable") => {
    for (const table of ["booking", "taking"]) await owner.query(`alter table bookings.${table} ${what} trigger user`);
  };
  await triggers("disable");
  const days = Math.round(bookingCount / resourceCount / 2);
  await owner.query(`
    with wished as (
      select gen_random_uuid() as id, r.id as resource, tstzrange(d.at, d.at + interval '2 hours') as during,
        tstzrange(d.at, d.at + interval '135 minutes') as wide
      from (select id, row_number() over (order by id) as n from bookings.resource) r, generate_series(${-days}, ${days - 1}) away,
        lateral (select ('${today}'::date + away::int + make_interval(hours => 8 + ((r.n + away * 3 + ${3 * days}) % 9)::int)) at time zone 'Europe/Paris' as at) d),
    booked as (
      insert into bookings.booking (id, resource_id, during, padded, after, state) select id, resource, during, wide, 15, 'booked' from wished returning id)
    insert into bookings.taking (booking_id, unit_id, padded, during)
    select w.id, u.id, p.padded, case p.padded when 0 then w.during else w.wide end
    from wished w join bookings.unit u on u.resource_id = w.resource and u.number = 1, (values (0), (1)) p (padded)`);
  await triggers("enable");
  await owner.query("analyze");
  await owner.end();
}

async function addPeople(count: number): Promise<string[]> {
  const values = Array.from({ length: count }, (_, n) => ({ name: "Mesure", email: `mesure-${n}@exemple.fr`, email_verified: true }));
  return (await db.insertInto("people.person").values(values).returning("id").execute()).map(({ id }) => id);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Milliseconds of processor of Node and of PostgreSQL for each: wall time tells how busy the machine is, this does not. */
async function processorOfEach(count: number, work: () => Promise<void>): Promise<string> {
  const read = () => [process.cpuUsage(), processorOf(postgresOf(folder)) ?? Number.NaN] as const;
  const [node, postgres] = read();
  await work();
  const [nodeAfter, postgresAfter] = read();
  const own = (nodeAfter.user + nodeAfter.system - node.user - node.system) / 1000 / count;
  return `processor of each: Node ${own.toFixed(1)} ms, PostgreSQL ${(((postgresAfter - postgres) * 1000) / count).toFixed(1)} ms; load ${loadavg()[0]!.toFixed(1)}`;
}

async function measure(what: string, count: number, work: (n: number) => Promise<unknown>): Promise<void> {
  const times: number[] = [];
  const processor = await processorOfEach(count, async () => {
    for (let n = 0; n < count; n += 1) times.push(await timed(() => work(n)));
  });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(1);
  console.log(`${what.padEnd(26)} p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, best ${at(0)} ms; ${processor}`);
}

async function measureSearch(): Promise<void> {
  const asked = (n: number) => ({
    ...{
      kind: n % 3 === 0 ? ("room" as const) : null,
      words: "",
      week: false,
      people: n % 2 === 0 ? 6 : null,
      day: addDays(today, 2 + (n % 30)),
      from: 540 + 30 * (n % 12),
    },
    ...{ to: 660 + 30 * (n % 12), commune: "59512", includes: [], reachable: n % 5 === 0, free: false },
  });
  const once = (n: number) => search(db, { asked: asked(n), near: { longitude: 3.17, latitude: 50.69 }, now: new Date(), limit: 10, offset: 0 });
  for (let n = 0; n < 60; n += 1) await once(n);
  await measure("search over all places", rounds, once);
}

async function measureWeek(resources: readonly { id: string }[]): Promise<void> {
  const once = (n: number) =>
    findWeek(db, { resourceId: resources[(n * 7) % resources.length]!.id, first: mondayOf(addDays(today, 7 * (n % 6))), personId: null, now: new Date() });
  for (let n = 0; n < 60; n += 1) await once(n);
  await measure("a week's calendar", rounds, once);
}

async function measureConfirmations(resources: readonly { id: string }[], people: readonly string[]): Promise<void> {
  const wishes = Array.from({ length: confirmationCount }, (_, n) => ({
    person: people[n % people.length]!,
    wish: wish(resources[n % resources.length]!.id, addDays(free, Math.floor(n / resources.length)), "12:00", "13:00"),
  }));
  let [won, at] = [0, 0];
  const from = performance.now();
  const processor = await processorOfEach(wishes.length, async () => {
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let n = at++; n < wishes.length; n = at++) if ((await book(db, wishes[n]!.person, [wishes[n]!.wish])).ok) won += 1;
      }),
    );
  });
  const seconds = (performance.now() - from) / 1000;
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bookings.taking a join bookings.taking b on a.unit_id = b.unit_id and a.padded = 0 and b.padded = 0
      and a.booking_id < b.booking_id and a.during && b.during`.execute(db);
  console.log(`${"confirmations".padEnd(26)} ${Math.round(won / seconds)} a second, double: ${rows[0]!.count}; ${processor}`);
}

async function measureSeries(resources: readonly { id: string }[], people: readonly string[]): Promise<void> {
  const daily = (n: number) => Array.from({ length: 52 }, (_, at) => wish(resources[(n * 11) % resources.length]!.id, addDays(free, at), "19:00", "19:30"));
  await measure("a series of 52", 20, (n) => book(db, people[n]!, daily(n)));
}

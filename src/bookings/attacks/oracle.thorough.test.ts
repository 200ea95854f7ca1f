import { sql } from "kysely";
import { expect, it } from "vitest";

import { minutesOf } from "#platform/time/clock.ts";
import { addDays, dayOf, startOfDay } from "#platform/time/day.ts";
import { addPerson } from "../../people/people.testing.ts";
import type { Problem } from "../taking/plan.ts";
import { changeBooking } from "../book/change.command.ts";
import { addOpen, book, bookingsHouse, none, roomOf } from "../bookings.testing.ts";
import { cancelOwn } from "../ending/end.command.ts";
import { bookSeries, cancelRest } from "../series/series.command.ts";
import type { Details } from "../resource.ts";

const { db, here, services } = await bookingsHouse();
const people = await Promise.all(Array.from({ length: 8 }, () => addPerson(db)));

/** Half hours from the beginning of a day far enough; all of the oracle is counted in them. */
const slot = 1_800_000;
const first = startOfDay(addDays(dayOf(Date.now()), 5)).getTime();
const days = 12;
const at = (one: number) => new Date(first + one * slot);

interface Thing {
  readonly id: string;
  readonly units: readonly string[];
  readonly whole: boolean;
  readonly rules: Pick<Details, "before" | "after" | "shortest" | "longest" | "quotaMinutes" | "quotaCount" | "quotaPer" | "atOnce">;
}
interface OracleBooking {
  readonly id: string;
  readonly thing: Thing;
  readonly person: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly units: readonly string[];
  /** The first of those that were booked with it. */
  readonly series?: string;
}

async function things(): Promise<Thing[]> {
  const made: Thing[] = [];
  const add = async (units: readonly string[], more: Partial<Details>) => {
    const details = roomOf(here.id, { hours: "08:00-22:00", capacity: null, ...more });
    made.push({ id: await addOpen(db, details), units, whole: (more.parts?.length ?? 0) > 0, rules: details });
    return made.at(-1)!.id;
  };
  const left = await add(["left"], { shortest: 60, longest: 240, after: 30 });
  const right = await add(["right"], { before: 30, quotaMinutes: 300, quotaPer: "day" });
  await add(["hall", "left", "right"], { parts: [left, right], after: 60, quotaCount: 2, quotaPer: "week" });
  await add(["one", "two", "three"], { quantity: 3, atOnce: 2, longest: 300, quotaMinutes: 1200, quotaPer: "week" });
  return made;
}

let seed = 20_261_129;
function random(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
}

const slotsOf = ({ from, to }: { from: number; to: number }) => Array.from({ length: to - from }, (_, n) => from + n);
/** Days from 1 January 1970, weeks from a Monday: what a slot lies in, by a calendar on paper. */
const dayNumber = (one: number) => Math.round(Date.parse(`${dayOf(at(one))}T00:00:00Z`) / 86_400_000);
const periodOf = (one: number, per: string | null) => (per === "day" ? dayNumber(one) : Math.floor((dayNumber(one) + 3) / 7));

/** Which rules a wish breaks, half hour by half hour. */
function rulesBroken(wish: Omit<OracleBooking, "id" | "units">, mine: readonly OracleBooking[]): string[] {
  const { thing, from, to, count } = wish;
  const { rules } = thing;
  const broken = new Set<string>();
  const hours = slotsOf(wish);
  if (hours.some((one) => minutesOf(at(one)) < 480 || minutesOf(at(one)) >= 1320)) broken.add("hours");
  if (hours.length * 30 < rules.shortest) broken.add("shortest");
  const had = new Set([...mine.flatMap(slotsOf), ...hours]);
  let [low, high] = [from, to - 1];
  const reach = rules.shortest / 30;
  for (let gap = 0, one = low - 1; gap < reach && one > from - 400; one--) [gap, low] = had.has(one) ? [0, one] : [gap + 1, low];
  for (let gap = 0, one = high + 1; gap < reach && one < to + 400; one++) [gap, high] = had.has(one) ? [0, one] : [gap + 1, high];
  if ([...had].filter((one) => one >= low && one <= high).length * 30 > rules.longest) broken.add("longest");
  if (hours.some((one) => count + mine.filter((other) => other.from <= one && one < other.to).reduce((sum, other) => sum + other.count, 0) > rules.atOnce))
    broken.add("at_once");
  for (const period of new Set(hours.map((one) => periodOf(one, rules.quotaPer)))) {
    if (rules.quotaMinutes !== null && [...had].filter((one) => periodOf(one, rules.quotaPer) === period).length * 30 > rules.quotaMinutes)
      broken.add("quota_minutes");
  }
  const sameWeek = mine.filter((other) => periodOf(other.from, rules.quotaPer) === periodOf(from, rules.quotaPer));
  if (rules.quotaCount !== null && sameWeek.length >= rules.quotaCount) broken.add("quota_count");
  return [...broken].toSorted();
}

/** Between two on one unit, the larger of what the first wants after and the second before stays free. */
function unitsFor({ thing, from, to, count }: Omit<OracleBooking, "id" | "units">, kept: readonly OracleBooking[]): readonly string[] | null {
  const gap = (earlier: Thing, later: Thing) => Math.max(earlier.rules.after, later.rules.before) / 30;
  const blocks = (other: OracleBooking) => (other.from < from ? other.to + gap(other.thing, thing) > from : to + gap(thing, other.thing) > other.from);
  const free = thing.units.filter((unit) => !kept.some((other) => other.units.includes(unit) && blocks(other)));
  if (thing.whole) return free.length === thing.units.length ? free : null;
  return free.length >= count ? free.slice(0, count) : null;
}

/** What plain arrays say of one wish among what is kept: why not, or the units that it takes. */
function judge(
  asked: Omit<OracleBooking, "id" | "units">,
  others: readonly OracleBooking[],
): { readonly problem: string } | { readonly units: readonly string[] } {
  const mine = others.filter((one) => one.person === asked.person && one.thing === asked.thing);
  const broken = rulesBroken(asked, mine);
  if (broken.length > 0) return { problem: broken.join() };
  const units = unitsFor(asked, others);
  return units ? { units } : { problem: "taken" };
}

function wishOf(all: readonly Thing[], person: string, moved?: OracleBooking): Omit<OracleBooking, "id" | "units"> {
  const thing = moved?.thing ?? all[random(all.length)]!;
  const from = random(days) * 48 + 14 + random(28);
  return { thing, person, from, to: from + 1 + random(8), count: thing.units.length === 3 && !thing.whole ? 1 + random(2) : 1 };
}

const typedOf = ({ thing, from, to, count }: Omit<OracleBooking, "id" | "units">) => ({
  ...{ resourceId: thing.id, from: at(from), to: at(to), units: count, people: null, purpose: null },
});

it("five thousand bookings, series, changes and cancellations are decided as plain arrays decide them", async () => {
  const all = await things();
  let kept: OracleBooking[] = [];
  const tally: Record<string, number> = {};
  const count = (what: string) => (tally[what] = (tally[what] ?? 0) + 1);
  for (let turn = 0; turn < 5000; turn++) {
    const person = people[turn % people.length]!;
    const mine = kept.filter((one) => one.person === person);
    const moved = random(4) === 0 ? mine[random(mine.length)] : undefined;
    if (moved && random(2) === 0) {
      kept = await cancel(moved, kept);
      count(moved.series ? "series ended" : "cancelled");
      continue;
    }
    if (!moved && random(6) === 0) {
      kept = await series(all, person, kept, (what) => count(`series: ${what}`));
      continue;
    }
    const asked = wishOf(all, person, moved);
    const others = kept.filter((one) => one !== moved);
    const right = judge(asked, others);
    const [id, problem] = await decide(person, typedOf(asked), moved?.id);
    const expected = "problem" in right ? right.problem : null;
    expect(problem, `turn ${turn}`).toBe(expected);
    count(expected ?? "booked");
    if ("units" in right) kept = [...others, { ...asked, id: id!, units: right.units, ...(moved?.series && { series: moved.series }) }];
  }
  const met = ["booked", "taken", "hours", "longest", "at_once", "quota_minutes", "quota_count", "series: booked", "series: refused", "series ended"];
  expect(Object.keys(tally)).toEqual(expect.arrayContaining(met));
  const { rows } = await sql<{ id: string; units: number; from: Date; to: Date }>`
    select b.id, lower(b.during) as "from", upper(b.during) as "to", (select count(*)::int from bookings.taking t where t.booking_id = b.id and t.padded = 0) as units
    from bookings.booking b where b.state = 'booked' order by b.id`.execute(db);
  const plain = kept.map((one) => ({ id: one.id, from: at(one.from), to: at(one.to), units: one.units.length }));
  expect(rows.map(({ id, from, to, units }) => ({ id, from, to, units }))).toEqual(plain.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}, 600_000);

/** One alone, or the rest of its series. */
async function cancel(one: OracleBooking, kept: readonly OracleBooking[]): Promise<OracleBooking[]> {
  if (!one.series) {
    expect(await cancelOwn(db, services, one.id)).toEqual({ ok: true });
    return kept.filter((other) => other !== one);
  }
  const rest = kept.filter((other) => other.series === one.series && other.person === one.person && other.from >= one.from);
  expect(await cancelRest(db, services, one.id, one.person)).toBe(rest.length);
  return kept.filter((other) => !rest.includes(other));
}

/** The same hour on several days: all are booked, each among those before it, or none is and each says why. */
async function series(all: readonly Thing[], person: string, kept: readonly OracleBooking[], count: (what: string) => void): Promise<OracleBooking[]> {
  const first = wishOf(all, person);
  const every = 1 + random(3);
  const dates = Array.from({ length: 2 + random(3) }, (_, n) => ({ ...first, from: first.from + 48 * every * n, to: first.to + 48 * every * n }));
  let among = [...kept];
  const problems = dates.map((date) => {
    const right = judge(date, among);
    if ("problem" in right) return right.problem;
    among = [...among, { ...date, id: "", units: right.units }];
    return null;
  });
  const booked = await bookSeries(db, { offers: { ...services.offers, ...none.offers } }, person, dates.map(typedOf), none);
  if (booked.ok) {
    expect(problems.every((one) => one === null)).toBe(true);
    count("booked");
    const made = booked.made.map(({ id }) => id);
    return among.map((one) => (one.id === "" ? { ...one, id: made.shift()!, series: booked.made[0]!.id } : one));
  }
  expect(booked.problem === "refused" ? booked.problems.map((one) => one && say(one)) : booked.problem).toEqual(problems);
  count("refused");
  return [...kept];
}

const versions = new Map<string, number>();

/** What the house decides: the booking, or why not. */
async function decide(person: string, wish: Parameters<typeof book>[2][number], moved: string | undefined): Promise<[string | null, string | null]> {
  if (moved) {
    const version = versions.get(moved) ?? 1;
    const changed = await changeBooking(db, { id: moved, personId: person, version, wish, asks: none, pays: none });
    if (!changed.ok) return [null, typeof changed.problem === "string" ? changed.problem : say(changed.problem)];
    versions.set(moved, version + 1);
    return [moved, null];
  }
  const booked = await book(db, person, [wish]);
  if (booked.ok) return [booked.made[0]!.id, null];
  return [null, booked.problem === "refused" ? say(booked.problems[0]!) : booked.problem];
}

const say = (problem: Problem): string =>
  "taken" in problem
    ? "taken"
    : problem.refusals
        .map(({ rule }) => rule)
        .toSorted()
        .join();

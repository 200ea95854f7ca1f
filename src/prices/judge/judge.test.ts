import { expect, it } from "vitest";

import { type CoverKind, coverKinds, type Covers, type Edition, type Group, minutesOf, type Sum } from "../price.ts";
import { type Purse, sumOf } from "./judge.ts";

/** Numbers that look drawn, the same each time. */
function* drawn(seed: number): Generator<number, never> {
  for (let state = seed; ; ) yield (state = (state * 48271) % 2147483647);
}
const numbers = drawn(20261130);
const one = <item>(items: readonly item[]): item => items[numbers.next().value % items.length]!;

/** The least sum that covers so many minutes, by trying every number of each cover. */
function leastOf(minutes: number, covers: readonly (readonly [minutes: number, cents: number])[]): number {
  if (minutes <= 0) return 0;
  const [cover, ...others] = covers;
  if (!cover) return Number.POSITIVE_INFINITY;
  return Math.min(...Array.from({ length: Math.ceil(minutes / cover[0]) + 1 }, (_, count) => count * cover[1] + leastOf(minutes - count * cover[0], others)));
}

/** The same of two days, with so many minutes given: every way to spread them in quarters of an hour. */
function leastWith([minutes, ...others]: readonly number[], given: number, covers: readonly (readonly [number, number])[]): number {
  if (minutes === undefined) return 0;
  const quarters = Array.from({ length: Math.min(minutes, given) / 15 + 1 }, (_, quarter) => quarter * 15);
  return Math.min(...quarters.map((here) => leastOf(minutes - here, covers) + leastWith(others, given - here, covers)));
}

const soldOf = (prices: Partial<Record<CoverKind, number>> = {}) =>
  coverKinds.flatMap((kind) => (prices[kind] === undefined ? [] : [[minutesOf[kind], prices[kind]] as const]));

const pricesOf = (): Partial<Record<CoverKind, number>> => ({
  hour: one([0, 100, 500, 900]),
  ...(one([true, false]) && { half: one([300, 1500, 2000]) }),
  ...(one([true, false]) && { day: one([800, 2500, 5000]) }),
});

const total = (rows: readonly number[]) => rows.reduce((sum, row) => sum + row, 0);
const takenFrom = ({ spends }: Sum, { passId }: Purse) => total(spends.filter((spent) => spent.passId === passId).map(({ minutes }) => minutes));

it("two hundred bookings: duration, night, groups, caps, free minutes, several passes and several units, as brute force finds them", () => {
  for (let at = 0; at < 200; at++) {
    const days = one([[45], [60], [90], [150], [240], [300], [600], [60, 120], [90, 30], [240, 300]]);
    const midnight = Date.parse("2027-06-02T00:00:00+02:00");
    const from = days.length === 2 ? new Date(midnight - days[0]! * 60_000) : new Date(midnight);
    const to = new Date(from.getTime() + total(days) * 60_000);
    const mine = one<Group[]>([[], ["resident"], ["job_seeker", "member"]]);
    const covers: Covers = { all: pricesOf(), ...(one([true, false]) && { resident: pricesOf() }), ...(one([true, false]) && { member: pricesOf() }) };
    const edition: Edition = {
      ...{ id: "1", listId: "a", starts: "2027-01-01", covers, freeUnder: one([0, 45]), freeMonth: 0, deposit: 0, vat: null, prepay: false },
    };
    const [free, units] = [one([0, 0, 60]), one([1, 1, 2])];
    const purses = Array.from({ length: one([0, 1, 2, 3]) }, (_, n) => ({
      ...{ passId: `p${n}`, placeId: "x", until: "2027-12-31" },
      left: one([15, 60, 120, 240]),
    }));
    const sum = sumOf(edition, { resourceId: "r", from, to, units }, { mine, free, purses });

    const bought = Math.floor(total(purses.map(({ left }) => left)) / units / 15) * 15;
    const tariffs = [covers.all, ...mine.map((group) => covers[group])].map(soldOf).filter((sold) => sold.length > 0);
    const least = Math.min(...tariffs.map((sold) => units * leastWith(days, free + bought, sold)));
    expect(sum.cents, JSON.stringify({ days, mine, covers, free, units, purses })).toBe(total(days) <= edition.freeUnder ? 0 : least);
    // No pass gives more than it holds, the one that ends first is emptied before the next, and what is taken is what the reasons tell.
    const taken = purses.map((purse) => takenFrom(sum, purse));
    expect(taken.every((minutes, n) => minutes <= purses[n]!.left && (n === 0 || minutes === 0 || taken[n - 1] === purses[n - 1]!.left))).toBe(true);
    expect(total(taken)).toBe(units * total(sum.reasons.map((reason) => (reason.kind === "pass" ? reason.minutes : 0))));
  }
});

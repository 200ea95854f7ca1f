import { describe, expect, it } from "vitest";

import { type Cover, type Order, quote } from "./pricing.ts";

const hour = { minutes: 60, cents: 500 };
const halfDay = { minutes: 240, cents: 1500 };
const day = { minutes: 1440, cents: 2500 };
const order = (days: readonly number[], more: Partial<Order> = {}): Order => ({
  ...{ days, units: 1, free: 0, pass: 0 },
  ...{ tariffs: [{ group: "all", covers: [hour, halfDay, day] }] },
  ...more,
});

describe("the least sum of an order", () => {
  it.each([
    ["an hour begun", [15], 500],
    ["three hours: the half-day is as cheap", [180], 1500],
    ["five hours: a half-day and an hour", [300], 2000],
    ["six hours: a half-day and two hours, as dear as a day", [360], 2500],
    ["nine hours: a day", [540], 2500],
    ["a night over two days: each pays its own", [60, 120], 1500],
    ["the day on which clocks go back: a day and an hour of more", [1500], 3000],
  ])("%s", (_, days, cents) => {
    expect(quote(order(days)).cents).toBe(cents);
  });

  it("tells its reasons, the larger cover of the same sum first", () => {
    expect(quote(order([180])).reasons).toEqual([{ kind: "cover", day: 0, minutes: 240, count: 1, cents: 1500 }]);
    expect(quote(order([300], { units: 2 })).reasons).toEqual([
      { kind: "cover", day: 0, minutes: 240, count: 1, cents: 3000 },
      { kind: "cover", day: 0, minutes: 60, count: 1, cents: 1000 },
    ]);
  });

  it("takes a pass only where it saves: not for the hours that a day's price covers anyway", () => {
    expect(quote(order([600], { pass: 60 }))).toMatchObject({ cents: 2500, reasons: [{ kind: "cover", minutes: 1440 }] });
    expect(quote(order([300, 600], { pass: 90 }))).toMatchObject({ cents: 1500 + 2500, reasons: [{ kind: "pass", day: 0, minutes: 60 }, {}, {}] });
  });

  it("takes what is free before the pass", () => {
    expect(quote(order([120], { free: 60, pass: 600 })).reasons).toEqual([
      { kind: "free", day: 0, minutes: 60 },
      { kind: "pass", day: 0, minutes: 60 },
    ]);
  });

  it("gives the cheapest of the groups that the person belongs to; the first of the same", () => {
    const tariffs = [
      { group: "all", covers: [hour] },
      { group: "job_seeker", covers: [{ minutes: 60, cents: 100 }] },
      { group: "member", covers: [{ minutes: 60, cents: 100 }] },
    ];
    expect(quote(order([60], { tariffs }))).toMatchObject({ group: "job_seeker", cents: 100 });
  });

  it("takes a coupon off, in favour of the person, and never pays out", () => {
    expect(quote(order([60], { coupon: { percent: 33 } })).cents).toBe(335);
    expect(quote(order([60], { tariffs: [{ group: "all", covers: [{ minutes: 60, cents: 101 }] }], coupon: { percent: 50 } })).cents).toBe(50);
    expect(quote(order([60], { coupon: { cents: 900 } }))).toMatchObject({ cents: 0, reasons: [{}, { kind: "coupon", cents: -500 }] });
  });

  it("refuses prices that are none", () => {
    expect(() => quote(order([60], { tariffs: [] }))).toThrow(RangeError);
    expect(() => quote(order([60], { tariffs: [{ group: "all", covers: [] }] }))).toThrow(RangeError);
    expect(() => quote(order([60], { tariffs: [{ group: "all", covers: [{ minutes: 60, cents: 0.5 }] }] }))).toThrow(RangeError);
    expect(() => quote(order([60.5]))).toThrow(RangeError);
  });
});

describe("against every way there is", () => {
  /** Numbers that look drawn, the same each time. */
  function* drawn(seed: number): Generator<number, never> {
    for (let state = seed; ; ) yield (state = (state * 48271) % 2147483647);
  }
  const numbers = drawn(20261129);
  const one = <item>(items: readonly item[]): item => items[numbers.next().value % items.length]!;

  /** The least sum that covers so many minutes, by trying every number of each cover. */
  function leastOf(minutes: number, [cover, ...others]: readonly Cover[]): number {
    if (minutes <= 0) return 0;
    if (!cover) return Number.POSITIVE_INFINITY;
    const counts = Array.from({ length: Math.ceil(minutes / cover.minutes) + 1 }, (_, count) => count);
    return Math.min(...counts.map((count) => count * cover.cents + leastOf(minutes - count * cover.minutes, others)));
  }
  /** The least sum with so many minutes given, by trying every way to spread them in quarters of an hour. */
  function leastWith([minutes, ...others]: readonly number[], given: number, covers: readonly Cover[]): number {
    if (minutes === undefined) return 0;
    const quarters = Array.from({ length: Math.min(minutes, given) / 15 + 1 }, (_, quarter) => quarter * 15);
    return Math.min(...quarters.map((here) => leastOf(minutes - here, covers) + leastWith(others, given - here, covers)));
  }

  it("two hundred orders: duration, groups, caps, passes, free minutes, coupons", () => {
    for (let at = 0; at < 200; at++) {
      const days = Array.from({ length: one([1, 1, 2, 3]) }, () => one([15, 30, 60, 90, 135, 180, 240, 300, 480]));
      const tariffs = Array.from({ length: one([1, 2, 3]) }, (_, group) => ({
        group: `group ${group}`,
        covers: [one([15, 30, 60]), one([120, 180, 240]), 1440].map((minutes) => ({ minutes, cents: one([0, 50, 99, 150, 400, 900, 1500, 2500]) })),
      }));
      const [free, pass] = [one([0, 0, 60]), one([0, 30, 120, 240])];
      const [units, coupon] = [one([1, 1, 3]), one([undefined, { percent: 20 }, { percent: 33 }, { cents: 250 }])];
      const sums = tariffs.map(({ covers }) => {
        const sum = units * leastWith(days, free + pass, covers);
        const off = coupon === undefined ? 0 : "cents" in coupon ? coupon.cents : Math.ceil((sum * coupon.percent) / 100);
        return Math.max(0, sum - off);
      });
      const found = quote({ days, units, tariffs, free, pass, coupon });
      expect([found.cents, found.group]).toEqual([Math.min(...sums), tariffs[sums.indexOf(Math.min(...sums))]!.group]);
      // The reasons tell the sum, and cover each day.
      expect(found.reasons.reduce((sum, reason) => sum + ("cents" in reason ? reason.cents : 0), 0)).toBe(found.cents);
      for (const [place, minutes] of days.entries()) {
        const here = found.reasons.flatMap((reason) =>
          "day" in reason && reason.day === place ? reason.minutes * (reason.kind === "cover" ? reason.count : 1) : [],
        );
        expect(here.reduce((sum, covered) => sum + covered, 0)).toBeGreaterThanOrEqual(minutes);
      }
      const spent = (kind: string) => found.reasons.reduce((sum, reason) => sum + (reason.kind === kind && "minutes" in reason ? reason.minutes : 0), 0);
      expect(spent("free")).toBeLessThanOrEqual(free);
      expect(spent("pass")).toBeLessThanOrEqual(pass);
      if (spent("pass") > 0)
        expect(leastWith(days, free + spent("pass") - 15, tariffs.find(({ group }) => group === found.group)!.covers)).toBeGreaterThan(
          leastWith(days, free + spent("pass"), tariffs.find(({ group }) => group === found.group)!.covers),
        );
    }
  });
});

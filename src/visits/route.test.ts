import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { clockOf, instantOf, minutesFrom, minutesOf } from "#platform/time/clock.ts";
import { isDay } from "#platform/time/day.ts";
import { legBetween, lengthOf, modes, type Spot, shortOrder, shortTour, straight, timetable } from "./route.ts";

const spot = fc.record({ longitude: fc.double({ min: 2.8, max: 3.3, noNaN: true }), latitude: fc.double({ min: 50.5, max: 50.8, noNaN: true }) });
const lille = { longitude: 3.0586, latitude: 50.633 };
const roubaix = { longitude: 3.1746, latitude: 50.6942 };

function shortest(spots: readonly Spot[]): number {
  const orders = (left: readonly Spot[]): Spot[][] =>
    left.length === 0 ? [[]] : left.flatMap((one) => orders(left.filter((other) => other !== one)).map((rest) => [one, ...rest]));
  return Math.min(...orders(spots).map(lengthOf));
}

describe("the way between two stops", () => {
  it("is about thirteen kilometres from Lille to Roubaix, longer than the straight line", () => {
    expect(straight(lille, roubaix)).toBeGreaterThan(10_400);
    expect(straight(lille, roubaix)).toBeLessThan(10_800);
    expect(legBetween(lille, roubaix, "bike")).toEqual({ metres: 13829, minutes: 70 });
    expect(legBetween(lille, roubaix, "coach")?.minutes).toBe(50);
  });

  it("is unknown when a point is unknown", () => expect(legBetween(null, lille, "foot")).toBeNull());

  it("takes whole fives of minutes, never less than none, whatever the means", () => {
    fc.assert(
      fc.property(spot, spot, fc.constantFrom(...modes), (a, b, mode) => {
        const { minutes, metres } = legBetween(a, b, mode)!;
        expect(minutes % 5).toBe(0);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(metres).toBeGreaterThanOrEqual(Math.floor(straight(a, b)));
      }),
    );
  });
});

describe("a short order", () => {
  it("has each stop once and is never longer than the order given", () => {
    fc.assert(
      fc.property(fc.array(spot, { maxLength: 9 }), (spots) => {
        const order = shortOrder(spots);
        expect([...order].sort((a, b) => a - b)).toEqual(spots.map((_, at) => at));
        expect(lengthOf(order.map((at) => spots[at]!))).toBeLessThanOrEqual(lengthOf(spots) + 1e-6);
      }),
    );
  });

  it("is within a tenth of the shortest of all for six stops", () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 6, maxLength: 6 }), (spots) => {
        expect(lengthOf(shortOrder(spots).map((at) => spots[at]!))).toBeLessThanOrEqual(shortest(spots) * 1.1 + 1);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe("a suggested tour", () => {
  it("takes the places that lie together", () => {
    const near = [0, 1, 2].map((n) => ({ longitude: 3.17 + n / 1000, latitude: 50.69 }));
    const far = [0, 1, 2].map((n) => ({ longitude: 2.8 + n / 10, latitude: 50.5 }));
    const tour = shortTour([...far, ...near], 3);
    expect(new Set(tour)).toEqual(new Set(near));
  });

  it("takes all when there are fewer, and nothing of nothing", () => {
    expect(shortTour([lille, roubaix], 4)).toHaveLength(2);
    expect(shortTour([], 4)).toEqual([]);
  });
});

describe("a timetable", () => {
  it("leaves time for the way; by video there is none", () => {
    const stops = [
      { minutes: 60, spot: lille },
      { minutes: 45, spot: roubaix },
    ];
    expect(timetable(570, stops, "coach").map(({ arrival }) => clockOf(arrival))).toEqual(["09:30", "11:20"]);
    expect(timetable(570, stops, "coach", true).map(({ arrival }) => clockOf(arrival))).toEqual(["09:30", "10:30"]);
    expect(timetable(570, [stops[0]!, { minutes: 30, spot: null }], "foot")[1]?.arrival).toBe(570 + 60 + 30);
  });
});

describe("a clock in Paris", () => {
  it("goes through both changes", () => {
    expect(instantOf("2027-03-28", 600).toISOString()).toBe("2027-03-28T08:00:00.000Z");
    expect(instantOf("2027-03-27", 600).toISOString()).toBe("2027-03-27T09:00:00.000Z");
    expect(minutesOf(instantOf("2026-10-25", 600))).toBe(600);
  });

  it.each([
    ["9:05", 545],
    ["23h59", 1439],
    ["24:00", null],
    ["", null],
    ["12:60", null],
  ])("reads %j as %s", (typed, minutes) => expect(minutesFrom(typed)).toBe(minutes));

  it("knows which days exist", () => {
    expect(isDay("2028-02-29")).toBe(true);
    expect(isDay("2027-02-29")).toBe(false);
    expect(isDay("2027-13-01")).toBe(false);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Aim, isWorse, plannedOn, statusOf } from "./status.ts";

const forty: Aim = { value: 40, direction: "up", baseline: 0, baseline_on: "2026-01-01", deadline: "2029-01-01", path: [] };
const ranks = ["late", "watch", "kept", "ahead"];

describe("what was planned for a day", () => {
  it.each([
    ["before the start", "2025-06-01", 0],
    ["at the start", "2026-01-01", 0],
    ["at half of the days", "2027-07-03", 20],
    ["at the deadline", "2029-01-01", 40],
    ["after it", "2031-01-01", 40],
  ])("%s", (_, day, planned) => {
    expect(plannedOn(forty, day)).toBeCloseTo(planned, 1);
  });

  it("follows the steps of the path", () => {
    const slow = {
      ...forty,
      path: [
        { on: "2027-01-01", value: 4 },
        { on: "2028-01-01", value: 16 },
      ],
    };
    expect([plannedOn(slow, "2027-01-01"), plannedOn(slow, "2027-07-02"), plannedOn(slow, "2028-01-01")]).toEqual([4, expect.closeTo(9.98, 1), 16]);
  });

  it("goes down where less is better", () => {
    const days: Aim = { value: 30, direction: "down", baseline: 90, baseline_on: "2026-01-01", deadline: "2027-01-01", path: [] };
    expect(plannedOn(days, "2026-07-02")).toBeCloseTo(60, 0);
    expect([55, 59, 64, 80].map((reached) => statusOf(days, reached, "2026-07-02"))).toEqual(["ahead", "kept", "watch", "late"]);
  });
});

describe("the status", () => {
  it.each([
    ["17 where 12 were planned", 17, "2026-11-25", "ahead"],
    ["13 where 12 were planned", 12.5, "2026-11-25", "kept"],
    ["9 where 12 were planned", 9, "2026-11-25", "watch"],
    ["5 where 12 were planned", 5, "2026-11-25", "late"],
    ["39 at the deadline", 39, "2029-01-01", "late"],
    ["40 at the deadline", 40, "2029-01-01", "kept"],
    ["41 long before", 41, "2027-01-01", "ahead"],
  ] as const)("of %s", (_, reached, day, status) => {
    expect(statusOf(forty, reached, day)).toBe(status);
  });

  const aims = fc
    .record({
      baseline: fc.integer({ min: -50, max: 50 }),
      way: fc.integer({ min: 1, max: 100 }),
      up: fc.boolean(),
      done: fc.double({ min: -1, max: 2, noNaN: true }),
      more: fc.double({ min: 0, max: 1, noNaN: true }),
      day: fc.integer({ min: -100, max: 2000 }),
    })
    .map(({ baseline, way, up, done, more, day }) => {
      const sign = up ? 1 : -1;
      const aim: Aim = { value: baseline + sign * way, direction: up ? "up" : "down", baseline, baseline_on: "2026-01-01", deadline: "2029-01-01", path: [] };
      return {
        aim,
        reached: baseline + sign * way * done,
        further: baseline + sign * way * (done + more),
        day: new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10),
      };
    });

  it("never falls when more is reached", () => {
    fc.assert(fc.property(aims, ({ aim, reached, further, day }) => ranks.indexOf(statusOf(aim, further, day)) >= ranks.indexOf(statusOf(aim, reached, day))));
  });

  it("never rises while nothing moves and days go by", () => {
    fc.assert(
      fc.property(aims, ({ aim, reached, day }) => {
        const later = new Date(Date.parse(day) + 40 * 86_400_000).toISOString().slice(0, 10);
        return ranks.indexOf(statusOf(aim, reached, later)) <= ranks.indexOf(statusOf(aim, reached, day));
      }),
    );
  });
});

it.each([
  ["late", "ahead", true],
  ["watch", null, true],
  [null, "kept", true],
  ["kept", "ahead", true],
  ["ahead", "ahead", false],
  ["ahead", "late", false],
] as const)("%s stands worse than %s: %s", (one, other, worse) => {
  expect(isWorse(one, other)).toBe(worse);
});

import { describe, expect, it } from "vitest";

import { isOpenDuring, openSpans } from "#places";
import { clockOf, instantOf, minutesOf } from "#platform/time/clock.ts";
import { addDays } from "#platform/time/day.ts";
import { weekOf } from "./calendar/week.ts";
import { defaults, type Settings } from "./resource.ts";
import { judge, periodsOf } from "./rules.ts";
import { daysOf } from "./series/series.ts";

const hour = 3_600_000;
const settings = (more: Partial<Settings> = {}): Settings => ({ ...defaults.desk, step: 30, shortest: 30, longest: 600, horizon: 730, ...more });
const span = (day: string, from: string, to: string, next = day) => ({ from: instantOf(day, from).getTime(), to: instantOf(next, to).getTime() });
const around = { now: instantOf("2026-01-05", "10:00").getTime(), state: "open", open: true, own: [], capacity: null, quantity: 9 } as const;
const broken = (rules: Settings, asked: { from: number; to: number }, more: object = {}) =>
  judge(rules, { units: 1, people: null, ...asked }, { ...around, ...more }).map(({ rule }) => rule);

describe("a long booking is not had by cutting it", () => {
  const rules = settings({ longest: 120, shortest: 60 });
  const own = [{ ...span("2026-03-10", "10:00", "12:00"), units: 1 }];
  it.each([
    ["right after", span("2026-03-10", "12:00", "13:00"), ["longest"]],
    ["with a gap in which nobody else could book", span("2026-03-10", "12:30", "13:30"), ["longest"]],
    ["with an hour between", span("2026-03-10", "13:00", "14:00"), []],
    ["right before", span("2026-03-10", "09:00", "10:00"), ["longest"]],
  ])("%s", (_, asked, expected) => expect(broken(rules, asked, { own })).toEqual(expected));

  it("and quotas count the union: two desks at once are one time", () => {
    const day = settings({ quotaMinutes: 180, quotaPer: "day", atOnce: 2, longest: 1440 });
    expect(broken(day, span("2026-03-10", "10:00", "12:00"), { own })).toEqual([]);
    expect(broken(day, span("2026-03-10", "11:00", "13:30"), { own })).toEqual(["quota_minutes"]);
    expect(broken(day, span("2026-03-11", "10:00", "13:00"), { own })).toEqual([]);
  });
});

describe("on the days on which the clocks change", () => {
  const places = { hours: "Mo-Su 00:00-24:00", closings: [] };
  it.each([
    ["2026-03-29", 23],
    ["2026-10-25", 25],
    ["2027-03-28", 23],
    ["2027-10-31", 25],
  ])("%s has %i hours: to book, to be open, to count", (day, hours) => {
    const whole = span(day, "00:00", "00:00", addDays(day, 1));
    expect((whole.to - whole.from) / hour).toBe(hours);
    expect(openSpans(places, null, day, addDays(day, 1))).toEqual([whole]);
    expect(periodsOf("day", whole)).toEqual([whole]);
    expect(broken(settings({ longest: 1440 }), span(day, "08:00", "10:00"))).toEqual([]);
    // A night is as long as it is, not as the clock says.
    const night = span(addDays(day, -1), "23:00", "04:00", day);
    expect((night.to - night.from) / hour).toBe(5 + hours - 24);
    expect(broken(settings({ longest: 240 }), night)).toEqual(hours === 23 ? [] : ["longest"]);
    const late = { hours: "Mo-Su 20:00-04:00", closings: [] };
    expect(isOpenDuring(late, null, night.from, night.to)).toBe(true);
    expect(isOpenDuring(late, null, night.from, night.to + hour / 2)).toBe(false);
    // A series keeps its hour on the clock, and so is an hour longer or shorter.
    const series = daysOf(addDays(day, -7), "weekly", addDays(day, 7)).map((one) => span(one, "22:00", "23:30"));
    expect(series.map(({ from }) => clockOf(minutesOf(from)))).toEqual(["22:00", "22:00", "22:00"]);
    expect((series[2]!.from - series[0]!.from) / hour).toBe(14 * 24 + hours - 24);
  });

  it("the calendar shows each hour of the clock once, and none that the clock skips", () => {
    const part = { units: [1], whole: false, before: 0, after: 0, shortest: 60, step: 60 };
    const weekAt = (day: string) =>
      weekOf(part, day, { open: openSpans(places, null, addDays(day, -1), addDays(day, 2)), takings: [], own: [], now: new Date(0) }, 1).days[0]!.cells;
    const spring = weekAt("2027-03-28");
    expect([spring.get(60)!.standing, spring.get(120)!.standing, spring.get(180)!.standing]).toEqual(["free", "shut", "free"]);
    const autumn = [...weekAt("2027-10-31").values()];
    expect(autumn.every(({ standing }) => standing === "free")).toBe(true);
    expect(autumn).toHaveLength(24);
  });
});

describe("a place that is open past midnight", () => {
  const bar = { hours: "Fr 18:00-02:00", closings: [] };
  const at = (from: string, to: string, next: string) => isOpenDuring(bar, null, instantOf("2026-12-04", from).getTime(), instantOf(next, to).getTime());
  it("is booked across it, and not beyond", () => {
    expect(at("22:00", "02:00", "2026-12-05")).toBe(true);
    expect(at("22:00", "02:30", "2026-12-05")).toBe(false);
  });
  it("and never on a day on which it stays shut, nor beyond its own hours where the resource has some", () => {
    const shut = { ...bar, closings: [{ from: "2026-12-05", until: "2026-12-06", reason: null }] };
    const [from, to] = [instantOf("2026-12-04", "22:00").getTime(), instantOf("2026-12-05", "01:00").getTime()];
    expect(isOpenDuring(shut, null, from, to)).toBe(false);
    expect(isOpenDuring(shut, null, from, instantOf("2026-12-05", "00:00").getTime())).toBe(true);
    expect(isOpenDuring(bar, "Fr 20:00-24:00", from, to)).toBe(false);
    expect(isOpenDuring({ hours: null, closings: [] }, null, from, to)).toBe(false);
  });
});

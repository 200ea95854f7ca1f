import { describe, expect, it } from "vitest";

import { hoursExamples } from "../hours/hours.examples.ts";
import { openIntervals, parseHours } from "../hours/hours.ts";
import { kinds } from "../story/kinds.ts";
import { emptyGrid, findOverlap, readGrid, readTyped, writeGrid } from "./grid.ts";
import { readTime } from "../hours/typed-time.ts";

function tidy(text: string): string | null {
  const read = parseHours(text);
  return read.ok ? read.hours.tidy : null;
}

function openings(text: string) {
  const read = parseHours(text);
  return read.ok ? openIntervals(read.hours, "2026-01-01", "2027-06-01") : null;
}

const strings = [...hoursExamples, ...Object.values(kinds).flatMap(({ hours }) => [...hours])];
const shown = strings.filter((text) => tidy(text) !== null && readGrid(tidy(text)!) !== null);

describe("the grid of a week", () => {
  it("shows the usual strings", () => {
    expect(shown.length).toBeGreaterThan(60);
    for (const text of ["Mo-Fr 09:00-18:00; Sa 10:00-13:00; PH off", "24/7", "Th-Sa 18:00-03:00", "Mo-Sa 09:00-19:00; PH off", "Mo-Fr 9h-17h"])
      expect(shown.includes(text) || readGrid(tidy(text)!) !== null).toBe(true);
  });

  it.each(shown)("says the same as %s, hour for hour", (text) => {
    expect(openings(writeGrid(readGrid(tidy(text)!)!)!)).toEqual(openings(text));
  });

  it.each([
    "Apr-Sep Mo-Sa 09:00-19:00; Oct-Mar Mo-Sa 10:00-17:00",
    'Mo-Fr 09:00-17:00 "sur rendez-vous"',
    "Sa[1,3] 10:00-17:00",
    "Mo-Fr 09:00-12:00,13:00-15:00,16:00-19:00",
    "PH off; Mo-Fr 09:00-17:00",
    "PH 10:00-18:00",
    "sunrise-sunset",
    "Mo-Fr 10:00+",
    "Mo-Fr 09:00-17:00 || Sa 09:00-12:00",
    "Sa 20:00-02:00; Su off",
    "Sa 20:00-02:00; Su 10:00-14:00",
    "off",
  ])("refuses to show %s, of which it would lose some", (text) => {
    expect(readGrid(tidy(text) ?? text)).toBeNull();
  });

  it("writes days together, holidays last, and nothing for a week without opening", () => {
    const morning = [{ from: 540, to: 720 }];
    const days = { ...emptyGrid.days, Mo: morning, Tu: morning, Th: morning, Sa: [{ from: 1320, to: 120 }] };
    expect(writeGrid({ days, closedOnPublicHolidays: true, closedOnSchoolHolidays: true })).toBe("Mo-Tu,Th 09:00-12:00, Sa 22:00-02:00; SH off; PH off");
    expect(writeGrid({ ...emptyGrid, closedOnPublicHolidays: true })).toBeNull();
  });

  it("keeps a night whole before a day that opens", () => {
    const days = { ...emptyGrid.days, Sa: [{ from: 1200, to: 120 }], Su: [{ from: 600, to: 840 }] };
    const text = writeGrid({ ...emptyGrid, days })!;
    expect(openings(text)).toEqual(openings("Su 10:00-14:00; Sa 20:00-02:00"));
    expect(readGrid(tidy(text)!)?.days).toEqual(days);
  });

  it("finds two openings that run into each other, within a day and over midnight", () => {
    const week = (more: object) => ({ ...emptyGrid, days: { ...emptyGrid.days, ...more } });
    const range = (from: number, to: number) => ({ from: from * 60, to: to * 60 });
    expect(findOverlap(week({ Mo: [range(9, 13), range(12, 15)] }))).toEqual({ day: "Mo", with: "same_day" });
    expect(findOverlap(week({ Mo: [range(9, 12), range(12, 15)] }))).toBeNull();
    expect(findOverlap(week({ Su: [range(20, 3)], Mo: [range(2, 9)] }))).toEqual({ day: "Mo", with: "day_before" });
    expect(findOverlap(week({ Fr: [range(20, 2)], Sa: [range(9, 12)] }))).toBeNull();
  });
});

describe("a time someone typed", () => {
  it.each([
    ["9h", 540],
    ["9 h", 540],
    ["9h30", 570],
    ["9 h 30", 570],
    ["9:00", 540],
    ["09:00", 540],
    ["9.30", 570],
    ["9", 540],
    ["0930", 570],
    ["18u30", 1110],
    ["6pm", 1080],
    ["12am", 0],
    ["midi", 720],
    ["Minuit", 1440],
    ["24h", 1440],
    ["0h", 0],
  ])("%s is understood", (typed, minutes) => expect(readTime(typed)).toBe(minutes));

  it.each(["", "neuf", "25h", "9h75", "24:30", "13pm", "-9", "9h3", "1e3", "٩"])("%s is not", (typed) => expect(readTime(typed)).toBeNull());

  it("is told apart from half a range, a backward one and a night", () => {
    expect(readTyped("", "")).toEqual({ ok: true, range: null });
    expect(readTyped("9h", "")).toEqual({ ok: false, problem: "half", at: "to" });
    expect(readTyped("", "18h")).toEqual({ ok: false, problem: "half", at: "from" });
    expect(readTyped("tôt", "18h")).toEqual({ ok: false, problem: "not_a_time", at: "from" });
    expect(readTyped("18h", "9h")).toEqual({ ok: false, problem: "end_first", at: "to" });
    expect(readTyped("9h", "9h")).toEqual({ ok: false, problem: "end_first", at: "to" });
    expect(readTyped("20h", "2h")).toEqual({ ok: true, range: { from: 1200, to: 120 } });
    expect(readTyped("20h", "0h")).toEqual({ ok: true, range: { from: 1200, to: 1440 } });
    expect(readTyped("0h", "24h")).toEqual({ ok: true, range: { from: 0, to: 1440 } });
  });
});

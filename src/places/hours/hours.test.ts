import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it, vi } from "vitest";

import { addDays, dayOf, startOfDay } from "#platform/time/day.ts";
import { instantsOf, wallOf, wallOfDay } from "#platform/time/wall-clock.ts";
import { hoursExamples } from "./hours.examples.ts";
import { readHoursIn } from "./here.ts";
import { isOpen, nextChange, openIntervals, parseHours, wallSpans, warningsOf } from "./hours.ts";

const minute = 60_000;
const changes = ["2026-03-29", "2026-10-25", "2027-03-28", "2027-10-31"];
const feasts = ["2026-07-14", "2026-12-25", "2027-05-06", "2027-01-01", "2028-02-29"];

/** Close together around the changes, wider on feasts, scattered over two years. */
const instants = [
  ...changes.flatMap((day) => Array.from({ length: 72 }, (_, n) => startOfDay(day).getTime() + ((n - 8) * 30 + (n % 3) * 7) * minute)),
  ...feasts.flatMap((day) => Array.from({ length: 18 }, (_, n) => startOfDay(addDays(day, -1)).getTime() + (n * 160 + 1) * minute)),
  ...Array.from({ length: 90 }, (_, n) => Date.UTC(2026, 0, 3) + n * (8 * 1440 + 77) * minute),
];
const starts = ["2026-11-24"].map((day) => startOfDay(day).getTime() + 600 * minute);

interface Answer {
  readonly states: string;
  readonly changes: (number | null | "!")[];
}

async function ask(zone: string, at: number[], from: number[]): Promise<(Answer | null)[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [`${import.meta.dirname}/hours.oracle.ts`, JSON.stringify([at, from])], {
    env: { ...process.env, TZ: zone, NODE_OPTIONS: "" },
    maxBuffer: 1e9,
  });
  return JSON.parse(stdout) as (Answer | null)[];
}

// In UTC no clock changes: asked about what the clock in Paris shows, the library cannot stumble over a change.
const [paris, utc] = await Promise.all([ask("Europe/Paris", instants, starts), ask("UTC", instants.map(wallOf), starts.map(wallOf))]);

/** In Paris the library looks 24 hours back for openings that cross midnight: after the day of 23 hours it sees the day before the last. */
const dayOf23Hours = (at: number) => ["2026-03-30", "2027-03-29"].includes(dayOf(at)) && wallOf(at) < wallOfDay(dayOf(at)) + 60 * minute;
/** Between the two readings of the repeated hour, and where the library throws, there is nothing to compare. */
const sunny = (text: string) => /sun|dawn|dusk/.test(text);

it("hours in school holidays stay readable in years whose holidays nobody has written down yet", () => {
  vi.useFakeTimers({ now: new Date("2040-05-01T10:00:00+02:00"), toFake: ["Date"] });
  const read = parseHours("SH Mo-Fr 10:00-17:15");
  const warnings = read.ok && warningsOf(read.hours);
  vi.useRealTimers();
  expect([read.ok && read.hours.tidy, warnings]).toEqual(["SH Mo-Fr 10:00-17:15", []]);
});

it("school holidays are those of where the house is, and what was read elsewhere is not kept for it", () => {
  const openOn = (day: string) => {
    const read = parseHours("Mo-Su 10:00-12:00; SH off");
    return read.ok && openIntervals(read.hours, day, addDays(day, 1)).length > 0;
  };
  const winter = ["2027-02-08", "2027-02-15", "2027-02-24", "2027-03-03"];
  const open = [null, "69123", "75056", "38185", "35238"].map((code) => {
    readHoursIn(code === null ? null : { code, point: { longitude: 4.8, latitude: 45.7 } });
    return winter.map(openOn);
  });
  readHoursIn(null);
  const [zoneB, zoneA, zoneC] = [
    [true, true, false, false],
    [true, false, false, true],
    [false, false, true, true],
  ];
  expect(open).toEqual([zoneB, zoneA, zoneC, zoneA, zoneB]);
});

it("keeps the feasts of Alsace, Moselle and overseas, and guesses no school holidays that nobody told", () => {
  const isHoliday = (rule: string, day: string) => {
    const read = parseHours(`${rule} 10:00-12:00`);
    return read.ok && isOpen(read.hours, startOfDay(day).getTime() + 660 * minute);
  };
  const asked = (code: string) => {
    readHoursIn({ code, point: { longitude: 7.7, latitude: 48.5 } });
    return { goodFriday: isHoliday("PH", "2027-03-26"), boxingDay: isHoliday("PH", "2027-12-26"), winter: isHoliday("SH", "2027-02-24") };
  };
  try {
    expect(asked("59350")).toEqual({ goodFriday: false, boxingDay: false, winter: true });
    for (const code of ["67482", "68224", "57463"]) expect(asked(code), code).toEqual({ goodFriday: true, boxingDay: true, winter: true });
    expect(asked("97209")).toEqual({ goodFriday: true, boxingDay: false, winter: false });
    // Open or not, nobody knows: the library has no school holidays of Corsica or Martinique.
    for (const code of ["2A004", "97209"]) {
      readHoursIn({ code, point: null });
      const read = parseHours("SH 10:00-12:00");
      expect(read.ok && wallSpans(read.hours, wallOfDay("2027-02-24"), wallOfDay("2027-02-25")).map(({ unknown }) => unknown), code).toEqual([true]);
    }
  } finally {
    readHoursIn(null);
  }
});

describe("opening hours, against opening_hours itself", () => {
  it(`understands the same ${hoursExamples.length} strings`, () => {
    expect(hoursExamples.length).toBeGreaterThanOrEqual(300);
    expect(new Set(hoursExamples).size).toBe(hoursExamples.length);
    expect(hoursExamples.filter((text, n) => parseHours(text).ok !== (paris[n] !== null))).toEqual([]);
  });

  it.each(hoursExamples.map((text, n) => [text, n] as const))("%s", (text, n) => {
    const read = parseHours(text);
    if (!read.ok) return;
    const differs = (answers: Answer, except: (at: number) => boolean) =>
      instants
        .filter((at, i) => answers.states[i] !== "!" && !except(at) && isOpen(read.hours, at) !== (answers.states[i] === "o"))
        .map((at) => new Date(at).toISOString());
    expect(differs(paris[n]!, dayOf23Hours)).toEqual([]);
    if (!sunny(text)) expect(differs(utc[n]!, () => false)).toEqual([]);
  });

  it("tells the same from the intervals as from a question at each instant", () => {
    for (const text of hoursExamples) {
      const read = parseHours(text);
      if (!read.ok) continue;
      for (const day of changes) {
        const spans = openIntervals(read.hours, addDays(day, -1), addDays(day, 2));
        const differing = instants.filter(
          (at) => Math.abs(at - startOfDay(day).getTime()) < 1440 * minute && spans.some(({ from, to }) => from <= at && at < to) !== isOpen(read.hours, at),
        );
        expect([text, differing]).toEqual([text, []]);
      }
    }
  });
});

describe("the wall clock of Paris", () => {
  it("skips the hour that the spring change takes away", () => {
    const day = wallOfDay("2026-03-29");
    expect(instantsOf(day + 120 * minute, day + 180 * minute)).toEqual([]);
    expect(instantsOf(day + 90 * minute, day + 210 * minute)).toEqual([{ from: Date.UTC(2026, 2, 29, 0, 30), to: Date.UTC(2026, 2, 29, 1, 30) }]);
  });

  it("has the hour that the autumn change repeats twice", () => {
    const day = wallOfDay("2026-10-25");
    expect(instantsOf(day, day + 150 * minute)).toEqual([
      { from: Date.UTC(2026, 9, 24, 22), to: Date.UTC(2026, 9, 25, 0, 30) },
      { from: Date.UTC(2026, 9, 25, 1), to: Date.UTC(2026, 9, 25, 1, 30) },
    ]);
    expect(instantsOf(day, day + 1440 * minute)).toEqual([{ from: Date.UTC(2026, 9, 24, 22), to: Date.UTC(2026, 9, 25, 23) }]);
  });

  it("gives every instant back", () => {
    for (const at of instants) {
      const spans = instantsOf(wallOf(at), wallOf(at) + 1);
      expect(spans.some(({ from }) => from === at)).toBe(true);
      expect(dayOf(at)).toBe(new Temporal.ZonedDateTime(BigInt(at) * 1_000_000n, "Europe/Paris").toPlainDate().toString());
    }
  });
});

describe("what changes next", () => {
  const hours = (text: string) => {
    const read = parseHours(text);
    if (!read.ok) throw new Error(text);
    return read.hours;
  };
  it.each([
    ["Mo-Fr 09:00-17:00", "2026-11-25T07:00:00Z", "2026-11-25T08:00:00.000Z"],
    ["Mo-Fr 09:00-17:00", "2026-11-25T09:00:00Z", "2026-11-25T16:00:00.000Z"],
    ["Sa 22:00-04:00", "2026-10-24T21:00:00Z", "2026-10-25T03:00:00.000Z"],
    ["Jul 14 10:00-12:00", "2026-11-25T09:00:00Z", "2027-07-14T08:00:00.000Z"],
    ["24/7", "2026-11-25T09:00:00Z", null],
    ["off", "2026-11-25T09:00:00Z", null],
  ])("%s after %s: %s", (text, at, expected) => {
    const next = nextChange(hours(text), Date.parse(at));
    expect(next === null ? null : new Date(next).toISOString()).toBe(expected);
  });

  // To the library, another comment is a change too, and so is an unknown state: those strings are left out.
  it("agrees with the library for every string without comments or unknown parts", () => {
    const differing = hoursExamples.flatMap((text, n) => {
      const read = parseHours(text);
      if (!read.ok || text.includes('"') || paris[n]!.states.includes("?")) return [];
      const differs = (start: number, i: number) => {
        const theirs = paris[n]!.changes[i];
        return typeof theirs === "number" && theirs - start < 99 * 1440 * minute && nextChange(read.hours, start) !== theirs;
      };
      return starts.filter(differs).map((start) => `${text} after ${new Date(start).toISOString()}`);
    });
    expect(differing).toEqual([]);
  });
});

it("gives the same answers whatever the zone of the machine", () => {
  const script = `
    const { parseHours, openIntervals } = await import(${JSON.stringify(`${import.meta.dirname}/hours.ts`)});
    const { hoursExamples } = await import(${JSON.stringify(`${import.meta.dirname}/hours.examples.ts`)});
    const all = hoursExamples.map((text) => { const read = parseHours(text); return read.ok ? openIntervals(read.hours, "2026-03-01", "2026-11-15") : null; });
    const { createHash } = await import("node:crypto");
    console.log(createHash("sha256").update(JSON.stringify(all)).digest("hex"));`;
  const run = (zone: string) =>
    execFileSync(process.execPath, ["--input-type=module", "-e", script], { env: { ...process.env, TZ: zone, NODE_OPTIONS: "" }, encoding: "utf8" });
  expect(new Set(["UTC", "Europe/Paris", "America/New_York", "Pacific/Apia"].map(run)).size).toBe(1);
});

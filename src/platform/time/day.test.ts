import { sql } from "kysely";
import { describe, expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { clockOf, instantOf, isClock, localOf, minutesFrom, minutesOf, readInstant } from "./clock.ts";
import { addDays, dayOf, daysBetween, daysLeft, endOfDay, isDay, isDayOfThisCentury, lastSecondOf, startOfDay } from "./day.ts";

const minute = 60_000;

describe("a day", () => {
  it.each([
    ["2026-02-28", true],
    ["2028-02-29", true],
    ["2026-02-29", false],
    ["2026-13-01", false],
    ["2026-1-1", false],
    ["0000-01-01", false],
    ["0226-01-01", true],
    ["2026-01-01T10:00", false],
    ["", false],
  ])("%j is one: %s", (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  it("of this century is no mistyped year", () => {
    expect(["2026-02-28", "0226-02-28", "1999-12-31", "2026-02-29"].map(isDayOfThisCentury)).toEqual([true, false, false, false]);
  });

  it.each([
    ["2026-01-15", "2026-01-14T23:00:00.000Z"],
    ["2026-07-14", "2026-07-13T22:00:00.000Z"],
    ["2026-03-29", "2026-03-28T23:00:00.000Z"],
    ["2026-03-30", "2026-03-29T22:00:00.000Z"],
    ["2026-10-25", "2026-10-24T22:00:00.000Z"],
    ["2026-10-26", "2026-10-25T23:00:00.000Z"],
    ["2028-02-29", "2028-02-28T23:00:00.000Z"],
    ["2027-01-01", "2026-12-31T23:00:00.000Z"],
    ["1985-07-14", "1985-07-13T22:00:00.000Z"],
  ])("%s begins at %s, and the day before ends then", (day, instant) => {
    expect(startOfDay(day).toISOString()).toBe(instant);
    expect(endOfDay(addDays(day, -1)).toISOString()).toBe(instant);
    expect([startOfDay(day), new Date(startOfDay(day).getTime() - 1)].map(dayOf)).toEqual([day, addDays(day, -1)]);
    expect(dayOf(lastSecondOf(day))).toBe(day);
  });

  it("is counted in days, whatever the length of the nights between", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(daysBetween("2026-03-28", "2026-10-26")).toBe(212);
    expect(daysLeft(new Date("2026-11-24T23:30:00Z"), new Date("2026-11-24T22:30:00Z"))).toBe(1);
  });

  it("is the same for PostgreSQL, whatever zone its session is in", async () => {
    const { db } = await testDb();
    await db.connection().execute(async (one) => {
      for (const zone of ["UTC", "Europe/Paris", "Pacific/Auckland"]) {
        await sql`set time zone ${sql.lit(zone)}`.execute(one);
        for (const day of ["2026-03-29", "2026-10-25", "2026-12-31"]) {
          const { rows } = await sql<{ begins: Date; day: string }>`
            select (${day}::date)::timestamp at time zone 'Europe/Paris' as begins, (${startOfDay(day)}::timestamptz at time zone 'Europe/Paris')::date as day`.execute(
            one,
          );
          expect([zone, rows[0]]).toEqual([zone, { begins: startOfDay(day), day }]);
        }
      }
    });
  });
});

describe("a clock", () => {
  it("shows an hour once on most days; the one that spring skips is an hour later, of the two in autumn the first is meant", () => {
    expect(instantOf("2026-12-13", "18:30").toISOString()).toBe("2026-12-13T17:30:00.000Z");
    expect(instantOf("2026-12-13", 18 * 60 + 30)).toEqual(instantOf("2026-12-13", "18:30"));
    expect(instantOf("2026-03-29", "02:30").toISOString()).toBe("2026-03-29T01:30:00.000Z");
    expect(instantOf("2026-10-25", "02:30").toISOString()).toBe("2026-10-25T00:30:00.000Z");
  });

  it("agrees with the calendar of the language for every quarter of an hour around each change", () => {
    for (const day of ["2026-03-29", "2026-10-25", "2028-02-29", "2026-12-31"]) {
      for (let minutes = 0; minutes < 1440; minutes += 15) {
        const plainTime = clockOf(minutes);
        const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: "Europe/Paris", plainTime });
        expect(instantOf(day, plainTime).getTime()).toBe(zoned.epochMilliseconds);
        expect(localOf(instantOf(day, plainTime))).toBe(zoned.toPlainDateTime().toString({ smallestUnit: "minute" }));
        expect(minutesOf(zoned.epochMilliseconds + minute - 1)).toBe(zoned.hour * 60 + zoned.minute);
      }
    }
  });

  it.each([
    ["2026-02-29", "10:00", null],
    ["2026-02-28", "24:00", null],
    ["2026-02-28", "9:00", null],
    ["2026-02-28", "09:00", "2026-02-28T08:00:00.000Z"],
    ["9999-12-31", "09:00", "9999-12-31T08:00:00.000Z"],
  ])("%s and %s typed are %s", (day, clock, instant) => {
    expect(readInstant(day, clock)?.toISOString() ?? null).toBe(instant);
  });

  it("is read as people write it, and written as fields do", () => {
    expect(["9h30", "9 : 30", "09:30", "24:00", "9"].map(minutesFrom)).toEqual([570, 570, 570, null, null]);
    expect([clockOf(570), isClock(clockOf(0)), isClock("9:30")]).toEqual(["09:30", true, false]);
  });
});

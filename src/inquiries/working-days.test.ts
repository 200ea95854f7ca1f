import { describe, expect, it } from "vitest";

import { addWorkingDays, easterOf, isWorkingDay, workingDaysBetween } from "./working-days.ts";

describe("the days that departments work", () => {
  it.each([
    [2024, "2024-03-31"],
    [2025, "2025-04-20"],
    [2026, "2026-04-05"],
    [2027, "2027-03-28"],
    [2038, "2038-04-25"],
  ])("Easter of %i is on %s", (year, day) => expect(easterOf(year)).toBe(day));

  it.each(["2026-11-28", "2026-11-29", "2026-04-06", "2026-05-14", "2026-05-25", "2026-12-25", "2027-01-01", "2026-11-11"])("%s is not worked", (day) =>
    expect(isWorkingDay(day)).toBe(false),
  );

  it("pass over weekends, holidays, the turn of the year and both changes of the clocks", () => {
    expect(addWorkingDays("2026-11-27", 1)).toBe("2026-11-30");
    expect(addWorkingDays("2026-12-24", 1)).toBe("2026-12-28");
    expect(addWorkingDays("2026-12-31", 1)).toBe("2027-01-04");
    expect(addWorkingDays("2027-03-26", 1)).toBe("2027-03-30");
    expect(addWorkingDays("2026-10-23", 2)).toBe("2026-10-27");
    expect(addWorkingDays("2026-05-13", 1)).toBe("2026-05-15");
  });

  it("are counted back as they were counted forth", () => {
    for (const count of [1, 5, 10, 60]) expect(workingDaysBetween("2026-11-27", addWorkingDays("2026-11-27", count))).toBe(count);
    expect(workingDaysBetween("2026-11-30", "2026-11-27")).toBe(-1);
    expect(workingDaysBetween("2026-11-27", "2026-11-29")).toBe(0);
  });
});

import { sql } from "kysely";
import { expect, it } from "vitest";

import { startOfDay } from "./day.ts";
import { testDb } from "./test-db.ts";

const { db } = await testDb();

it.each([
  ["2026-01-15", 0, "2026-01-14T23:00:00.000Z"],
  ["2026-07-14", 0, "2026-07-13T22:00:00.000Z"],
  ["2026-07-13", 1, "2026-07-13T22:00:00.000Z"],
  ["2026-03-29", 0, "2026-03-28T23:00:00.000Z"],
  ["2026-03-29", 1, "2026-03-29T22:00:00.000Z"],
  ["2026-10-25", 0, "2026-10-24T22:00:00.000Z"],
  ["2026-10-24", 2, "2026-10-25T23:00:00.000Z"],
  ["2026-12-31", 1, "2026-12-31T23:00:00.000Z"],
])("%s and %i days begins at %s, whatever zone the session is in", async (day, later, instant) => {
  await db.connection().execute(async (one) => {
    for (const zone of ["UTC", "Europe/Paris", "Pacific/Auckland"]) {
      await sql`set time zone ${sql.lit(zone)}`.execute(one);
      const { rows } = await sql<{ at: Date }>`select ${startOfDay(day, later)} as at`.execute(one);
      expect([zone, rows[0]?.at]).toEqual([zone, new Date(instant)]);
    }
  });
});

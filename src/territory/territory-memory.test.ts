import { sql } from "kysely";
import { afterEach, expect, it, vi } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { readTerritory } from "./territory-memory.ts";

const { db } = await testDb("prepared");
afterEach(() => void vi.useRealTimers());

it("a process that runs over the turn of the year knows from then on who has joined and who has left", async () => {
  await sql`update territory.commune set member_until = '2033-01-01' where code = '59512'`.execute(db);
  await sql`update territory.commune set member_from = '2033-01-01' where code = '59299'`.execute(db);
  const members = async () => {
    const { communes, metropolis, search } = await readTerritory(db);
    return [communes.some(({ code }) => code === "59512"), communes.some(({ code }) => code === "59299"), metropolis.population, search("roubaix").length > 0];
  };
  vi.useFakeTimers({ now: new Date("2032-12-31T23:50:00+01:00"), toFake: ["Date", "performance"] });
  const before = await members();
  vi.advanceTimersByTime(5 * 60_000);
  expect(await members()).toEqual(before);
  vi.advanceTimersByTime(10 * 60_000);
  const after = await members();
  expect([before.slice(0, 2), before[3], after.slice(0, 2), after[3]]).toEqual([[true, false], true, [false, true], false]);
  expect(after[2]).not.toBe(before[2]);
});

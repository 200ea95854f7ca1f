import { sql } from "kysely";
import { expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { recordConsent, withdrawConsent } from "../consent/consent.command.ts";
import { addPerson } from "../people.testing.ts";

const { db } = await testDb("prepared");

it("what somebody agreed to is made no other text and no other day by SQL, and what they withdrew stays withdrawn", async () => {
  const [person, other] = [await addPerson(db), await addPerson(db)];
  const consents = async () =>
    (
      await sql<{ what: string; version: string; withdrawn: boolean }>`
        select what, version, withdrawn_at is not null as withdrawn from people.consent where person_id = ${person} and what = 'surveys' order by given_at`.execute(
        db,
      )
    ).rows;
  const own = sql`person_id = ${person} and what = 'surveys'`;
  await recordConsent(db, person, "surveys", "2026-01-01");
  for (const attempt of [
    sql`update people.consent set version = '2027-01-01' where ${own}`,
    sql`update people.consent set given_at = '2020-01-01' where ${own}`,
    sql`update people.consent set person_id = ${other} where ${own}`,
  ])
    await expect(attempt.execute(db)).rejects.toThrow(/what is decided stays/);
  await withdrawConsent(db, person, "surveys");
  await expect(sql`update people.consent set withdrawn_at = null where ${own}`.execute(db)).rejects.toThrow(/what is decided stays/);
  await expect(sql`update people.consent set withdrawn_at = now() + interval '1 year' where ${own}`.execute(db)).rejects.toThrow(/what is decided stays/);
  // Whoever agrees anew has a row of their own day.
  await recordConsent(db, person, "surveys", "2026-01-01");
  expect(await consents()).toEqual([
    { what: "surveys", version: "2026-01-01", withdrawn: true },
    { what: "surveys", version: "2026-01-01", withdrawn: false },
  ]);
});

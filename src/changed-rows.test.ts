import { sql } from "kysely";
import { expect, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { fingerprint, tablesBut, watchChanges } from "./changed-rows.testing.ts";

const { db, owner } = await testDb();
const tables = ["people.structure", "people.person"];
const changes = await watchChanges(owner, tables);

/** As the application: what guards the pages has to see what the pages do. */
const add = () => sql<{ id: string }>`insert into people.structure (name, kind) values ('Une structure', 'other') returning id`.execute(db);

it("notes each row that is written, changed to something else or removed, once it is asked, and each table once", async () => {
  const { rows } = await add();
  await add();
  expect(await changes()).toEqual(["people.structure: INSERT"]);
  expect(await changes()).toEqual([]);
  await sql`update people.structure set name = 'Une autre' where id = ${rows[0]!.id}`.execute(db);
  await sql`delete from people.structure where id = ${rows[0]!.id}`.execute(owner);
  expect(await changes()).toEqual(["people.structure: DELETE", "people.structure: UPDATE"]);
});

it("notes what is done and undone, of which no print of the tables tells", async () => {
  const before = await fingerprint(owner, tables);
  const { rows } = await add();
  expect(await fingerprint(owner, tables)).not.toEqual(before);
  await sql`delete from people.structure where id = ${rows[0]!.id}`.execute(owner);
  expect(await fingerprint(owner, tables)).toEqual(before);
  expect(await changes()).toEqual(["people.structure: DELETE", "people.structure: INSERT"]);
});

it("notes nothing where a row is written as it was, and nothing of a transaction that is rolled back", async () => {
  await sql`update people.structure set name = name`.execute(db);
  const undone = db.transaction().execute(async (trx) => {
    await sql`delete from people.person`.execute(trx);
    await sql`update people.structure set name = 'Jamais'`.execute(trx);
    throw new Error("rolled back");
  });
  await expect(undone).rejects.toThrow("rolled back");
  expect(await changes()).toEqual([]);
});

it("watches all tables of the rooms but those that pages may write to while they are read", async () => {
  const all = await tablesBut(owner, new Set());
  expect(all).toEqual(expect.arrayContaining(tables));
  expect(all.filter((name) => /^(pg_catalog|information_schema|jobs|public)\./.test(name))).toEqual([]);
  expect(all.length - (await tablesBut(owner, new Set(tables))).length).toBe(tables.length);
});

import { sql } from "kysely";
import pg from "pg";
import { expect, it, onTestFinished } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { settingsOfTests } from "./house.testing.ts";
import { openServer } from "./open-server.ts";

/** An operator who goes back to the code of before and leaves the database as the later version made it. */
const { owner, url, ownerUrl } = await testDb();
const start = (settings: Record<string, string>) => openServer(settingsOfTests({ DATABASE_URL: url, ...settings }), () => {});
const note = (name: string) => owner.insertInto("platform.migration").values({ name }).execute();

it("a version does not begin on what a later one has made, whichever roles it knows", async () => {
  await note("99991231_0000_later.sql");
  const sentence = "This database is of a newer version of Beffroi: 99991231_0000_later.sql is not known here. Start that version, or restore the backup";
  await expect(start({ DATABASE_OWNER_URL: ownerUrl })).rejects.toThrow(sentence);
  await expect(start({})).rejects.toThrow(sentence);
  await owner.deleteFrom("platform.migration").where("name", "=", "99991231_0000_later.sql").execute();
});

it("a database of a machine without a language, which knows no accents, is left as it is", async () => {
  const ascii = new URL(ownerUrl);
  ascii.pathname += "_ascii";
  const name = ascii.pathname.slice(1);
  await sql.raw(`create database ${name} template template0 encoding 'SQL_ASCII' locale 'C' locale_provider libc`).execute(owner);
  onTestFinished(async () => void (await sql.raw(`drop database ${name}`).execute(owner)));
  await expect(start({ DATABASE_URL: ascii.href })).rejects.toThrow("This database is in SQL_ASCII, not in UTF8: make another as docs/operations.md");
  const client = new pg.Client(ascii.href);
  await client.connect();
  const { rows } = await client.query("select to_regnamespace('platform') as made").finally(() => client.end());
  expect(rows).toEqual([{ made: null }]);
});

it("a migration that a version of before took back is no sign of a later one", async () => {
  await note("20261128_2146_pictures_of_before.sql");
  await (await start({ DATABASE_OWNER_URL: ownerUrl })).release();
});

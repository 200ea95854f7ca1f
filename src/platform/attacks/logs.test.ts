import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sql } from "kysely";
import { describe, expect, inject, it } from "vitest";

import { testDb } from "#platform/db/test-db.ts";
import { createLog } from "#platform/log/log.ts";

const { db, owner } = await testDb();
const name = "Zoé Invisible-Partout";
const address = "zoe.invisible@exemple.fr";

/** What a log writes of an error. */
function written(error: unknown): string {
  let line = "";
  createLog("info", { write: (text: string) => void (line += text) }).error({ err: error }, "a page failed");
  return line;
}

const failure = (asked: Promise<unknown>): Promise<Error> =>
  asked.then(
    () => Promise.reject(new Error("The database took it.")),
    (error: Error) => error,
  );

describe("an error of the database, logged", () => {
  it.each([
    ["a name taken", "23505", () => sql`insert into attack.person (name) values (${name})`.execute(owner)],
    ["a row that breaks a rule", "23514", () => sql`insert into attack.person (name, age) values (${`${name}!`}, -1)`.execute(owner)],
    ["words where a number is awaited", "22P02", () => sql`select ${name}::uuid`.execute(db)],
    ["words that a function raises", "P0001", () => sql`select attack.refuse(${name})`.execute(owner)],
  ])("tells of %s where it happened, and not what", async (_, code, ask) => {
    await sql`
      create schema if not exists attack;
      create table if not exists attack.person (name text unique, age integer check (age > 0));
      insert into attack.person (name, age) values (${sql.lit(name)}, 3) on conflict do nothing;
      create or replace function attack.refuse(words text) returns void language plpgsql as $$ begin raise exception '% refused', words; end $$`.execute(owner);
    const line = written(await failure(ask()));
    expect(line).not.toContain("Zoé");
    expect(JSON.parse(line).err).toMatchObject({ code, stack: expect.stringContaining("logs.test.ts") });
  });

  it("names the table and the constraint", async () => {
    const { err } = JSON.parse(written(await failure(sql`insert into attack.person (name) values (${name})`.execute(owner))));
    expect(err).toMatchObject({ schema: "attack", table: "person", constraint: "person_name_key" });
  });

  it("stands as little in the log of the house's own PostgreSQL", async () => {
    await failure(sql`select ${address}::uuid`.execute(db));
    const log = await readFile(join(dirname(inject("testFiles")), "postgres.log"), "utf8");
    expect(log).toContain("ready to accept connections");
    expect(log).not.toMatch(/Invisible-Partout|zoe\.invisible/);
  });
});

describe("any other error, logged", () => {
  it.each([
    [
      "a mail server that refuses",
      () => Object.assign(new Error(`550 5.1.1 <${address}>: Recipient rejected`), { response: `550 ${address}`, code: "EENVELOPE" }),
    ],
    ["a parser that stumbles", () => failure(Promise.resolve().then(() => JSON.parse(`${name} n’est pas du JSON`)))],
    ["a cause beneath", () => new Error("not kept", { cause: new Error(`for ${address}`) })],
    ["what is no error", () => `of ${address}`],
    ["what a library copied into an object", () => ({ message: `no answer to ${address}`, detail: name, stack: `Error: ${address}\n    at a.ts:1` })],
  ])("tells of %s without whom it was about", async (_, make) => {
    const line = written(await make());
    expect(line).not.toMatch(/Zoé|zoe\.invisible/);
    expect(JSON.parse(line).err.type).toMatch(/Error$/);
    expect(line).not.toContain("[object");
  });
});

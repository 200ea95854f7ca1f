import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

import { HouseClient } from "./client.ts";
import { type Db, connect, type Database } from "./db.ts";
import { applicationRole } from "./own-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server of this run, as its owner. Each test file gets a database of its own there, copied from a template. */
    readonly testServerUrl: string;
    /** Where houses of the tests keep files; removed after the run. */
    readonly testFiles: string;
  }
}

/**
 * "migrated" has tables and hardly a row; "prepared" has what every start prepares: the territory of the metropolis and the queues of all
 * rooms. Others are made by `makeTemplate`.
 */
export type Template = "migrated" | "prepared" | "planted";

/** No test depends on a fast answer: hundreds of requests at once wait their turn, on a machine that does much else. */
const patience = 120_000;

/** Tests that walk through all pages ask three thousand statements by turns, each for many people. */
class WalkedClient extends HouseClient {
  protected override readonly keptAtMost = 4000;
}

interface TestDb extends Database {
  readonly url: string;
  /** Who owns the tables: for a test that plays the insider, plants what the application may not write, or makes a table. */
  readonly owner: Db;
  readonly ownerUrl: string;
}

/** A fresh database per test file, as the application: real constraints, real SQL, no mocks. Dropped after the file's last test. */
export async function testDb(template: Template = "migrated"): Promise<TestDb> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client(urlOf("postgres"));
  await admin.connect();
  await admin.query(`create database ${name} template ${template} strategy file_copy`);
  const [url, ownerUrl] = [urlOf(name, applicationRole), urlOf(name)];
  // Each connection reads the catalogue anew, for some milliseconds a page: ten were used for what six do.
  const database = connect(url, { patience, max: 6, Client: WalkedClient });
  // It opens no connection before it is first asked.
  const owner = connect(ownerUrl, { patience, max: 3 });
  afterAll(async () => {
    await database.close();
    await owner.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return { ...database, url, owner: owner.db, ownerUrl };
}

/** Makes a template out of another, once in a run: by whoever first needs it, while others who do wait. */
export async function makeTemplate(name: Template, from: Template, fill: (owner: Database) => Promise<void>): Promise<void> {
  const admin = new pg.Client(urlOf("postgres"));
  await admin.connect();
  try {
    await admin.query("select pg_advisory_lock(hashtext($1))", [name]);
    const { rowCount } = await admin.query("select from pg_database where datname = $1", [name]);
    if (rowCount) return;
    await admin.query(`drop database if exists ${name}_unfinished`);
    await admin.query(`create database ${name}_unfinished template ${from} strategy file_copy`);
    const database = connect(urlOf(`${name}_unfinished`), { patience });
    await fill(database).finally(() => database.close());
    await admin.query(`alter database ${name}_unfinished rename to ${name}`);
  } finally {
    await admin.end();
  }
}

function urlOf(database: string, role?: string): string {
  const url = new URL(inject("testServerUrl"));
  url.pathname = `/${database}`;
  if (role) url.username = role;
  return url.href;
}

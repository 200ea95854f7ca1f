import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

import { connect, type Database } from "./db.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The migrated database that each test file's own is copied from. */
    readonly templateDatabaseUrl: string;
  }
}

/** A fresh, migrated database per test file: real constraints, real SQL, no mocks. Dropped after the file's last test. */
export async function testDb(): Promise<Database & { readonly url: string }> {
  const template = new URL(inject("templateDatabaseUrl"));
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const server = new URL(template);
  server.pathname = "/postgres";
  const admin = new pg.Client(server.href);
  await admin.connect();
  await admin.query(`create database ${name} template ${template.pathname.slice(1)} strategy file_copy`);

  const url = new URL(template);
  url.pathname = `/${name}`;
  const database = connect(url.href);
  afterAll(async () => {
    await database.close();
    await admin.query(`drop database ${name} with (force)`);
    await admin.end();
  });
  return { ...database, url: url.href };
}

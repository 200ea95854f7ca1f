import { rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { pino } from "pino";
import type { TestProject } from "vitest/node";

import { connect } from "#platform/db/db.ts";
import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { migrate } from "#platform/db/migrate.ts";
import { type OwnServer, startOwnServer } from "#platform/db/own-server.ts";
import { startJobs } from "#platform/jobs/jobs.ts";
import { readSettings } from "#platform/settings.ts";
import { rooms } from "./app.ts";

/** Vitest's global set-up: one PostgreSQL for the run, with templates made from the code as it is. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await freshFolder("test");
  const server = await startOwnServer(folder, { forTests: true });
  await makeTemplates(server);
  project.provide("testServerUrl", server.url());
  project.provide("testFiles", join(folder, "house"));
  return async () => {
    await server.release();
    await rm(folder, { recursive: true, force: true });
  };
}

async function makeTemplates(server: OwnServer): Promise<void> {
  const client = new pg.Client(server.url("postgres"));
  await client.connect();
  await client.query("create database migrated");
  const migrated = new pg.Client(server.url("migrated"));
  await migrated.connect();
  await migrate(migrated, "src");
  await migrated.end();
  await client.query("create database prepared template migrated strategy file_copy");
  await prepare(server.url("prepared"));
  await client.end();
}

/** What every start of a house does before it opens. */
async function prepare(url: string): Promise<void> {
  const database = connect(url);
  const settings = readSettings({ LOG_LEVEL: "silent" });
  for (const room of rooms) await room.prepare?.({ db: database.db, settings, say: () => {}, places: null });
  const jobs = await startJobs(database, rooms, { log: pino({ level: "silent" }), work: false });
  await jobs.stop();
  await database.close();
}

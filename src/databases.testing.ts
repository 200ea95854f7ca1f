import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";
import { pino } from "pino";
import type { TestProject } from "vitest/node";

import { connect } from "#platform/db/db.ts";
import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { migrate } from "#platform/db/migrate.ts";
import { applicationRole, type OwnServer, startOwnServer } from "#platform/db/own-server.ts";
import platform from "#platform/module.ts";
import { startJobs } from "#platform/jobs/jobs.ts";
import type { Room } from "#platform/start/room.ts";
import { readSettings } from "#platform/settings.ts";
import { rooms } from "./app.ts";
import { personalLines, refuseLines } from "./logs-of-run.testing.ts";

/** Milliseconds from now to the hour that the tests believe it is. */
const shift = Number(process.env["CLOCK_SHIFT"] ?? 0);

/** Vitest's global set-up: one PostgreSQL for the run, with templates made from the code as it is. A run within a run (tools/new-room.thorough.test.ts) is given the other's. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { TEST_SERVER_URL: given, TEST_FILES: files } = process.env;
  if (given && files) {
    project.provide("testServerUrl", given);
    project.provide("testFiles", files);
    return undefined;
  }
  const folder = await freshFolder("test");
  const server = await startOwnServer(folder, { forTests: true, searchPath: shift ? "clock, pg_catalog, public" : "" });
  await makeTemplates(server);
  const logs = join(folder, "logs");
  await mkdir(logs);
  project.provide("testServerUrl", server.ownerUrl());
  project.provide("testFiles", join(folder, "house"));
  return async () => {
    await server.release();
    const lines = await personalLines([join(folder, "postgres.log"), ...(await readdir(logs)).map((name) => join(logs, name))]);
    await rm(folder, { recursive: true, force: true });
    refuseLines(lines);
  };
}

async function makeTemplates(server: OwnServer): Promise<void> {
  const client = new pg.Client(server.ownerUrl("postgres"));
  await client.connect();
  await client.query("create database migrated");
  const migrated = new pg.Client(server.ownerUrl("migrated"));
  await migrated.connect();
  if (shift) await migrated.query(clock);
  await migrate(migrated, "src", applicationRole);
  if (shift) {
    await migrated.query(clockOfFunctions);
    await prepare(server.url("migrated"), [platform]);
    await migrated.query(clockOfJobs);
  }
  await migrated.end();
  // A template is copied when nobody is in it; what leaves may take its time on a busy machine.
  await client.query("select pg_terminate_backend(pid, 60000) from pg_stat_activity where datname = 'migrated'");
  await client.query("create database prepared template migrated strategy file_copy");
  await prepare(server.url("prepared"), rooms);
  await client.end();
}

/**
 * The clock of the database, found before its own by the path on which names are looked for: it goes on from the hour that the tests
 * believe it is (other-hour.testing.ts). What is no function is not reached: the checker refuses it (tools/room-faults.ts).
 */
const clock = `
  create schema clock;
  grant usage on schema clock to public;
  ${["now", "transaction_timestamp", "statement_timestamp", "clock_timestamp"]
    .map(
      (name) =>
        `create function clock.${name}() returns timestamptz language sql ${name === "clock_timestamp" ? "volatile" : "stable"} parallel safe
           return pg_catalog.${name}() + interval '${shift} milliseconds';`,
    )
    .join("\n")}`;
/** Functions that look for names on a path of their own would not find it. */
const clockOfFunctions = `do $do$ declare one record; begin
  for one in
    select f.oid::regprocedure as function, substr(setting, length('search_path=') + 1) as path
    from pg_proc f join platform.room_schemas() s on s = f.pronamespace, unnest(f.proconfig) setting where setting like 'search_path=%' loop
    execute format('alter function %s set search_path = clock, %s', one.function, one.path);
  end loop;
end $do$`;
/** Jobs ask the clock of the server by its full name, in this one place. */
const clockOfJobs = "create or replace function jobs.job_now() returns timestamptz language sql stable as 'select clock.now()'";

/** What every start of a house with these rooms does before it opens. */
async function prepare(url: string, of: readonly Room[]): Promise<void> {
  const database = connect(url);
  const settings = readSettings({ LOG_LEVEL: "silent" });
  for (const room of of) await room.prepare?.({ db: database.db, settings, say: () => {}, places: null });
  const jobs = await startJobs(database, of, { log: pino({ level: "silent" }), work: false });
  await jobs.stop();
  await database.close();
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";

import { migrate } from "./migrate.ts";
import { startOwnServer } from "./own-server.ts";

/** Vitest's global set-up: one PostgreSQL for the run, one migrated database to copy from. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "beffroi-test-"));
  const server = await startOwnServer(folder, { forTests: true });
  const client = new pg.Client(server.url());
  await client.connect();
  await migrate(client, "src");
  await client.end();
  project.provide("templateDatabaseUrl", server.url());
  return async () => {
    await server.release();
    await rm(folder, { recursive: true, force: true });
  };
}

import { join } from "node:path";
import pg from "pg";

import { migrate } from "#platform/db/migrate.ts";
import { startOwnServer } from "#platform/db/own-server.ts";
import { type Settings, WrongSetting } from "#platform/settings.ts";
import { projectRoot } from "./root.ts";

/** Something outside the program that stands in its way, as one sentence for whoever starts it. */
export class CannotStart extends Error {}

/** Ends the process with the sentence that says what stands in its way. Anything else is a bug, and thrown on. */
export function giveUp(error: unknown): never {
  if (!(error instanceof CannotStart || error instanceof WrongSetting)) throw error;
  console.error(error.message);
  process.exit(1);
}

interface Server {
  readonly url: string;
  /** Lets go of our own server; the last process that does stops it. */
  release(): Promise<void>;
}

/**
 * The database of DATABASE_URL, or our own PostgreSQL, which is started or attached to; migrated.
 * @throws CannotStart
 */
export async function openServer(settings: Settings, say: (step: string) => void): Promise<Server> {
  const own = settings.DATABASE_URL ? null : await startOwnServer(settings.DATA_DIR, { say }).catch(refuse);
  const server = { url: settings.DATABASE_URL ?? own!.url(), release: async () => own?.release() };
  try {
    await bringUpToDate(server.url, say);
    return server;
  } catch (error) {
    await server.release();
    throw error;
  }
}

async function bringUpToDate(url: string, say: (step: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  await client.connect().catch(() => {
    throw new CannotStart(`The database at ${withoutPassword(url)} does not answer: check DATABASE_URL and that PostgreSQL runs there.`);
  });
  try {
    const applied = await migrate(client, join(projectRoot, "src"));
    if (applied.length > 0) say(`Migrated the database: ${applied.length} step${applied.length > 1 ? "s" : ""}.`);
  } finally {
    await client.end();
  }
}

function refuse(error: Error): never {
  throw new CannotStart(error.message);
}

function withoutPassword(url: string): string {
  const address = new URL(url);
  address.password = "";
  return address.href;
}

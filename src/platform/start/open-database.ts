import { join } from "node:path";
import pg from "pg";

import { connect, type Database } from "#platform/db/db.ts";
import { migrate } from "#platform/db/migrate.ts";
import { startOwnServer } from "#platform/db/own-server.ts";
import { createFiles } from "#platform/files/files.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import { collectOffers, type Room } from "#platform/room.ts";
import type { Settings } from "#platform/settings.ts";
import { projectRoot } from "./root.ts";

/** Something outside the program that stands in its way, as one sentence for whoever starts it. */
export class CannotStart extends Error {}

export interface OpenDatabase extends Database {
  readonly url: string;
}

/**
 * Connects to DATABASE_URL, or starts our own PostgreSQL; migrates; lets each room prepare its reference data; plants the demo's
 * story on the first run of our own database, or when asked.
 * @throws CannotStart
 */
export async function openDatabase(settings: Settings, rooms: readonly Room[], say: (step: string) => void): Promise<OpenDatabase> {
  const own = settings.DATABASE_URL ? null : await startOwnServer(settings.DATA_DIR, { say }).catch(refuse);
  const url = settings.DATABASE_URL ?? own!.url();
  try {
    await bringUpToDate(url, say);
    const database = connect(url);
    await prepare(database, settings, rooms, say);
    return {
      ...database,
      url,
      close: async () => {
        await database.close();
        await own?.release();
      },
    };
  } catch (error) {
    await own?.release();
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

/** One process prepares at a time: two starting at once would both find the database empty. */
async function prepare({ db, pool }: Database, settings: Settings, rooms: readonly Room[], say: (step: string) => void): Promise<void> {
  const guard = await pool.connect();
  try {
    await guard.query("select pg_advisory_lock(4930200094)");
    for (const room of rooms) await room.prepare?.({ db, settings, say, places: null });
    const wanted = settings.SEED ?? !settings.DATABASE_URL;
    const planted = await db.selectFrom("platform.seeding").select("name").where("name", "=", "demo").executeTakeFirst();
    if (!wanted || planted) return;
    say("Planting the demo's story…");
    const [offers, files] = [collectOffers(rooms), createFiles(db, storageOf(settings))];
    await db.transaction().execute(async (trx) => {
      for (const room of rooms) await room.seed?.({ db: trx, settings, say, places: null, offers, files });
      await trx.insertInto("platform.seeding").values({ name: "demo" }).execute();
    });
  } finally {
    await guard.query("select pg_advisory_unlock(4930200094)");
    guard.release();
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

import { connect, type Database } from "#platform/db/db.ts";
import { createFiles } from "#platform/files/files.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import { keepKeys } from "#platform/keys/keep-keys.command.ts";
import { wantsStory } from "#platform/local-demo.ts";
import { collectOffers } from "#platform/offers.ts";
import type { Room } from "#platform/start/room.ts";
import type { Settings } from "#platform/settings.ts";
import { openServer } from "./open-server.ts";

export interface OpenDatabase extends Database {
  readonly url: string;
  readonly ownerUrl: string | null;
}

/** The database of a house that nobody stops while it opens. @throws CannotStart */
export async function openDatabase(settings: Settings, rooms: readonly Room[], say: (step: string) => void): Promise<OpenDatabase> {
  const { url, ownerUrl, release } = await openServer(settings, say);
  try {
    const database = await prepareDatabase({ url, ownerUrl }, settings, rooms, say);
    const close = async () => {
      await database.close();
      await release();
    };
    return { ...database, url, ownerUrl, close };
  } catch (error) {
    await release();
    throw error;
  }
}

/**
 * Connects; lets each room prepare its reference data; plants the demo's story on the first run of our own database, or when asked.
 * One process prepares at a time: two starting at once would both find the database empty.
 */
export async function prepareDatabase(
  { url, ownerUrl }: { readonly url: string; readonly ownerUrl: string | null },
  settings: Settings,
  rooms: readonly Room[],
  say: (step: string) => void,
): Promise<Database> {
  const database = connect(url);
  const { db, pool } = database;
  const guard = await pool.connect();
  try {
    await guard.query("select pg_advisory_lock(4930200094)");
    await keepKeys(db, settings, collectOffers(rooms).sealed);
    for (const room of rooms) await room.prepare?.({ db, settings, say, places: null });
    const planted = await db.selectFrom("platform.seeding").select("name").where("name", "=", "demo").executeTakeFirst();
    if (!wantsStory(settings) || planted) return database;
    const { counted } = await plant(ownerUrl ?? url, settings, rooms, say);
    const close = async () => {
      await counted;
      await database.close();
    };
    return { ...database, close };
  } finally {
    await guard.query("select pg_advisory_unlock(4930200094)");
    guard.release();
  }
}

/**
 * As the owner: a story has a past, which the application may not write. Until PostgreSQL has counted what came, it plans as for empty tables
 * (the list of processes took twice as long): it does so while the house opens, for a second, and lets go of the database then.
 */
async function plant(ownerUrl: string, settings: Settings, rooms: readonly Room[], say: (step: string) => void): Promise<{ counted: Promise<void> }> {
  say("Planting the demo's story…");
  const { db, pool, close } = connect(ownerUrl);
  const [offers, files] = [collectOffers(rooms), createFiles(db, storageOf(settings))];
  try {
    await db.transaction().execute(async (trx) => {
      for (const room of rooms) await room.seed?.({ db: trx, settings, say, places: null, offers, files });
      await trx.insertInto("platform.seeding").values({ name: "demo" }).execute();
    });
  } catch (error) {
    await close();
    throw error;
  }
  // What it did not count it counts by itself within minutes.
  const counted = pool.query("vacuum analyze").then(close, close);
  return { counted };
}

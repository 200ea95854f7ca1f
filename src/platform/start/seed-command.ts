import type { Db } from "#platform/db/db.ts";
import { parseArgs } from "node:util";
import { sql } from "kysely";

import { createFiles } from "#platform/files/files.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import { collectOffers } from "#platform/offers.ts";
import type { CommandLine, Room } from "#platform/start/room.ts";

/** `seed --places N` fills the house for load tests; `seed` alone plants the demo's story if it is not there. */
export function seedCommand(rooms: readonly Room[], owner: () => Promise<Db>): CommandLine {
  return {
    name: "seed",
    usage: "seed [--places N]",
    async run(args, { database, settings, out, err }) {
      const places = readPlaces(args);
      if (places === undefined) {
        err("Write a whole number after --places, for example --places 10000.\n");
        return 2;
      }
      const db = await database();
      const say = (step: string) => out(`${step}\n`);
      const planted = await db.selectFrom("platform.seeding").select("name").where("name", "=", "demo").executeTakeFirst();
      if (places === null && planted) {
        say("The demo's story is already there.");
        return 0;
      }
      const [offers, files] = [collectOffers(rooms), createFiles(db, storageOf(settings))];
      const planter = await owner();
      await planter.transaction().execute(async (trx) => {
        for (const room of rooms) await room.seed?.({ db: trx, settings, say, places, offers, files });
        await trx
          .insertInto("platform.seeding")
          .values({ name: "demo" })
          .onConflict((already) => already.doNothing())
          .execute();
      });
      // Counts read indexes alone only where PostgreSQL knows that all rows are seen; it would find out by itself within minutes.
      await sql`vacuum analyze`.execute(planter);
      return 0;
    },
  };
}

/** null: none asked; undefined: not a number of places. */
function readPlaces(args: string[]): number | null | undefined {
  try {
    const { places } = parseArgs({ args, options: { places: { type: "string" } } }).values;
    if (places === undefined) return null;
    return /^[1-9]\d{0,6}$/.test(places) ? Number(places) : undefined;
  } catch {
    return undefined;
  }
}

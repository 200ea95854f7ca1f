import { makeTemplate } from "#platform/db/test-db.ts";
import { createFiles } from "#platform/files/files.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import { collectOffers } from "#platform/offers.ts";
import type { Room } from "#platform/start/room.ts";
import { type HouseOptions, settingsOfTests, testHouse } from "#platform/start/house.testing.ts";
import { rooms } from "./app.ts";

/** The house with the demo's whole story, a copy of one that is planted once in a run. It opens all rooms, unless said. */
export async function plantedHouse({ rooms: opened = rooms.slice(1), ...options }: HouseOptions & { readonly rooms?: readonly Room[] } = {}) {
  await makeTemplate("planted", "prepared", async ({ db, pool }) => {
    const settings = settingsOfTests();
    const [offers, files] = [collectOffers(rooms), createFiles(db, storageOf(settings))];
    await db.transaction().execute(async (trx) => {
      for (const room of rooms) await room.seed?.({ db: trx, settings, say: () => {}, places: null, offers, files });
    });
    // As after every planting (open-database.ts): PostgreSQL plans by what it has counted.
    await pool.query("analyze");
  });
  return testHouse(opened, { ...options, template: "planted" });
}

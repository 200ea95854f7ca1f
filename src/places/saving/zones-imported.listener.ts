import type { Listener } from "#platform/events/events.ts";
import { readTerritory } from "#territory";
import { writeAllZones } from "./zones.ts";

/** Other zones: every place is asked again in which it lies. Doing it twice changes nothing. */
export const zonesImported: Listener = {
  event: "territory.zones_imported",
  async handle({ db }) {
    const territory = await readTerritory(db);
    await db.transaction().execute((trx) => writeAllZones(trx, territory));
  },
};

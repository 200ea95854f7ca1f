import type { Listener } from "#platform/jobs/listener.ts";
import { readTerritory } from "#territory";
import { writeAllZones } from "./write-zones.command.ts";

/** New outlines of neighbourhoods: every place is asked again in which it lies. */
export const zonesChanged: Listener = {
  event: "territory.zones_imported",
  async handle({ db }) {
    const territory = await readTerritory(db);
    await db.transaction().execute((trx) => writeAllZones(trx, territory));
  },
};

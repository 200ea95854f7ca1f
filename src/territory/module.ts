import type { Room } from "#platform/room.ts";
import { contoursLine } from "./contours/contours.line.ts";
import { loadTerritory } from "./load/load.command.ts";
import { readTerritory } from "./territory-memory.ts";
import { zonesLine } from "./zones/zones.line.ts";

const territory: Room = {
  name: "territory",
  pages: [],
  commandLines: [contoursLine, zonesLine],
  prepare: loadTerritory,
  metropolisName: async (db) => (await readTerritory(db)).metropolis.name,
};

export default territory;

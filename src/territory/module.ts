import type { Room } from "#platform/start/room.ts";
import communeNews from "./commune/commune-news.page.ts";
import commune from "./commune/commune.page.tsx";
import communes from "./communes/communes.page.tsx";
import { searchableCommunes } from "./communes/communes.searchable.ts";
import { indexedCommunes } from "./communes/communes.indexed.ts";
import contours from "./contours/contours.page.tsx";
import { contoursLine } from "./contours/contours.line.ts";
import home from "./home/home.page.tsx";
import { residents } from "./home/residents.figure.ts";
import { loadTerritory } from "./load/load.command.ts";
import { metropolisExtent } from "./open-data/extent.query.ts";
import { communesDataset } from "./open-data/communes.dataset.ts";
import communesCsv from "./open-data/communes-csv.page.ts";
import communesGeojson from "./open-data/communes-geojson.page.ts";
import landmarks from "./open-data/landmarks.page.ts";
import { powers } from "./powers.ts";
import { routes } from "./routes.ts";
import { seedZones } from "./seeds.ts";
import { territoryServiceSteps } from "./service/territory.service-steps.ts";
import { readTerritory } from "./territory-memory.ts";
import { territoryRegister } from "./territory.personal.ts";
import { zonesLine } from "./zones/zones.line.ts";
import { words } from "./words.ts";

const territory: Room = {
  name: "territory",
  pages: [home, communes, communesCsv, communesGeojson, landmarks, contours, commune, communeNews],
  commandLines: [contoursLine, zonesLine],
  prepare: loadTerritory,
  seed: seedZones,
  metropolisName: async (db) => (await readTerritory(db)).metropolis.name,
  offers: {
    words,
    powers,
    serviceSteps: territoryServiceSteps,
    areas: [{ name: "territory", says: { fr: "Les communes", en: "The communes", nl: "De gemeenten" } }],
    homeFigures: [residents],
    personal: [territoryRegister],
    datasets: [communesDataset],
    extents: [metropolisExtent],
    searchables: [searchableCommunes],
    indexed: [indexedCommunes],
    footerLinks: [{ group: "territory", href: routes.communes.href(), label: { fr: "Les communes", en: "The communes", nl: "De gemeenten" } }],
  },
};

export default territory;

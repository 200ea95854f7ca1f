import type { Dataset, DatasetRow } from "#platform/open-data/dataset.ts";
import { routes } from "../routes.ts";
import { readTerritory } from "../territory-memory.ts";

/** The communes of the metropolis, as the official files and ours know them. */
export const communesDataset: Dataset = {
  id: "communes",
  title: { fr: "Communes de la métropole", en: "Communes of the metropolis", nl: "Gemeenten van de metropool" },
  description: {
    fr: "Chaque commune, sa population et l’année du recensement, ses codes postaux, son centre, depuis quand elle est membre.",
    en: "Each commune, its population and the year of the census, its postal codes, its middle, since when it is a member.",
    nl: "Elke gemeente, haar bevolking en het jaar van de telling, haar postcodes, haar midden, sinds wanneer ze lid is.",
  },
  keywords: [
    { fr: "communes", en: "communes", nl: "gemeenten" },
    { fr: "population", en: "population", nl: "bevolking" },
  ],
  theme: "REGI",
  refresh: "ANNUAL",
  key: ["code"],
  source: { title: "Etalab, découpage administratif", href: "https://github.com/etalab/decoupage-administratif" },
  fields: [
    {
      name: "code",
      type: "string",
      required: true,
      says: { fr: "Code officiel géographique", en: "Official geographic code", nl: "Officiële geografische code" },
    },
    { name: "nom", type: "string", required: true, says: { fr: "Nom", en: "Name", nl: "Naam" } },
    { name: "siren", type: "string", says: { fr: "Numéro SIREN de la commune", en: "SIREN number of the commune", nl: "SIREN-nummer van de gemeente" } },
    { name: "population", type: "integer", required: true, says: { fr: "Population municipale", en: "Municipal population", nl: "Gemeentelijke bevolking" } },
    {
      name: "annee_population",
      type: "year",
      required: true,
      says: { fr: "Année de la population", en: "Year of the population", nl: "Jaar van de bevolking" },
    },
    { name: "codes_postaux", type: "list", says: { fr: "Codes postaux", en: "Postal codes", nl: "Postcodes" } },
    { name: "superficie", type: "number", unit: "km2", says: { fr: "Superficie", en: "Area", nl: "Oppervlakte" } },
    { name: "longitude", type: "number", unit: "deg", says: { fr: "Longitude du centre", en: "Longitude of the middle", nl: "Lengtegraad van het midden" } },
    { name: "latitude", type: "number", unit: "deg", says: { fr: "Latitude du centre", en: "Latitude of the middle", nl: "Breedtegraad van het midden" } },
    { name: "membre_depuis", type: "date", required: true, says: { fr: "Membre depuis le", en: "Member since", nl: "Lid sinds" } },
    {
      name: "membre_depuis_exact",
      type: "boolean",
      required: true,
      says: {
        fr: "Jour exact\u202f; sinon, membre ce jour-là au plus tard",
        en: "Exact day; otherwise, member on that day at the latest",
        nl: "Exacte dag; anders uiterlijk die dag lid",
      },
    },
  ],
  files: [
    {
      href: routes.communesGeojson.href(),
      title: { fr: "Contours", en: "Outlines", nl: "Omtrekken" },
      format: "GEOJSON",
      media: "application/geo+json",
      follows: { title: "GeoJSON (RFC 7946)", href: "https://www.rfc-editor.org/rfc/rfc7946" },
    },
  ],
  async *rows(db) {
    for (const { code, name, siren, population, populationYear, postalCodes, areaKm2, point, membership } of (await readTerritory(db)).communes) {
      const where = { longitude: point?.longitude ?? null, latitude: point?.latitude ?? null };
      const member = { membre_depuis: membership.from, membre_depuis_exact: membership.exact };
      const row: DatasetRow = {
        code,
        nom: name,
        siren,
        population,
        annee_population: populationYear,
        codes_postaux: postalCodes,
        superficie: areaKm2,
        ...where,
        ...member,
      };
      yield row;
    }
  },
  count: async (db) => (await readTerritory(db)).communes.length,
  // The population's year says how old the rows are; the files carry no day.
  lastChange: async (db) => {
    const years = (await readTerritory(db)).communes.map(({ populationYear }) => populationYear);
    return years.length > 0 ? new Date(Date.UTC(Math.max(...years), 0, 1)) : null;
  },
};

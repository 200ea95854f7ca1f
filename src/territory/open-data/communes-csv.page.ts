import { page } from "#platform/web/page.tsx";
import { type Columns, csvResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import type { Territory } from "../territory.ts";
import { readTerritory } from "../territory-memory.ts";

/** Column names as the national files write them. */
const columns: Columns<Territory["communes"][number]> = {
  code: ({ code }) => code,
  nom: ({ name }) => name,
  siren: ({ siren }) => siren,
  population: ({ population }) => population,
  annee_population: ({ populationYear }) => populationYear,
  codes_postaux: ({ postalCodes }) => postalCodes.join("|"),
  superficie_km2: ({ areaKm2 }) => areaKm2,
  longitude: ({ point }) => point?.longitude,
  latitude: ({ point }) => point?.latitude,
  communes_associees: ({ associated }) => associated.map((part) => `${part.code} ${part.name}`).join("|"),
  membre_depuis: ({ membership }) => membership.from,
  membre_depuis_exact: ({ membership }) => (membership.exact ? "oui" : "non"),
};

/** Every commune of the metropolis: some hundred lines at most, sent whole. */
export default page("territory/open-data", routes.communesCsv, {
  access: anyone,

  async get({ db }) {
    const { communes } = await readTerritory(db);
    return csvResponse(columns, communes, { filename: "communes.csv", bom: true, headers: { "content-type": "text/csv; charset=utf-8" } });
  },
});

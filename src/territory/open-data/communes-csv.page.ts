import { stringify } from "csv-stringify/sync";

import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { routes } from "../routes.ts";
import { readTerritory } from "../territory-memory.ts";

/** Column names as the national files write them. */
const columns = [
  "code",
  "nom",
  "siren",
  "population",
  "annee_population",
  "codes_postaux",
  "superficie_km2",
  "longitude",
  "latitude",
  "communes_associees",
  "membre_depuis",
  "membre_depuis_exact",
];

/** Every commune of the metropolis: some hundred lines at most, sent whole. */
export default page("territory/open-data", routes.communesCsv, {
  access: anyone,

  async get({ db }) {
    const { communes } = await readTerritory(db);
    const rows = communes.map(({ code, name, siren, population, populationYear, postalCodes, areaKm2, point, associated, membership }) => [
      code,
      name,
      siren,
      population,
      populationYear,
      postalCodes.join("|"),
      areaKm2,
      point?.longitude,
      point?.latitude,
      associated.map((part) => `${part.code} ${part.name}`).join("|"),
      membership.from,
      membership.exact ? "oui" : "non",
    ]);
    const text = stringify([columns, ...rows], { bom: true, record_delimiter: "windows", escape_formulas: true });
    return new Response(text, {
      headers: { "content-type": "text/csv; charset=utf-8", "content-disposition": 'attachment; filename="communes.csv"' },
    });
  },
});

import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import type { Commune } from "../commune.ts";
import { routes } from "../routes.ts";
import { readTerritory } from "../territory-memory.ts";
import { readContours } from "./contours.query.ts";

/** The communes as areas when contours are known, as points (their middles) otherwise; `forme` says which. */
export default page("territory/open-data", routes.communesGeojson, {
  access: anyone,

  async get({ db }) {
    const { communes, map, metropolis } = await readTerritory(db);
    const contours = map?.official ? await readContours(db) : new Map<string, object>();
    const features = communes.map((commune) => {
      const geometry = contours.get(commune.code) ?? middle(commune);
      return { type: "Feature", geometry, properties: { ...propertiesOf(commune), forme: contours.has(commune.code) ? "contour" : "centre" } };
    });
    const body = { type: "FeatureCollection", source: metropolis.source, source_carte: map?.source, features };
    return new Response(JSON.stringify(body), {
      headers: { "content-type": "application/geo+json", "content-disposition": 'attachment; filename="communes.geojson"' },
    });
  },
});

function middle({ point }: Commune): object | null {
  return point && { type: "Point", coordinates: [point.longitude, point.latitude] };
}

function propertiesOf({ code, name, population, populationYear, postalCodes }: Commune): object {
  return { code, nom: name, population, annee_population: populationYear, codes_postaux: postalCodes };
}

import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { background } from "./map.routes.ts";
import { schematicAreas } from "./schematic-areas.ts";

/** The ground of the richer map before official contours are imported: a drawing, and marked as such. */
export default page("places/map", background, {
  access: anyone,

  async get({ db }) {
    const { communes } = await readTerritory(db);
    const features = schematicAreas(communes).map(({ commune: { code, name, population }, ring }) => ({
      type: "Feature",
      geometry: { type: "Polygon", coordinates: [ring] },
      properties: { code, nom: name, population, forme: "schéma" },
    }));
    return Response.json(
      { type: "FeatureCollection", features },
      { headers: { "content-type": "application/geo+json", "cache-control": "public, max-age=600" } },
    );
  },
});

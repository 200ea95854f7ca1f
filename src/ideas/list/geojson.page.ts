import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findProcess } from "#processes";
import { proposalHref } from "../proposal-address.ts";
import { readFilters } from "./list.filters.ts";
import { categoriesOf } from "./list.query.ts";
import { findPoints } from "./map.query.ts";
import { routes } from "../routes.ts";

/** The ideas of the selection that stand somewhere, for the map that moves. */
export const proposalsGeojsonPage = page("ideas/list", routes.proposalsGeojson, {
  access: anyone,

  async get({ db, params, url, visitor }) {
    const process = await findProcess(db, params.process, visitor);
    if (!process) throw new NotFound();
    const [territory, categories] = await Promise.all([readTerritory(db), categoriesOf(db, process.id)]);
    const filters = readFilters(url.searchParams, { territory, process, categories });
    const points = await findPoints(db, { processId: process.id, filters });
    const features = points.map(({ longitude, latitude, code, title, address, ...proposal }) => ({
      type: "Feature",
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: {
        nom: title,
        ...(address && { adresse: address }),
        ...(code && { commune: territory.communeByCode(code)?.commune.name }),
        url: proposalHref(process.slug, proposal),
      },
    }));
    return Response.json({ type: "FeatureCollection", features }, { headers: { "content-type": "application/geo+json" } });
  },
});

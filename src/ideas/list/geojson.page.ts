import { page } from "#platform/web/page.tsx";
import { anyone } from "#platform/web/visitor.ts";
import { proposalHref } from "../proposal-address.ts";
import { findSelection } from "./selection.ts";
import { findPoints } from "./map.query.ts";
import { routes } from "../routes.ts";

/** The ideas of the selection that stand somewhere, for the map that moves. */
export const proposalsGeojsonPage = page("ideas/list", routes.proposalsGeojson, {
  access: anyone,

  async get(visit) {
    const { process, territory, asked } = await findSelection(visit);
    const points = await findPoints(visit.db, asked);
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

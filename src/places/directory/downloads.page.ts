import { type Page, page } from "#platform/web/page.tsx";
import { csvResponse, geojsonResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { placeFeature } from "../export/place-feature.ts";
import { placeLines, placeTable } from "../export/place-table.ts";
import { routes } from "../routes.ts";
import { selected } from "./downloads.query.ts";

const csv = page("places/directory", routes.csv, {
  access: anyone,
  async get(visit) {
    const { rows, context } = await selected(visit);
    return csvResponse(placeTable, placeLines(rows, context), { filename: "lieux.csv", bom: true });
  },
});

const geojson = page("places/directory", routes.geojson, {
  access: anyone,
  async get(visit) {
    const { rows, context } = await selected(visit);
    async function* features() {
      for await (const place of rows) yield placeFeature(place, context);
    }
    return geojsonResponse(features());
  },
});

export const downloads: readonly Page[] = [csv, geojson];

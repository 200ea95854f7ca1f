import { sql } from "kysely";

import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { csvResponse, geojsonResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { type ExportedPlace, exportedColumns } from "../export/exported-place.ts";
import { placeFeature } from "../export/place-feature.ts";
import { placeLines, placeTable } from "../export/place-table.ts";
import { routes } from "../routes.ts";
import { readFilters } from "./directory.filters.ts";
import { prepare } from "./directory.query.ts";
import { selection } from "./selection.query.ts";

const headers = { "access-control-allow-origin": "*" };

/** Every place of the selection that the list shows by pages, streamed, in an order that does not change. */
async function selected({ db, url, now, settings }: Visit) {
  const territory = await readTerritory(db);
  const asked = await prepare(db, { filters: readFilters(url.searchParams, territory), territory, now });
  const columns = sql.raw(exportedColumns.map((column) => `p.${column}`).join(", "));
  const query = sql<ExportedPlace>`select ${columns} from places.place p where ${selection(asked)} order by p.id`;
  const rows = streamRows<ExportedPlace>(db, { compile: () => query.compile(db) });
  return { rows, context: { territory, site: (settings.PUBLIC_URL ?? url.origin).replace(/\/$/, "") } };
}

const csv = page("places/directory", routes.csv, {
  access: anyone,
  async get(visit) {
    const { rows, context } = await selected(visit);
    return csvResponse(placeTable, placeLines(rows, context), { filename: "lieux.csv", bom: true, headers });
  },
});

const geojson = page("places/directory", routes.geojson, {
  access: anyone,
  async get(visit) {
    const { rows, context } = await selected(visit);
    async function* features() {
      for await (const place of rows) yield placeFeature(place, context);
    }
    return geojsonResponse(features(), { headers });
  },
});

export const downloads: readonly Page[] = [csv, geojson];

import { siteOf } from "#platform/web/public-address.ts";
import { sql } from "kysely";

import type { Visit } from "#platform/web/page.tsx";
import { streamRows } from "#platform/web/stream-rows.ts";
import { readTerritory } from "#territory";
import { findAppointments } from "../export/appointments.ts";
import { type ExportedPlace, exportedColumns } from "../export/exported-place.query.ts";
import { readFilters } from "./directory.filters.ts";
import { prepare } from "./directory.query.ts";
import { selection } from "./selection.query.ts";

/** Every place of the selection that the list shows by pages, streamed, in an order that does not change. */
export async function selected({ db, url, now, settings, offers }: Visit) {
  const territory = await readTerritory(db);
  const asked = await prepare(db, { filters: readFilters(url.searchParams, territory), territory, now });
  const columns = sql.raw(exportedColumns.map((column) => `p.${column}`).join(", "));
  const query = sql<ExportedPlace>`select ${columns} from places.place p where ${selection(asked)} order by p.id`;
  const rows = streamRows<ExportedPlace>(db, { compile: () => query.compile(db) });
  return { rows, context: { territory, site: siteOf(settings), appointments: await findAppointments(db, offers) } };
}

import type { Db } from "#platform/db/db.ts";
import { siteOf } from "#platform/web/public-address.ts";

import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { csvResponse, geojsonResponse, jsonResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { findAppointments } from "./appointments.ts";
import { type ExportContext, type ExportedPlace, helpingPlaces, mediationPlaces, publishedPlaces } from "./exported-place.query.ts";
import { inclusionServices } from "./inclusion-service.ts";
import { inclusionStructure } from "./inclusion-structure.ts";
import { mednumRecord } from "./mednum-record.ts";
import { placeFeature } from "./place-feature.ts";
import { nationalTable } from "./place-table.ts";
import { routes } from "../routes.ts";

/** Five minutes old is young enough for a harvester. */
const headers = { "cache-control": "public, max-age=300" };

async function contextOf({ db, settings, offers }: Visit): Promise<ExportContext> {
  return { territory: await readTerritory(db), site: siteOf(settings), appointments: await findAppointments(db, offers) };
}

async function* each<thing>(db: Db, select: typeof publishedPlaces, of: (place: ExportedPlace) => readonly thing[]): AsyncGenerator<thing> {
  for await (const place of streamRows(db, select(db))) yield* of(place);
}

const mednumCsv = page("places/export", routes.mednumCsv, {
  access: anyone,
  async get(visit) {
    const context = await contextOf(visit);
    const records = each(visit.db, mediationPlaces, (place) => [mednumRecord(place, context)]);
    return csvResponse(nationalTable, records, { filename: "lieux-mediation.csv", headers });
  },
});

const mednumJson = page("places/export", routes.mednumJson, {
  access: anyone,
  async get(visit) {
    const context = await contextOf(visit);
    return jsonResponse(
      each(visit.db, mediationPlaces, (place) => [mednumRecord(place, context)]),
      { headers },
    );
  },
});

const structures = page("places/export", routes.structures, {
  access: anyone,
  async get(visit) {
    const context = await contextOf(visit);
    return jsonResponse(
      each(visit.db, helpingPlaces, (place) => [inclusionStructure(place, context)]),
      { headers },
    );
  },
});

const services = page("places/export", routes.services, {
  access: anyone,
  async get(visit) {
    const context = await contextOf(visit);
    return jsonResponse(
      each(visit.db, helpingPlaces, (place) => inclusionServices(place, context)),
      { headers },
    );
  },
});

const allPlaces = page("places/export", routes.allPlaces, {
  access: anyone,
  async get(visit) {
    const context = await contextOf(visit);
    return geojsonResponse(
      each(visit.db, publishedPlaces, (place) => [placeFeature(place, context)]),
      { headers },
    );
  },
});

export const exportPages: readonly Page[] = [mednumCsv, mednumJson, structures, services, allPlaces];

import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { csvResponse, jsonResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone } from "#platform/web/visitor.ts";
import { type Part, readTerritory } from "#territory";
import { readPart } from "../figures/part.ts";
import { routes } from "../routes.ts";
import { allFigures, type StandingFigure } from "./dashboard.query.ts";

const columns = {
  indicateur: ({ indicator }: StandingFigure) => indicator,
  territoire: ({ part_kind }: StandingFigure) => part_kind,
  code: ({ part_id }: StandingFigure) => part_id,
  valeur: ({ value }: StandingFigure) => value,
  sur: ({ of_value }: StandingFigure) => of_value,
  jour: ({ as_of }: StandingFigure) => as_of,
  mesure: ({ measured_at }: StandingFigure) => measured_at,
};

type Asked = Pick<Visit, "db" | "url">;

/**
 * `?territoire=commune:59512` or `zone:…`: the figures of one dashboard; every part's without it.
 * @throws NotFound for a part that does not exist
 */
async function askedPart({ db, url }: Asked): Promise<Part | null> {
  const typed = url.searchParams.get("territoire");
  if (!typed) return null;
  const part = readPart(typed, await readTerritory(db));
  if (!part) throw new NotFound();
  return part;
}

const headers = { "access-control-allow-origin": "*" };

const csv = page("governance/dashboard", routes.dashboardCsv, {
  access: anyone,
  async get(visit) {
    const rows = streamRows(visit.db, allFigures(visit.db, await askedPart(visit)));
    return csvResponse(columns, rows, { filename: "indicateurs.csv", bom: true, headers });
  },
});

const json = page("governance/dashboard", routes.dashboardJson, {
  access: anyone,
  async get(visit) {
    const rows = streamRows(visit.db, allFigures(visit.db, await askedPart(visit)));
    return jsonResponse(named(rows), { headers });
  },
});

async function* named(rows: AsyncIterable<StandingFigure>) {
  for await (const row of rows) yield Object.fromEntries(Object.entries(columns).map(([name, read]) => [name, read(row)]));
}

export const dashboardDownloads: readonly Page[] = [csv, json];

import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { csvResponse, jsonResponse } from "#platform/web/stream.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import { anyone } from "#platform/web/visitor.ts";
import { type Part, readTerritory } from "#territory";
import { published, unitNames } from "../datasets/amount.ts";
import { readPart } from "../figures/part.ts";
import { routes } from "../routes.ts";
import { type KnownIndicator, readIndicators } from "../series/indicators.query.ts";
import { allFigures, type StandingFigure } from "./dashboard.query.ts";

interface Row extends StandingFigure {
  readonly unit: KnownIndicator["unit"];
}

const columns = {
  indicateur: ({ indicator }: Row) => indicator,
  territoire: ({ part_kind }: Row) => part_kind,
  code: ({ part_id }: Row) => part_id,
  valeur: ({ value, unit }: Row) => published(value, unit),
  sur: ({ of_value, unit }: Row) => published(of_value, unit),
  unite: ({ unit }: Row) => unitNames[unit],
  jour: ({ as_of }: Row) => as_of,
  mesure: ({ measured_at }: Row) => measured_at,
};

type DownloadVisit = Pick<Visit, "db" | "offers" | "url">;

/**
 * `?territoire=commune:59512` or `zone:…`: the figures of one dashboard; every part's without it.
 * @throws NotFound for a part that does not exist
 */
async function askedPart({ db, url }: Pick<DownloadVisit, "db" | "url">): Promise<Part | null> {
  const typed = url.searchParams.get("territoire");
  if (!typed) return null;
  const part = readPart(typed, await readTerritory(db));
  if (!part) throw new NotFound();
  return part;
}

/** Each figure with the unit of its indicator; one that the house does not know any more says nothing without it. */
async function figuresOf(visit: DownloadVisit): Promise<AsyncGenerator<Row>> {
  const { db, offers } = visit;
  const [part, indicators] = await Promise.all([askedPart(visit), readIndicators(db, offers)]);
  const units = new Map(indicators.map(({ id, unit }) => [id, unit]));
  async function* rows() {
    for await (const row of streamRows(db, allFigures(db, part))) {
      const unit = units.get(row.indicator);
      if (unit) yield { ...row, unit };
    }
  }
  return rows();
}

const csv = page("governance/dashboard", routes.dashboardCsv, {
  access: anyone,
  get: async (visit) => csvResponse(columns, await figuresOf(visit), { filename: "indicateurs.csv", bom: true }),
});

const json = page("governance/dashboard", routes.dashboardJson, {
  access: anyone,
  get: async (visit) => jsonResponse(named(await figuresOf(visit))),
});

async function* named(rows: AsyncIterable<Row>) {
  for await (const row of rows) yield Object.fromEntries(Object.entries(columns).map(([name, read]) => [name, read(row)]));
}

export const dashboardDownloads: readonly Page[] = [csv, json];

import type { Dataset, DatasetRow, DatasetValue } from "#platform/open-data/dataset.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { publicAddress, siteOf } from "#platform/web/public-address.ts";
import { csvResponse, geojsonResponse, jsonResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { askedForm } from "../catalogue/negotiate.ts";
import { hasPlace } from "../api/place.ts";
import { answerJsonLd, answerTurtle } from "../dcat/answer.ts";
import { describePackage, tableSchema } from "../package/describe-package.ts";
import { isStored } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import { ShowDataset } from "./dataset.view.tsx";
import { findShown } from "./find-shown.ts";
import { history, versionFile } from "./history.page.tsx";
import { rowsPage } from "./rows.page.tsx";

const previewed = 5;

const show = page("opendata/dataset", routes.dataset, {
  access: anyone,

  async get(visit) {
    const dataset = await findShown(visit);
    const form = askedForm(visit.headers.get("accept"));
    if (form === "turtle") return answerTurtle(visit, [dataset]);
    if (form === "jsonld") return answerJsonLd(visit, [dataset]);
    const { db, locale, metropolis, offers, settings } = visit;
    const [count, lastChange, rows] = await Promise.all([
      dataset.count(db, offers),
      dataset.lastChange(db, offers),
      firstRows(dataset.rows(db, offers, siteOf(settings))),
    ]);
    const { id, title, description } = dataset;
    const alternates = {
      "text/csv": routes.csv.href({ id }),
      "application/json": routes.json.href({ id }),
      "text/turtle": routes.datasetTurtle.href({ id }),
      "application/ld+json": routes.datasetJsonLd.href({ id }),
    };
    const body = (
      <ShowDataset
        dataset={dataset}
        count={count}
        lastChange={lastChange}
        rows={rows}
        metropolis={metropolis}
        hasVersions={isStored(dataset)}
        isPlaced={hasPlace(dataset)}
      />
    );
    return { title: title[locale], description: description[locale], alternates, body };
  },
});

async function firstRows(rows: ReturnType<Dataset["rows"]>): Promise<DatasetRow[]> {
  const first: DatasetRow[] = [];
  for await (const row of rows) {
    first.push(row);
    // Leaving the loop closes the cursor.
    if (first.length === previewed) break;
  }
  return first;
}

/** When its rows last changed, as far as they tell: the date of a deletion is nowhere. Whoever has the file is known by its tag. */
async function sinceOf({ lastChange }: Dataset, { db, offers }: Pick<Visit, "db" | "offers">): Promise<Record<string, string>> {
  const since = await lastChange(db, offers);
  return since ? { "last-modified": since.toUTCString() } : {};
}

const csv = page("opendata/dataset", routes.csv, {
  access: anyone,
  async get(visit) {
    const dataset = await findShown(visit);
    const columns = Object.fromEntries(dataset.fields.map(({ name }) => [name, (row: DatasetRow) => plain(row[name])]));
    const rows = dataset.rows(visit.db, visit.offers, siteOf(visit.settings));
    return csvResponse(columns, rows, { filename: `${dataset.id}.csv`, bom: true, headers: await sinceOf(dataset, visit) });
  },
});

const plain = (value: DatasetValue | undefined) => (typeof value === "object" && value !== null ? value.join("|") : value);

const json = page("opendata/dataset", routes.json, {
  access: anyone,
  async get(visit) {
    const dataset = await findShown(visit);
    return jsonResponse(dataset.rows(visit.db, visit.offers, siteOf(visit.settings)), { headers: await sinceOf(dataset, visit) });
  },
});

/** Its rows that have a place, each as a point; the others without one (RFC 7946). */
const geojson = page("opendata/dataset", routes.geojson, {
  access: anyone,
  async get(visit) {
    const dataset = await findShown(visit);
    if (!hasPlace(dataset)) throw new NotFound();
    return geojsonResponse(featuresOf(dataset.rows(visit.db, visit.offers, siteOf(visit.settings))), { headers: await sinceOf(dataset, visit) });
  },
});

async function* featuresOf(rows: ReturnType<Dataset["rows"]>) {
  for await (const { longitude, latitude, ...properties } of rows) {
    const coordinates = typeof longitude === "number" && typeof latitude === "number" ? [longitude, latitude] : null;
    yield { type: "Feature" as const, geometry: coordinates && { type: "Point", coordinates }, properties };
  }
}

const turtle = page("opendata/dataset", routes.datasetTurtle, { access: anyone, get: async (visit) => answerTurtle(visit, [await findShown(visit)]) });
const jsonld = page("opendata/dataset", routes.datasetJsonLd, { access: anyone, get: async (visit) => answerJsonLd(visit, [await findShown(visit)]) });

/** The words of a schema are in the language of whoever asks. */
const headers = { vary: "accept-language, cookie" };

const schema = page("opendata/dataset", routes.schema, {
  access: anyone,
  get: async (visit) => Response.json(tableSchema(await findShown(visit), visit.locale), { headers }),
});

const dataPackage = page("opendata/dataset", routes.package, {
  access: anyone,
  async get(visit) {
    const dataset = await findShown(visit);
    const { db, locale, metropolis, settings, offers } = visit;
    const address = (href: string) => publicAddress(settings, href);
    const facts = { dataset, lastChange: await dataset.lastChange(db, offers), publisher: metropolis, locale, address };
    return Response.json(describePackage(facts), { headers });
  },
});

export const datasetPages: readonly Page[] = [show, csv, json, geojson, turtle, jsonld, schema, dataPackage, rowsPage, history, versionFile];

import type { Dataset, DatasetRow } from "#platform/open-data/dataset.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { publicAddress, siteOf } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { askedForm } from "../catalogue/negotiate.ts";
import { hasPlace } from "../api/place.ts";
import { answerJsonLd, answerTurtle } from "../dcat/answer.ts";
import { readChart } from "../chart/chart.ts";
import { readCharted } from "../chart/chart.query.ts";
import { viewsOf } from "../map/dataset-map.ts";
import { describePackage, tableSchema } from "../package/describe-package.ts";
import { countAnswered } from "../questions/questions.query.ts";
import { isStored } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import { answerCsv, answerGeojson, answerJson, answerParquet } from "./answer-rows.ts";
import { ShowDataset } from "./dataset.view.tsx";
import { findShown } from "../look/find-shown.ts";
import { listUses, Uses } from "./uses.view.tsx";

const previewed = 5;

const show = page("opendata/dataset", routes.dataset, {
  access: anyone,

  async get(visit) {
    const dataset = await findShown(visit);
    const other = await answerOtherwise(dataset, visit);
    if (other) return other;
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
      ...(hasPlace(dataset) && { "application/geo+json": routes.geojson.href({ id }) }),
      "application/vnd.apache.parquet": routes.parquet.href({ id }),
      "text/turtle": routes.datasetTurtle.href({ id }),
      "application/ld+json": routes.datasetJsonLd.href({ id }),
    };
    const kept = isStored(dataset) && dataset.stored.chart ? readChart(dataset, dataset.stored.chart) : null;
    const drawn = kept && { chart: kept, charted: await readCharted(db, id, kept, null) };
    const body = (
      <ShowDataset
        dataset={dataset}
        count={count}
        lastChange={lastChange}
        rows={rows}
        metropolis={metropolis}
        hasVersions={isStored(dataset)}
        isPlaced={hasPlace(dataset)}
        drawn={drawn}
        answered={await countAnswered(db, id)}
        hasMap={viewsOf(dataset).length > 0}
      />
    );
    const uses = await listUses(visit, id);
    const whole = (
      <>
        {body}
        <Uses uses={uses} />
      </>
    );
    return { title: title[locale], description: description[locale], alternates, body: whole };
  },
});

/** The same address in another form, when a program asks for it; null for the page. */
async function answerOtherwise(dataset: Dataset, visit: Visit): Promise<Response | null> {
  const form = askedForm(visit.headers.get("accept"), ["turtle", "jsonld", "json", "csv", ...(hasPlace(dataset) ? (["geojson"] as const) : [])]);
  const vary = { vary: "accept" };
  switch (form) {
    case "turtle":
      return answerTurtle(visit, [dataset]);
    case "jsonld":
      return answerJsonLd(visit, [dataset]);
    case "json":
      return answerJson(dataset, visit, vary);
    case "csv":
      return answerCsv(dataset, visit, vary);
    case "geojson":
      return answerGeojson(dataset, visit, vary);
    case "html":
      return null;
  }
}

async function firstRows(rows: ReturnType<Dataset["rows"]>): Promise<DatasetRow[]> {
  const first: DatasetRow[] = [];
  for await (const row of rows) {
    first.push(row);
    // Leaving the loop closes the cursor.
    if (first.length === previewed) break;
  }
  return first;
}

const csv = page("opendata/dataset", routes.csv, { access: anyone, get: async (visit) => answerCsv(await findShown(visit), visit) });
const json = page("opendata/dataset", routes.json, { access: anyone, get: async (visit) => answerJson(await findShown(visit), visit) });
const parquet = page("opendata/dataset", routes.parquet, { access: anyone, get: async (visit) => answerParquet(await findShown(visit), visit) });
const geojson = page("opendata/dataset", routes.geojson, {
  access: anyone,
  async get(visit) {
    const dataset = await findShown(visit);
    if (!hasPlace(dataset)) throw new NotFound();
    return answerGeojson(dataset, visit);
  },
});

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

export const filePages: readonly Page[] = [show, csv, json, parquet, geojson, turtle, jsonld, schema, dataPackage];

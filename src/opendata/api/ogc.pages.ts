import type { Dataset } from "#platform/open-data/dataset.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, Visit } from "#platform/web/page.tsx";
import { publicAddress } from "#platform/web/public-address.ts";
import { listDatasets } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import { apiTexts } from "./api.texts.ts";
import { askCopy, bringUpToDate } from "./collection.command.ts";
import { keptExtent } from "./extent.command.ts";
import { featureOf } from "./feature.ts";
import { hasPlace } from "./place.ts";
import { queryablesOf } from "./queryables.ts";
import { BadQuestion } from "../cql/bad-question.ts";
import { type Question, readQuestion } from "./question.ts";
import { countRecords, findRecord, listRecords } from "./record.query.ts";
import { answer, findDataset, further, refuse, resource } from "./resource.ts";

/** OGC API - Features, Part 1: https://docs.ogc.org/is/17-069r4/17-069r4.html. Its class "oas30" is not ours: our description is OpenAPI 3.1. */
const conformsTo = [
  ...["core", "geojson"].map((name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`),
  // Part 3: https://docs.ogc.org/is/19-079r2/19-079r2.html
  ...["queryables", "queryables-query-parameters", "filter", "features-filter"].map((name) => `http://www.opengis.net/spec/ogcapi-features-3/1.0/conf/${name}`),
  // CQL2: https://docs.ogc.org/is/21-065r2/21-065r2.html
  ...["cql2-text", "cql2-json", "basic-cql2", "advanced-comparison-operators", "basic-spatial-functions"].map(
    (name) => `http://www.opengis.net/spec/cql2/1.0/conf/${name}`,
  ),
];
const geojson = "application/geo+json";
const queryablesRel = "http://www.opengis.net/def/rel/ogc/1.0/queryables";

type Linking = Pick<Visit, "settings" | "locale">;
const link = ({ settings }: Linking, rel: string, href: string, type = "application/json") => ({ href: publicAddress(settings, href), rel, type });

const json = (body: object): Response => Response.json(body, { headers: { "content-type": "application/json", vary: "accept-language, cookie" } });

/** @throws BadQuestion: whoever asks for what there is not is told, as the standard wants it (requirement 8). */
function takeNone({ url }: Pick<Visit, "url">): void {
  for (const name of url.searchParams.keys()) throw new BadQuestion(name, "This address takes no parameter.");
}

const landing = resource(routes.features, async (visit) => {
  takeNone(visit);
  const t = apiTexts[visit.locale];
  const links = [
    link(visit, "self", routes.features.href()),
    link(visit, "service-desc", routes.openapi.href(), "application/vnd.oai.openapi+json;version=3.1"),
    link(visit, "service-doc", routes.guide.href(), "text/html"),
    link(visit, "conformance", routes.conformance.href()),
    link(visit, "data", routes.collections.href()),
  ];
  return json({ title: `${t.features}, ${visit.metropolis}`, description: t.featuresText, links });
});

const conformance = resource(routes.conformance, async (visit) => {
  takeNone(visit);
  return json({ conformsTo });
});

/** With the box around all its points. */
async function describe(visit: Visit, dataset: Dataset): Promise<object> {
  const copy = await bringUpToDate(visit, dataset);
  const { id, title, description } = dataset;
  const bbox = await keptExtent(visit.db, id, copy);
  return {
    ...{ id, title: title[visit.locale], description: description[visit.locale], itemType: "feature" },
    ...(bbox && { extent: { spatial: { bbox: [bbox] } } }),
    crs: ["http://www.opengis.net/def/crs/OGC/1.3/CRS84"],
    links: [
      link(visit, "self", routes.featureCollection.href({ collection: id })),
      link(visit, "items", routes.items.href({ collection: id }), geojson),
      link(visit, queryablesRel, routes.queryables.href({ collection: id }), "application/schema+json"),
      link(visit, "describedby", routes.schema.href({ id }), "application/json"),
      link(visit, "license", routes.dataset.href({ id }), "text/html"),
    ],
  };
}

const collections = resource(routes.collections, async (visit) => {
  takeNone(visit);
  const found = await Promise.all((await listDatasets(visit)).filter(hasPlace).map((dataset) => describe(visit, dataset)));
  return json({ links: [link(visit, "self", routes.collections.href())], collections: found });
});

/** @throws NotFound for a dataset that nobody publishes, or that has no place. */
async function findPlaced(visit: Pick<Visit<"/:collection">, "db" | "offers" | "params">): Promise<Dataset> {
  const dataset = await findDataset(visit);
  if (!hasPlace(dataset)) throw new NotFound();
  return dataset;
}

const collection = resource(routes.featureCollection, async (visit) => {
  takeNone(visit);
  return json(await describe(visit, await findPlaced(visit)));
});

const items = resource(routes.items, async (visit) => {
  const dataset = await findPlaced(visit);
  const question = questionOf(dataset, visit.url.searchParams);
  const {
    copy,
    found: [found, numberMatched],
  } = await askCopy(visit, dataset, (asked) => Promise.all([listRecords(visit.db, asked, question), countRecords(visit.db, asked, question)]));
  const shown = found.slice(0, question.limit);
  const last = shown.at(-1);
  const next = found.length > question.limit && last ? further(visit, [null, last.key]) : null;
  const self = visit.url.pathname + visit.url.search;
  const body = {
    type: "FeatureCollection",
    features: shown.map((one) => featureOf(one)),
    ...{ numberMatched, numberReturned: shown.length, timeStamp: copy.changedAt },
    links: [link(visit, "self", self, geojson), ...(next ? [link(visit, "next", next, geojson)] : [])],
  };
  return answer(visit, copy, body, next, geojson);
});

/** What a filter may name (Part 3, requirement 2). */
const queryables = resource(routes.queryables, async (visit) => {
  takeNone(visit);
  const dataset = await findPlaced(visit);
  const body = queryablesOf(dataset, visit.locale, publicAddress(visit.settings, routes.queryables.href({ collection: dataset.id })));
  return Response.json(body, { headers: { "content-type": "application/schema+json", vary: "accept-language, cookie" } });
});

/**
 * `bbox` in degrees, west, south, east, north; rows have no hour of their own, so that each meets every `datetime` (requirement 26); a `filter` of
 * CQL2 beside them, and all of them count.
 */
function questionOf(dataset: Dataset, search: URLSearchParams): Question {
  const ours = ["bbox", "datetime"];
  const own = new URLSearchParams([...search].filter(([name]) => !ours.includes(name)));
  for (const name of ours) if (search.getAll(name).length > 1) throw new BadQuestion(name, "It is given more than once.");
  for (const name of ["sort", "fields", "total"]) if (own.has(name)) throw new BadQuestion(name, "Not of this address.");
  const question = readQuestion(dataset, own);
  const typed = search.get("datetime");
  if (typed !== null && !/^(\.\.|)?[\d.:TZ/+-]+$/.test(typed)) throw new BadQuestion("datetime", "An instant, or two with / between.");
  return { ...question, bounds: [...question.bounds, ...boxOf(search.get("bbox"))] };
}

function boxOf(text: string | null): Question["bounds"] {
  if (text === null) return [];
  const corners = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if ((corners.length !== 4 && corners.length !== 6) || !corners.every(Number.isFinite))
    throw new BadQuestion("bbox", "Four numbers: west, south, east, north.");
  const [west, south, east, north] = corners.length === 4 ? corners : [corners[0], corners[1], corners[3], corners[4]];
  const bound = (field: string, least: boolean, value: number | undefined) => ({ field, least, value });
  return [bound("longitude", true, west), bound("latitude", true, south), bound("longitude", false, east), bound("latitude", false, north)];
}

const item = resource(routes.item, async (visit) => {
  takeNone(visit);
  const dataset = await findPlaced(visit);
  const copy = await bringUpToDate(visit, dataset);
  const { key } = visit.params;
  const found = await findRecord(visit.db, dataset.id, key);
  if (!found) throw new NotFound();
  if (!found.row) return refuse({ type: "about:blank", title: apiTexts[visit.locale].problems.gone, status: 410 });
  const own = routes.item.href({ collection: dataset.id, key });
  const links = [link(visit, "self", own, geojson), link(visit, "collection", routes.featureCollection.href({ collection: dataset.id }))];
  return answer(visit, copy, { ...featureOf({ key, row: found.row }), links }, null, geojson);
});

export const ogcPages: readonly Page[] = [landing, conformance, collections, collection, queryables, items, item];

import type { Dataset } from "#platform/open-data/dataset.ts";
import type { RecordName } from "#platform/open-data/record-name.ts";
import { publicAddress, siteOf } from "#platform/web/public-address.ts";
import { withQuery } from "#platform/web/path.ts";
import type { RecordVisit, Reuse } from "#platform/web/reuse.ts";
import { askCopy, type Collection, keyOf } from "../api/collection.command.ts";
import { featureOf } from "../api/feature.ts";
import { hasPlace } from "../api/place.ts";
import { mostRows } from "../api/question.ts";
import { type RecordRow, findRecord, listRecords } from "../api/record.query.ts";
import { askedForm, type Form, mediaOf } from "../catalogue/negotiate.ts";
import { writeJsonLd, writeTurtle } from "../dcat/write.ts";
import { findOne } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import { describeRecord } from "./describe-record.ts";

/** What a page shows as JSON, Turtle, JSON-LD or GeoJSON, at its own address (RFC 9110 § 12) and at those of the interface for programs. */
export const recordReuse: Reuse = {
  order: 10,
  links: ({ record }) => (record ? [{ href: hrefOf(record), media: "application/json", label: inAll("JSON") }] : []),
  async answer(visit, record) {
    const accept = visit.headers.get("accept");
    // Nearly all readers are browsers: they cost nothing here.
    if (askedForm(accept, everyForm) === "html") return null;
    const dataset = await findOne(visit, record.dataset);
    const form = dataset ? askedForm(accept, hasPlace(dataset) ? everyForm : withoutPlace) : "html";
    if (!dataset || form === "html") return null;
    const { copy, found } = await askCopy(visit, dataset, (asked) => findRows(visit, dataset, record, asked));
    return found.length > 0 ? answerAs(form, visit, { dataset, copy, found, record }) : null;
  },
};

const everyForm = ["json", "turtle", "jsonld", "geojson"] as const;
const withoutPlace = ["json", "turtle", "jsonld"] as const;
const inAll = (text: string) => ({ fr: text, en: text, nl: text });

/** The address of the same rows in the interface for programs. */
const hrefOf = ({ dataset, of }: RecordName): string => withQuery(routes.apiList.href({ collection: dataset }), of);

const isWhole = ({ key }: Dataset, of: RecordName["of"]): boolean => key.length > 0 && key.every((name) => name in of);

async function findRows({ db }: RecordVisit, dataset: Dataset, { of }: RecordName, copy: Collection): Promise<readonly RecordRow[]> {
  if (!isWhole(dataset, of)) {
    const all = { equal: of, bounds: [], where: null, sort: null, after: null, limit: mostRows, fields: null, total: false };
    return (await listRecords(db, copy, all)).slice(0, mostRows);
  }
  const key = keyOf(dataset, of, "", new Set());
  const row = (await findRecord(db, dataset.id, key))?.row;
  return row ? [{ key, row }] : [];
}

interface RecordAnswer {
  readonly dataset: Dataset;
  readonly copy: Collection;
  readonly found: readonly RecordRow[];
  readonly record: RecordName;
}

async function answerAs(form: Exclude<Form, "html">, visit: RecordVisit, told: RecordAnswer): Promise<Response> {
  const { dataset, copy, found, record } = told;
  const own = (key: string) => routes.apiRecord.href({ collection: dataset.id, key });
  const one = isWhole(dataset, record.of) ? found[0]! : null;
  const headers = {
    "content-type": mediaOf(form),
    vary: "accept",
    etag: `"${form}-${copy.version}-${Buffer.from(copy.begunAt).toString("base64url").slice(-8)}"`,
    "content-location": one ? own(one.key) : hrefOf(record),
  };
  if (form === "json") {
    const data = found.map(({ key, row }) => ({ ...row, _self: own(key) }));
    return Response.json(one ? data[0] : { data, next: null, as_of: copy.changedAt }, { headers });
  }
  if (form === "geojson") return Response.json(one ? featureOf(one) : { type: "FeatureCollection", features: found.map(featureOf) }, { headers });
  const address = (href: string) => publicAddress(visit.settings, href);
  const subject = siteOf(visit.settings) + visit.url.pathname;
  const statements = found.flatMap(({ key, row }) =>
    describeRecord(dataset, row, {
      subject: one ? subject : address(own(key)),
      part: one ? null : subject,
      dataset: address(routes.dataset.href({ id: dataset.id })),
    }),
  );
  const body = form === "turtle" ? await writeTurtle(statements) : JSON.stringify(writeJsonLd(statements));
  return new Response(body, { headers });
}

import { z } from "zod";

import type { Locale } from "#platform/i18n/locale.ts";
import type { Dataset, DatasetField } from "#platform/open-data/dataset.ts";
import type { Visit } from "#platform/web/page.tsx";
import { publicAddress, siteOf } from "#platform/web/public-address.ts";
import { routes } from "../routes.ts";
import {
  changesSchema,
  collectionSchema,
  collectionsSchema,
  conformanceSchema,
  featureSchema,
  featuresSchema,
  groupsSchema,
  indexSchema,
  landingSchema,
  linksSchema,
  pageSchema,
  problemSchema,
  queryablesSchema,
  recordSchema,
} from "./answers.ts";
import { apiTexts } from "./api.texts.ts";
import { describeActs, tokenScheme } from "./describe-acts.ts";
import { longest } from "../cql/cql.ts";
import { degrees } from "../cql/read-filter.ts";
import { hasPlace } from "./place.ts";
import { mostRows, usualRows } from "./question.ts";

/** As OpenAPI writes a path: "/api/v1/{collection}". */
const template = (pattern: string, collection: string): string => pattern.replace(":collection", collection).replace(/:(\w+)/g, "{$1}");

const schemaOf = (schema: z.ZodType): object => {
  const { $schema, ...described } = z.toJSONSchema(schema, { target: "draft-2020-12" });
  return described;
};

/** The interface in OpenAPI 3.1, made of the schemas that its answers are checked by: https://spec.openapis.org/oas/v3.1.1 */
export function describeApi(
  { locale, metropolis, settings, offers }: Pick<Visit, "locale" | "metropolis" | "settings" | "offers">,
  datasets: readonly Dataset[],
): object {
  const t = apiTexts[locale];
  return {
    openapi: "3.1.1",
    info: {
      ...{ title: `${t.title}, ${metropolis}`, version: "1.0.0", summary: t.lead, description: t.promise },
      contact: { name: metropolis, url: publicAddress(settings, routes.guide.href()) },
      license: { name: "Licence Ouverte 2.0 (Etalab)", url: "https://www.etalab.gouv.fr/licence-ouverte-open-licence/" },
    },
    servers: [{ url: siteOf(settings) }],
    security: [],
    tags: [...datasets.map(({ id, title }) => ({ name: id, description: title[locale] })), { name: "acts", description: t.acts }],
    paths: Object.assign(
      describeIndex(locale),
      ...datasets.map((dataset) => descriptionOf(dataset, locale).lists),
      ...datasets.map((dataset) => descriptionOf(dataset, locale).features),
      describeActs(offers.programActs, locale),
    ),
    components: {
      securitySchemes: tokenScheme,
      schemas: Object.fromEntries([["Problem", schemaOf(problemSchema)], ...datasets.flatMap((dataset) => descriptionOf(dataset, locale).schemas)]),
      responses: {
        Problem: { description: t.problem, content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
        Unchanged: { description: t.unchanged },
      },
    },
  };
}

interface DatasetDescription {
  readonly lists: Record<string, object>;
  readonly features: Record<string, object>;
  readonly schemas: readonly [string, object][];
}

const descriptions = new WeakMap<Dataset, Partial<Record<Locale, DatasetDescription>>>();

/** A dataset of the house stays the same while it is open: it is described once in each language. One that agents publish is another at each reading. */
function descriptionOf(dataset: Dataset, locale: Locale): DatasetDescription {
  const languages = descriptions.getOrInsertComputed(dataset, () => ({}));
  return (languages[locale] ??= {
    lists: describeDataset(dataset, locale),
    features: hasPlace(dataset) ? describeFeatures(dataset, locale) : {},
    schemas: schemasOf(dataset, locale),
  });
}

const schemasOf = (dataset: Dataset, locale: Locale): [string, object][] => [
  [dataset.id, schemaOf(recordSchema(dataset, locale))],
  [`${dataset.id}-page`, schemaOf(pageSchema(dataset, locale))],
  [`${dataset.id}-changes`, schemaOf(changesSchema(dataset, locale))],
];

const answers = (description: string, schema: object, refusals: readonly number[], media = "application/json") => ({
  "200": { description, content: { [media]: { schema } } },
  "304": { $ref: "#/components/responses/Unchanged" },
  ...Object.fromEntries([...refusals, 429].map((status) => [String(status), { $ref: "#/components/responses/Problem" }])),
});

function describeIndex(locale: Locale): Record<string, object> {
  const t = apiTexts[locale];
  const one = (operationId: string, summary: string, schema: z.ZodType, ...refusals: number[]) => ({
    get: { operationId, summary, responses: answers(summary, schemaOf(schema), refusals) },
  });
  return {
    [routes.api.pattern]: one("index", t.index, indexSchema),
    [routes.features.pattern]: one("features", t.features, landingSchema, 400),
    [routes.conformance.pattern]: one("conformance", t.conformance, conformanceSchema, 400),
    [routes.collections.pattern]: one("collections", t.collections, collectionsSchema, 400),
  };
}

/** The rows that have a place, as OGC API - Features names them. */
function describeFeatures(dataset: Dataset, locale: Locale): Record<string, object> {
  const t = apiTexts[locale];
  const { id, description } = dataset;
  const of = (name: string, summary: string) => ({ operationId: `${id}.${name}`, tags: [id], summary, description: description[locale] });
  const own = dataset.fields.filter(({ name }) => name !== "longitude" && name !== "latitude");
  const box = { ...parameter("bbox", t.bbox, { type: "array", items: { type: "number" }, minItems: 4, maxItems: 6 }), explode: false };
  return {
    [template(routes.featureCollection.pattern, id)]: {
      get: { ...of("collection", t.collection), responses: answers(t.collection, schemaOf(collectionSchema), [400]) },
    },
    [template(routes.queryables.pattern, id)]: {
      get: { ...of("queryables", t.queryables), responses: answers(t.queryables, schemaOf(queryablesSchema), [400], "application/schema+json") },
    },
    [template(routes.items.pattern, id)]: {
      get: {
        ...of("items", t.list),
        parameters: [
          ...[parameter("limit", t.limit, limits), parameter("cursor", t.cursor, { type: "string" }), box],
          parameter("datetime", t.datetime, { type: "string" }),
          ...cqlParameters(locale),
          ...own.flatMap((field) => filtersOf(field, locale)),
        ],
        responses: answers(t.list, schemaOf(featuresSchema(dataset, locale)), [400], "application/geo+json"),
      },
    },
    [template(routes.item.pattern, id)]: {
      get: {
        ...of("item", t.read),
        parameters: [{ name: "key", in: "path", required: true, description: t.key, schema: { type: "string" } }],
        responses: answers(t.read, schemaOf(featureSchema(dataset, locale).extend({ links: linksSchema })), [404, 410], "application/geo+json"),
      },
    },
  };
}

const limits = { type: "integer", minimum: 1, maximum: mostRows, default: usualRows };

function describeDataset(dataset: Dataset, locale: Locale): Record<string, object> {
  const t = apiTexts[locale];
  const { id, description } = dataset;
  const of = (name: string, summary: string) => ({ operationId: `${id}.${name}`, tags: [id], summary, description: description[locale] });
  const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const limit = parameter("limit", t.limit, limits);
  const cursor = parameter("cursor", t.cursor, { type: "string" });
  return {
    [template(routes.apiList.pattern, id)]: {
      get: {
        ...of("list", t.list),
        parameters: [limit, cursor, ...listParameters(dataset, locale)],
        responses: answers(t.list, schema(`${id}-page`), [400]),
      },
    },
    [template(routes.apiGroups.pattern, id)]: {
      get: {
        ...of("groups", t.groups),
        parameters: [
          {
            ...parameter("by", t.by, { type: "array", items: { type: "string", enum: fieldNames(dataset, (type) => type !== "list") }, maxItems: 3 }),
            explode: false,
          },
          { ...parameter("measure", t.measure, { type: "array", items: { type: "string" }, maxItems: 10 }), explode: false },
          ...[limit, ...cqlParameters(locale), ...dataset.fields.flatMap((field) => filtersOf(field, locale))],
        ],
        responses: answers(t.groups, schemaOf(groupsSchema(locale)), [400]),
      },
    },
    [template(routes.apiChanges.pattern, id)]: {
      get: {
        ...of("changes", t.changes),
        parameters: [{ ...parameter("since", t.since, { type: "string", format: "date-time" }), required: true }, limit, cursor],
        responses: answers(t.changes, schema(`${id}-changes`), [400, 410]),
      },
    },
    [template(routes.apiRecord.pattern, id)]: {
      get: {
        ...of("read", t.read),
        parameters: [{ name: "key", in: "path", required: true, description: t.key, schema: { type: "string" } }],
        responses: answers(t.read, schema(id), [404, 410]),
      },
    },
  };
}

const fieldNames = ({ fields }: Dataset, among: (type: DatasetField["type"]) => boolean) => fields.filter(({ type }) => among(type)).map(({ name }) => name);

/** A filter of CQL2 beside the parameters of each field. */
const cqlParameters = (locale: Locale): object[] => [
  parameter("filter", apiTexts[locale].filter, { type: "string", maxLength: longest }),
  parameter("filter-lang", apiTexts[locale].filterLang, { type: "string", enum: ["cql2-text", "cql2-json"], default: "cql2-text" }),
  parameter("filter-crs", apiTexts[locale].filterCrs, { type: "string", format: "uri", enum: degrees, default: degrees[0] }),
];

const parameter = (name: string, description: string, schema: object) => ({ name, in: "query", description, schema });

/** How a list is sorted, narrowed and cut. */
function listParameters({ fields }: Dataset, locale: Locale): object[] {
  const t = apiTexts[locale];
  const names = fields.map(({ name }) => name);
  return [
    parameter("sort", t.sort, { type: "string", enum: names.flatMap((name) => [name, `-${name}`]) }),
    { ...parameter("fields", t.fields, { type: "array", items: { type: "string", enum: names } }), explode: false },
    parameter("total", t.total, { type: "boolean", default: false }),
    ...cqlParameters(locale),
    ...fields.flatMap((field) => filtersOf(field, locale)),
  ];
}

function filtersOf({ name, type, says, values }: DatasetField, locale: Locale): object[] {
  const t = apiTexts[locale];
  const kinds = {
    string: "string",
    list: "string",
    date: "string",
    datetime: "string",
    integer: "number",
    number: "number",
    year: "number",
    boolean: "boolean",
  };
  const schema = { type: kinds[type], ...(values && { enum: values }) };
  const bounded = type !== "list" && type !== "boolean";
  return [
    parameter(name, says[locale], schema),
    ...(bounded
      ? [parameter(`${name}.min`, t.least(says[locale]), { type: kinds[type] }), parameter(`${name}.max`, t.most(says[locale]), { type: kinds[type] })]
      : []),
  ];
}

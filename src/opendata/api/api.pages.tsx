import type { Dataset, DatasetRow } from "#platform/open-data/dataset.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { anyone } from "#platform/web/visitor.ts";
import { opendataTexts } from "../opendata.texts.ts";
import { listDatasets } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import { apiTexts } from "./api.texts.ts";
import { askCopy, bringUpToDate } from "./collection.command.ts";
import { writeClient } from "./client.ts";
import { Guide } from "./guide.view.tsx";
import { describeApi } from "./openapi.ts";
import { readGrouping } from "./groups.ts";
import { listGroups } from "./groups.query.ts";
import { BadQuestion } from "../cql/bad-question.ts";
import { readCursor, readInstant, readLimit, readQuestion } from "./question.ts";
import { countRecords, findRecord, listChanges, listRecords } from "./record.query.ts";
import { answer, findDataset, further, refuse, resource, TooOld } from "./resource.ts";

const hrefOf = (dataset: Dataset, key: string): string => routes.apiRecord.href({ collection: dataset.id, key });

const list = resource(routes.apiList, async (visit) => {
  const dataset = await findDataset(visit);
  const question = readQuestion(dataset, visit.url.searchParams);
  const { limit, fields, sort } = question;
  const {
    copy,
    found: [found, total],
  } = await askCopy(visit, dataset, (asked) =>
    Promise.all([listRecords(visit.db, asked, question), question.total ? countRecords(visit.db, asked, question) : undefined]),
  );
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last ? further(visit, [sort ? last.row[sort.field] : null, last.key]) : null;
  const data = shown.map(({ key, row }) => ({ ...only(row, fields), _self: hrefOf(dataset, key) }));
  return answer(visit, copy, { data, next, as_of: copy.changedAt, ...(total !== undefined && { total }) }, next);
});

const only = (row: DatasetRow, fields: readonly string[] | null): DatasetRow =>
  fields ? Object.fromEntries(fields.map((name) => [name, row[name] ?? null])) : row;

const record = resource(routes.apiRecord, async (visit) => {
  const dataset = await findDataset(visit);
  const { key } = visit.params;
  const collection = await bringUpToDate(visit, dataset);
  const found = await findRecord(visit.db, dataset.id, key);
  if (!found) throw new NotFound();
  if (!found.row) return refuse({ type: "about:blank", title: apiTexts[visit.locale].problems.gone, status: 410 });
  return answer(visit, collection, { ...found.row, _self: hrefOf(dataset, key) });
});

const groups = resource(routes.apiGroups, async (visit) => {
  const dataset = await findDataset(visit);
  const grouping = readGrouping(dataset, visit.url.searchParams);
  const { copy, found } = await askCopy(visit, dataset, (asked) => listGroups(visit.db, asked, grouping));
  const { by, measures, question } = grouping;
  const data = found.slice(0, question.limit).map((group) => ({
    by: Object.fromEntries(by.map((name, at) => [name, group.by[at] ?? null])),
    count: group.count,
    measures: Object.fromEntries(measures.map(({ kind, field }, at) => [`${kind}:${field}`, group.measures[at] ?? null])),
  }));
  return answer(visit, copy, { data, more: found.length > question.limit, as_of: copy.changedAt });
});

const aYear = 365 * 86_400_000;

const changes = resource(routes.apiChanges, async (visit) => {
  const { url, now } = visit;
  const unknown = [...url.searchParams.keys()].find((name) => !["since", "limit", "cursor"].includes(name));
  if (unknown !== undefined) throw new BadQuestion(unknown, "Parameters: since, limit, cursor.");
  const since = readInstant(url.searchParams.get("since"), "since");
  const limit = readLimit(url.searchParams.get("limit"));
  const after = readCursor(url.searchParams.get("cursor"));
  if (after) readInstant(String(after[0]), "cursor");
  const dataset = await findDataset(visit);
  const collection = await bringUpToDate(visit, dataset);
  // What was taken away before the first reading, or a year ago, is told by nothing.
  if (Date.parse(since) < Math.max(Date.parse(collection.begunAt), now.getTime() - aYear)) throw new TooOld();
  const found = await listChanges(visit.db, dataset.id, since, after, limit);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const next = found.length > limit && last ? further(visit, [last.at, last.key]) : null;
  const data = shown.map(({ key, row, at }) => ({ _self: hrefOf(dataset, key), at, row }));
  return answer(visit, collection, { data, next, as_of: collection.changedAt }, next);
});

const index = resource(routes.api, async ({ db, offers, locale }) => {
  const data = (await listDatasets({ db, offers })).map(({ id, title, description }) => ({
    ...{ id, title: title[locale], description: description[locale], list: routes.apiList.href({ collection: id }) },
    ...{ changes: routes.apiChanges.href({ collection: id }), documentation: routes.dataset.href({ id }) },
  }));
  return Response.json({ data, openapi: routes.openapi.href() }, { headers: { "content-type": "application/json", vary: "accept-language, cookie" } });
});

const openapi = resource(routes.openapi, async (visit) =>
  Response.json(describeApi(visit, await listDatasets(visit)), { headers: { "content-type": "application/json", vary: "accept-language, cookie" } }),
);

const client = resource(
  routes.client,
  async (visit) =>
    new Response(writeClient(describeApi(visit, await listDatasets(visit)), siteOf(visit.settings)), {
      headers: { "content-type": "text/plain; charset=utf-8", "content-disposition": 'inline; filename="client.ts"', vary: "accept-language, cookie" },
    }),
);

const guide = page("opendata/api", routes.guide, {
  access: anyone,
  async get({ db, offers, locale, settings }) {
    const t = apiTexts[locale];
    return {
      title: t.title,
      description: t.lead,
      body: <Guide datasets={await listDatasets({ db, offers })} acts={offers.programActs} settings={settings} catalogue={opendataTexts[locale].title} />,
    };
  },
});

export const apiPages: readonly Page[] = [index, openapi, client, list, groups, changes, record, guide];

import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { type Page, page, type Visit } from "#platform/web/page.tsx";
import { streamRows } from "#platform/web/stream-rows.ts";
import { csvResponse, jsonResponse } from "#platform/web/stream.ts";
import { anyone } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { knotsOf, oembedOf, walkThread } from "#thread";
import { published, unitNames } from "../datasets/amount.ts";
import { strategist } from "../edit/gate.ts";
import { figuresBy, figuresOf, historyOf } from "../figures/figures.query.ts";
import { findIndicator, type KnownIndicator } from "../series/indicators.query.ts";
import { behind } from "../figures/behind.ts";
import { mostOnThread } from "../thread-band.view.tsx";
import { routes } from "../routes.ts";
import { type KeptValue, keptValues } from "./indicator.query.ts";
import { ShowIndicator } from "./indicator.view.tsx";

const whole = { kind: "metropolis", id: null } as const;

/** One indicator: its definition, its value now, what was kept, each commune. */
const show = page("governance/indicator", routes.indicator, {
  access: anyone,

  async get(visit) {
    const indicator = await find(visit);
    const { db, now, locale } = visit;
    const ref = { kind: "indicator", id: indicator.id };
    const [territory, figures, communes, zones, history, thread] = await Promise.all([
      readTerritory(db),
      figuresOf(db, whole),
      indicator.granularity.includes("commune") ? figuresBy(db, indicator.id, "commune") : [],
      indicator.granularity.includes("zone") ? figuresBy(db, indicator.id, "zone") : [],
      historyOf(db, indicator.id, whole, "1900-01-01", dayOf(now)),
      walkThread(db, visit.offers, ref, locale, { own: true, most: mostOnThread }),
    ]);
    const rows = behind(indicator, { part: whole, territory });
    const { id } = indicator;
    const alternates = {
      ...{ "text/csv": routes.indicatorCsv.href({ id }), "application/json": routes.indicatorJson.href({ id }) },
      ...oembedOf(visit, routes.indicator.href({ id })),
    };
    const record = { dataset: "indicateurs-definitions", of: { indicateur: id } };
    const props = {
      indicator,
      territory,
      figure: figures.get(id) ?? null,
      communes,
      zones,
      history,
      rows,
      knots: thread.links.length > 0 ? knotsOf(thread, locale, ref) : [],
      cut: thread.cut,
      measures: strategist(visit.visitor),
    };
    return { title: indicator.title[locale], alternates, record, body: <ShowIndicator {...props} /> };
  },
});

/** @throws NotFound for one that no room offers and nobody enters. */
async function find({ db, offers, params }: Pick<Visit<"/indicateurs/:id">, "db" | "offers" | "params">): Promise<KnownIndicator> {
  const indicator = await findIndicator(db, offers, params.id);
  if (!indicator) throw new NotFound();
  return indicator;
}

interface Row extends KeptValue {
  readonly unite: string;
}

const columns = {
  jour: ({ day }: Row) => day,
  territoire: ({ part_kind }: Row) => part_kind,
  code: ({ part_id }: Row) => part_id,
  valeur: ({ value }: Row) => value,
  sur: ({ of_value }: Row) => of_value,
  unite: ({ unite }: Row) => unite,
};

/** What was kept, in the unit that the file names. */
async function* keptRows(db: Visit["db"], { id, unit }: KnownIndicator): AsyncGenerator<Row> {
  for await (const row of streamRows(db, keptValues(db, id)))
    yield { ...row, value: published(row.value, unit), of_value: published(row.of_value, unit), unite: unitNames[unit] };
}

const csv = page("governance/indicator", routes.indicatorCsv, {
  access: anyone,
  get: async (visit) => csvResponse(columns, keptRows(visit.db, await find(visit)), { filename: `${visit.params.id}.csv`, bom: true }),
});

const json = page("governance/indicator", routes.indicatorJson, {
  access: anyone,
  get: async (visit) => jsonResponse(keptRows(visit.db, await find(visit))),
});

export const indicatorPages: readonly Page[] = [show, csv, json];

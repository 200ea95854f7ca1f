import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { publishData } from "../opendata.powers.ts";
import { findOwn } from "../publish/gate.ts";
import { publishTexts } from "../publish/publish.texts.ts";
import { findOne, isStored, type StoredDataset } from "../published/published.dataset.ts";
import { routes } from "../routes.ts";
import {
  type ChartQuestion,
  askedIn,
  askedOf,
  type Chart,
  countWord,
  groupable,
  isLine,
  kinds,
  measurable,
  proposeChart,
  readChart,
  reckonings,
  steps,
} from "./chart.ts";
import { readCharted } from "./chart.query.ts";
import { keepChart } from "./chart.command.ts";
import { chartTexts } from "./chart.texts.ts";
import { KeepChart } from "./keep-chart.view.tsx";

type KeepVisit = VisitOf<typeof routes.keepChart, Visitor>;
type ChartForm = ChartQuestion & { readonly revision: number };

/** Which chart stands on the page of a dataset: of whoever publishes it. */
export const keepChartPage = acts("opendata/chart", routes.keepChart, {
  access: may(publishData),
  find: findOwnShown,
  values: ({ url }, dataset) => ({ ...valuesOf(dataset, askedIn(url.searchParams)), version: String(dataset.stored.revision) }),
  async show({ db, locale }, dataset, form) {
    const chart = readChart(dataset, { ...form.values });
    const drawn = chart && { chart, charted: await readCharted(db, dataset.id, chart, null) };
    const t = chartTexts[locale];
    const says = { graphique: t.kept, sans: t.unkept };
    return { title: t.keepTitle, body: <KeepChart dataset={dataset} drawn={drawn} form={form} />, says, robots: "noindex" };
  },
  acts: (step) => ({
    keep: step({
      read: readTyped,
      run: async ({ db, visitor, locale }, { id }, { revision, ...words }: ChartForm) =>
        (await keepChart(db, { id, revision, words, by: visitor.id }))
          ? done(routes.keepChart.href({ id }), "graphique")
          : conflict(publishTexts[locale].moved),
    }),
    drop: step({
      run: async ({ db, visitor, locale }, { id, stored: { revision } }) =>
        (await keepChart(db, { id, revision, words: null, by: visitor.id }))
          ? done(routes.keepChart.href({ id }), "sans")
          : conflict(publishTexts[locale].moved),
    }),
  }),
});

/** @throws NotFound for what is not published, and for what is not this agent's */
async function findOwnShown(visit: KeepVisit): Promise<StoredDataset> {
  await findOwn(visit, visit.params.id);
  const dataset = await findOne(visit, visit.params.id);
  if (!dataset || !isStored(dataset)) throw new NotFound();
  return dataset;
}

/** What is asked in the address, else what is kept, else what would be drawn by itself. */
function valuesOf(dataset: StoredDataset, asked: ChartQuestion): ChartQuestion {
  const chart: Chart | null = readChart(dataset, asked) ?? (dataset.stored.chart && readChart(dataset, dataset.stored.chart)) ?? proposeChart(dataset);
  return chart ? askedOf(chart) : {};
}

function readTyped(form: Reader, _visit: KeepVisit, dataset: StoredDataset): ChartForm {
  const t = chartTexts[form.locale];
  const names = (fields: readonly { readonly name: string }[]) => fields.map(({ name }) => name);
  const par = form.choice("par", names(groupable(dataset)), t.problemColumn);
  const mesure = form.has("mesure") ? form.choice("mesure", [countWord, ...names(measurable(dataset))], t.problemColumn) : countWord;
  const forme = form.has("forme") ? form.choice("forme", kinds, t.problemColumn) : undefined;
  const by = groupable(dataset).find(({ name }) => name === par);
  form.check("forme", forme !== "courbe" || !by || isLine(by), t.problemLine);
  return {
    ...{ par, mesure, forme, revision: form.version() },
    calcul: form.has("calcul") ? form.choice("calcul", reckonings, t.problemColumn) : undefined,
    pas: form.has("pas") ? form.choice("pas", steps, t.problemColumn) : undefined,
  };
}

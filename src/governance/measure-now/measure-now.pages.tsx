import { Translation } from "#platform/ui/written.tsx";
import { act, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { strategist } from "../edit/gate.ts";
import { governanceTexts } from "../governance.texts.ts";
import { routes } from "../routes.ts";
import { findIndicator, type KnownIndicator } from "../series/indicators.query.ts";
import { askMeasure } from "./measure-now.command.ts";
import { findAskedMeasure, findMeasuredAt, findOldestMeasure } from "./measure-now.query.ts";
import { measureNowTexts } from "./measure-now.texts.ts";
import { MeasureNow } from "./measure-now.view.tsx";

/** When an indicator was measured, and measuring it now: in the background, once whoever presses. */
const one = act("governance/measure-now", routes.measure, {
  access: strategist,
  find,
  async show({ db, locale, params }, { id, title, source }) {
    const t = measureNowTexts[locale];
    const [at, asked] = await Promise.all([findMeasuredAt(db, id), findAskedMeasure(db, id)]);
    const before = [{ label: <Translation of={title} />, href: routes.indicator.href({ id }) }];
    const facts = [[governanceTexts[locale].dashboard.source, source[locale]]] as const;
    const words = { title: t.title(title[locale]), measured: t.measured, back: t.back };
    const body = <MeasureNow {...{ words, before, at, asked, facts }} action={routes.measure.href(params)} backHref={routes.indicator.href({ id })} />;
    return { title: words.title, robots: "noindex", says: t.done, body };
  },
  async run({ db, visitor, locale, params }, { id, title }) {
    const asked = await askMeasure(db, { indicator: id, title: measureNowTexts[locale].title(title[locale]), by: visitor.id });
    return done(routes.measure.href(params), asked ? "demandee" : "en_cours");
  },
});

/** @throws NotFound for an indicator that nobody offers. */
async function find({ db, offers, params }: VisitOf<typeof routes.measure>): Promise<KnownIndicator> {
  const indicator = await findIndicator(db, offers, params.id);
  if (!indicator) throw new NotFound();
  return indicator;
}

/** The same for all that dashboards show. */
const all = act("governance/measure-now", routes.measureAll, {
  access: strategist,
  async show({ db, locale }) {
    const t = measureNowTexts[locale];
    const [at, asked] = await Promise.all([findOldestMeasure(db), findAskedMeasure(db, null)]);
    const words = { title: t.titleOfAll, measured: t.oldest, back: t.backToAll };
    const body = <MeasureNow {...{ words, at, asked }} action={routes.measureAll.href()} backHref={routes.dashboard.href()} />;
    return { title: t.titleOfAll, robots: "noindex", says: t.done, body };
  },
  async run({ db, visitor, locale }) {
    const asked = await askMeasure(db, { indicator: null, title: measureNowTexts[locale].titleOfAll, by: visitor.id });
    return done(routes.measureAll.href(), asked ? "demandee" : "en_cours");
  },
});

export const measureNowPages: readonly Page[] = [one, all];

import { act, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { strategist } from "../edit/gate.ts";
import { routes } from "../routes.ts";
import { findIndicator } from "../series/indicators.query.ts";
import { askMeasure } from "./measure-now.command.ts";
import { findAskedMeasure, findMeasuredAt } from "./measure-now.query.ts";
import { measureNowTexts } from "./measure-now.texts.ts";
import { type Measuring, MeasureNow } from "./measure-now.view.tsx";

/** When an indicator was measured, and measuring it now: in the background, once whoever presses. */
export default act("governance/measure-now", routes.measure, {
  access: strategist,
  find,
  show: ({ locale }, measuring) => {
    const t = measureNowTexts[locale];
    return { title: t.title(measuring.indicator.title[locale]), robots: "noindex", says: t.done, body: <MeasureNow {...measuring} /> };
  },
  async run({ db, visitor, locale, params }, { indicator }) {
    const asked = await askMeasure(db, { indicator: indicator.id, title: measureNowTexts[locale].title(indicator.title[locale]), by: visitor.id });
    return done(routes.measure.href(params), asked ? "demandee" : "en_cours");
  },
});

/** @throws NotFound for an indicator that nobody offers. */
async function find({ db, offers, params, now }: VisitOf<typeof routes.measure>): Promise<Measuring> {
  const indicator = await findIndicator(db, offers, params.id);
  if (!indicator) throw new NotFound();
  const [at, asked] = await Promise.all([findMeasuredAt(db, indicator.id), findAskedMeasure(db, indicator.id)]);
  return { indicator, at, asked, now };
}

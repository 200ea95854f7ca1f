import type { FormState } from "#platform/ui/form-state.tsx";
import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { strategist } from "../../edit/gate.ts";
import { routes } from "../../routes.ts";
import { correctSeries, removeSeries } from "./edit-series.command.ts";
import { readCorrection, typedFromSeries } from "./edit-series.form.ts";
import { editSeriesTexts } from "./edit-series.texts.ts";
import { EditSeries } from "./edit-series.view.tsx";
import { aimingObjectives, findSeries } from "../series.query.ts";
import { type Series, seriesIndicatorId } from "../../series.ts";
import { seriesTexts } from "../series.texts.ts";

type EditVisit = VisitOf<typeof routes.seriesEdit>;

/** Corrects what an entered indicator is, or removes it while nothing depends on it. */
export default acts("governance/series/edit", routes.seriesEdit, {
  access: strategist,
  find,
  values: (_visit, series) => typedFromSeries(series),
  show,
  acts: (step) => ({
    correct: step({
      read: (form, _visit, series) => readCorrection(form, series),
      async run({ db, params, visitor, locale }, series, correction) {
        const corrected = await correctSeries(db, series, correction, visitor.id);
        if (corrected.ok) return done(routes.series.href(params), "correction");
        return corrected.problem === "taken" ? wrong({ title: seriesTexts[locale].problems.taken }) : conflict(editSeriesTexts[locale].conflict);
      },
    }),
    remove: step({
      read: (form) => ({ reason: form.line("remove_reason", 1, 500, editSeriesTexts[form.locale].removeReasonMissing), version: form.version() }),
      async run({ db, visitor, locale }, series, typed) {
        const removed = await removeSeries(db, series, typed, visitor.id);
        if (removed.ok) return done(routes.indicators.href(), "suppression");
        // What keeps it is said where it would be removed.
        return conflict(removed.problem === "changed" ? editSeriesTexts[locale].conflict : {});
      },
    }),
  }),
});

async function find({ db, params }: EditVisit): Promise<Series> {
  const found = await findSeries(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

async function show({ db, locale }: EditVisit, series: Series, form: FormState) {
  const aiming = await aimingObjectives(db, seriesIndicatorId(series.slug));
  const title = editSeriesTexts[locale].title(series.title);
  return { title, robots: "noindex", body: <EditSeries series={series} aiming={aiming} form={form} /> } as const;
}

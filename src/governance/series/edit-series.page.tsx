import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { mustEdit } from "../edit/gate.ts";
import { routes } from "../routes.ts";
import { seriesIndicatorId } from "./all-indicators.ts";
import { correctSeries, removeSeries } from "./edit-series.command.ts";
import { readCorrection, readReason, readVersion, typedFromSeries } from "./edit-series.form.ts";
import { editSeriesTexts } from "./edit-series.texts.ts";
import { EditSeries, type EditSeriesProps } from "./edit-series.view.tsx";
import { aimingObjectives, findSeries } from "./series.query.ts";
import type { Series } from "./series.ts";
import { seriesTexts } from "./series.texts.ts";

type EditVisit = Visit<"/indicateurs/saisis/:slug/modifier", Visitor>;
type Typed = Readonly<Record<string, string>>;

/** Corrects what an entered indicator is, or removes it while nothing depends on it. */
export default page("governance/series", routes.seriesEdit, {
  access: may("governance.edit"),

  get: async (visit) => show(visit, {}),

  async post(visit) {
    const series = await find(visit);
    const values = await visit.form();
    return values["act"] === "remove" ? remove(visit, series, values) : correct(visit, series, values);
  },
});

async function correct(visit: EditVisit, series: Series, values: Typed) {
  const { db, visitor, locale, params } = visit;
  const read = readCorrection(values, series, seriesTexts[locale], editSeriesTexts[locale]);
  if (!read.ok) return show(visit, { values, problems: read.problems }, 422);
  const corrected = await correctSeries(db, series, read.value, visitor.id);
  if (corrected.ok) return { redirect: withQuery(routes.series.href(params), { fait: "correction" }) };
  if (corrected.problem === "taken") return show(visit, { values, problems: { title: seriesTexts[locale].problems.taken } }, 422);
  return show(visit, { values, conflict: true }, 409);
}

async function remove(visit: EditVisit, series: Series, values: Typed) {
  const { db, visitor, locale } = visit;
  const typed = { remove_reason: values["remove_reason"] ?? "" };
  const reason = readReason(values["remove_reason"]);
  if (reason === null) return show(visit, { removal: { values: typed, problems: { remove_reason: editSeriesTexts[locale].removeReasonMissing } } }, 422);
  const removed = await removeSeries(db, series, { reason, version: readVersion(values) }, visitor.id);
  if (removed.ok) return { redirect: withQuery(routes.indicators.href(), { fait: "suppression" }) };
  return show(visit, { conflict: removed.problem === "changed", removal: { values: typed } }, 409);
}

async function find({ db, params, visitor }: Pick<EditVisit, "db" | "params" | "visitor">): Promise<Series> {
  mustEdit(visitor);
  const found = await findSeries(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

type Shown = Partial<Omit<EditSeriesProps, "series" | "aiming">>;

/** What was typed stays. After a conflict it stands over what is in force now, which was said once. */
async function show(visit: EditVisit, form: Shown, status: 200 | 409 | 422 = 200) {
  const series = await find(visit);
  const aiming = await aimingObjectives(visit.db, seriesIndicatorId(series.slug));
  const stored = typedFromSeries(series);
  const values = { ...(form.values ?? stored), ...(status === 409 ? { version: stored["version"] } : {}) };
  const title = editSeriesTexts[visit.locale].title(series.title);
  return { title, status, robots: "noindex" as const, body: <EditSeries {...form} {...{ series, aiming, values }} /> };
}

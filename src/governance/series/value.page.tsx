import { dayOf } from "#platform/time/day.ts";
import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { readTerritory } from "#territory";
import { mustEdit } from "../edit/gate.ts";
import { namePart } from "../figures/part.ts";
import { routes } from "../routes.ts";
import { enterValue } from "./series.command.ts";
import { readValueForm } from "./series.form.ts";
import type { Series } from "./series.ts";
import { findSeries, valuesOfSeries } from "./series.query.ts";
import { seriesTexts } from "./series.texts.ts";
import { typedFrom } from "./typed-value.ts";
import { EnterValue, type ValueProps } from "./value.view.tsx";

type ValueVisit = Visit<"/indicateurs/saisis/:slug/valeur", Visitor>;

/** Enters a value; with `?jour=…&territoire=…`, corrects the one of that day. */
export default page("governance/series", routes.seriesValue, {
  access: may("governance.edit"),

  async get(visit) {
    const { db, url, now } = visit;
    const series = await find(visit);
    const [day, part] = [url.searchParams.get("jour"), url.searchParams.get("territoire")];
    const standing = (await valuesOfSeries(db, series.id)).find((one) => one.day === day && namePart({ kind: one.part_kind, id: one.part_id }) === part);
    if (!standing) return show(visit, { series, values: { day: dayOf(now), part: "metropolis", source: series.source } });
    const was = typedFrom(standing.value, series.unit);
    return show(visit, { series, values: { day, part, value: was, was, source: standing.source } });
  },

  async post(visit) {
    const { db, visitor, locale, now, params } = visit;
    const series = await find(visit);
    const [values, territory] = [await visit.form(), await readTerritory(db)];
    const today = dayOf(now);
    const read = readValueForm(values, series, territory, today, seriesTexts[locale]);
    if (!read.ok) return show(visit, { series, values, problems: read.problems }, 422);
    const entered = await enterValue(db, series, read.value, { by: visitor.id, today, territory });
    if (entered.ok) return { redirect: withQuery(routes.series.href(params), { fait: "valeur" }) };
    return show(visit, { series, values: { ...values, was: typedFrom(entered.value, series.unit) }, standing: entered.value }, 409);
  },
});

async function find({ db, params, visitor }: ValueVisit): Promise<Series> {
  mustEdit(visitor);
  const found = await findSeries(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

async function show({ db, locale }: Pick<ValueVisit, "db" | "locale">, props: Omit<ValueProps, "territory">, status: 200 | 409 | 422 = 200) {
  const t = seriesTexts[locale];
  const title = props.values["was"] ? t.correctTitle(props.series.title) : t.enterTitle(props.series.title);
  return { title, status, robots: "noindex" as const, body: <EnterValue {...props} territory={await readTerritory(db)} /> };
}

import { dayOf } from "#platform/time/day.ts";
import type { FormState, Values } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { readTerritory } from "#territory";
import { strategist } from "../../edit/gate.ts";
import { namePart } from "../../figures/part.ts";
import { sayValue } from "../../figures/say-figure.ts";
import { routes } from "../../routes.ts";
import { enterValue } from "./series.command.ts";
import { readValue } from "./series.form.ts";
import type { Series } from "../../series.ts";
import { findSeries, findValues } from "../series.query.ts";
import { seriesTexts } from "../series.texts.ts";
import { typedFrom } from "../typed-value.ts";
import { EnterValue } from "./value.view.tsx";

type ValueVisit = VisitOf<typeof routes.seriesValue>;

/** Enters a value; with `?jour=…&territoire=…`, corrects the one of that day. */
export default act("governance/series/edit", routes.seriesValue, {
  access: strategist,
  find,
  values: standingValue,
  show,
  read: async (form, { db, now }, series) => readValue(form, { series, territory: await readTerritory(db), today: dayOf(now) }),
  async run({ db, params, visitor, locale, now }, series, typed) {
    const entered = await enterValue(db, series, typed, { by: visitor.id, today: dayOf(now), territory: await readTerritory(db) });
    if (entered.ok) return done(routes.series.href(params), "valeur");
    const t = seriesTexts[locale];
    // What is typed is not written over another value before its reason is given.
    const values = { was: typedFrom(entered.value, series.unit) };
    return conflict(t.exists(sayValue(entered.value, series.unit, locale)), t.existsWhat, { values });
  },
});

async function find({ db, params }: ValueVisit): Promise<Series> {
  const found = await findSeries(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

async function standingValue({ db, url, now }: ValueVisit, series: Series): Promise<Values> {
  const [day, part] = [url.searchParams.get("jour"), url.searchParams.get("territoire")];
  const standing = (await findValues(db, series.id)).rows.find((one) => one.day === day && namePart({ kind: one.part_kind, id: one.part_id }) === part);
  if (!standing) return { day: dayOf(now), part: "metropolis", source: series.source };
  const was = typedFrom(standing.value, series.unit);
  return { day, part, value: was, was, source: standing.source };
}

async function show({ db, locale }: ValueVisit, series: Series, form: FormState) {
  const t = seriesTexts[locale];
  const title = form.values["was"] ? t.correctTitle(series.title) : t.enterTitle(series.title);
  return { title, robots: "noindex", body: <EnterValue series={series} territory={await readTerritory(db)} form={form} /> } as const;
}

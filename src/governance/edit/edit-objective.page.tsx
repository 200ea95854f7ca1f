import { NotFound } from "#platform/web/errors.ts";
import { page, type Visit } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { may, type Visitor } from "#platform/web/visitor.ts";
import { findObjective } from "../objective/objective.query.ts";
import { readIndicators } from "../series/all-indicators.ts";
import { seriesTexts } from "../series/series.texts.ts";
import { routes } from "../routes.ts";
import { editTexts } from "./edit.texts.ts";
import { EditObjective, type EditProps } from "./edit-objective.view.tsx";
import { mustEdit } from "./gate.ts";
import { readObjective } from "./objective.form.ts";
import { saveObjective } from "./save-objective.command.ts";

type EditVisit = Visit<"/objectifs/:slug/modifier", Visitor>;

/** An objective of the metropolis' strategy is edited by its own staff, whole, with a reason. */
export default page("governance/edit", routes.edit, {
  access: may("governance.edit"),

  get: (visit) => show(visit, {}),

  async post(visit) {
    const { db, offers, params, visitor, locale } = visit;
    const { objective, strategy } = await find(visit);
    const values = await visit.form();
    const units = new Map((await readIndicators(db, offers)).map(({ id, unit }) => [id, unit]));
    const read = readObjective(values, objective.targets.length + 1, units, editTexts[locale], seriesTexts[locale].problems.value);
    if (!read.ok) return show(visit, { values, problems: read.problems }, 422);
    const saved = await saveObjective(db, strategy, objective, read.value, visitor.id);
    if (saved.ok) return { redirect: withQuery(routes.objective.href(params), { fait: "modifie" }) };
    // Said once: what is typed stays, over the version now in force.
    const { strategy: now } = await find(visit);
    return show(visit, { values: { ...values, version: String(now.version) }, conflict: true }, 409);
  },
});

async function find({ db, params, visitor }: EditVisit) {
  mustEdit(visitor);
  const found = await findObjective(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

async function show(visit: EditVisit, form: Pick<EditProps, "values" | "problems" | "conflict">, status: 200 | 409 | 422 = 200) {
  const { objective, strategy } = await find(visit);
  const body = <EditObjective objective={objective} strategy={strategy} indicators={await readIndicators(visit.db, visit.offers)} {...form} />;
  return { title: editTexts[visit.locale].title(objective.title), status, robots: "noindex" as const, body };
}

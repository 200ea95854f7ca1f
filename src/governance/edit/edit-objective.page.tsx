import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Indicator } from "#territory";
import { findObjective } from "../strategy/objective.query.ts";
import { routes } from "../routes.ts";
import { readIndicators } from "../series/indicators.query.ts";
import type { Objective, Strategy } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";
import { EditObjective, valuesOf } from "./edit-objective.view.tsx";
import { strategist } from "./gate.ts";
import { readObjective } from "./objective.form.ts";
import { saveObjective } from "./save-objective.command.ts";

type EditVisit = VisitOf<typeof routes.edit>;

interface ObjectiveAtDesk {
  readonly objective: Objective;
  readonly strategy: Strategy;
  readonly indicators: readonly Indicator[];
}

/** An objective of the metropolis' strategy is edited by its own staff, whole, with a reason. */
export default act("governance/edit", routes.edit, {
  access: strategist,
  find,
  values: (_visit, { objective, strategy, indicators }) => valuesOf(objective, strategy, indicators),
  show,
  read: (form, _visit, { objective, indicators }) =>
    readObjective(form, { count: objective.targets.length + 1, units: new Map(indicators.map(({ id, unit }) => [id, unit])) }),
  async run({ db, params, visitor, locale }, { objective, strategy }, typed) {
    const saved = await saveObjective(db, strategy, objective, typed, visitor.id);
    return saved.ok ? done(routes.objective.href(params), "modifie") : conflict(editTexts[locale].conflict);
  },
});

async function find({ db, offers, params }: EditVisit): Promise<ObjectiveAtDesk> {
  const found = await findObjective(db, params.slug);
  if (!found) throw new NotFound();
  return { ...found, indicators: await readIndicators(db, offers) };
}

function show({ locale }: EditVisit, edited: ObjectiveAtDesk, form: FormState) {
  return { title: editTexts[locale].title(edited.objective.title), robots: "noindex", body: <EditObjective {...edited} form={form} /> } as const;
}

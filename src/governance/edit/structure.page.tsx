import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { routes } from "../routes.ts";
import { findStrategy, type Strategy } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";
import { strategist } from "./gate.ts";
import { saveStructure } from "./save-structure.command.ts";
import { readStructure } from "./structure.form.ts";
import { structureTexts } from "../strategy/structure.texts.ts";
import { EditStructure, valuesOf } from "./structure.view.tsx";

type StructureVisit = VisitOf<typeof routes.structure>;

/** Priorities and objectives of a strategy: added, renamed, moved, removed, with one reason. */
export default act("governance/edit", routes.structure, {
  access: strategist,
  find,
  values: (_visit, strategy) => valuesOf(strategy),
  show,
  // What the form was made from is not what stands: its numbers may name other things now.
  read: (form, _visit, strategy) => (form.version() === strategy.version ? readStructure(form, strategy) : null),
  async run({ db, params, visitor, locale }, strategy, typed) {
    const edit = editTexts[locale];
    const saved = typed && (await saveStructure(db, strategy, typed, visitor.id));
    if (saved?.ok) return done(routes.strategy.href(params), "modifie");
    return saved?.problem === "taken" ? wrong({ new_objective: edit.problems.slug }) : conflict(edit.conflict);
  },
});

async function find({ db, params }: StructureVisit): Promise<Strategy> {
  const found = await findStrategy(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

function show({ locale }: StructureVisit, strategy: Strategy, form: FormState) {
  const title = structureTexts[locale].structureTitle(strategy.title);
  return { title, robots: "noindex", body: <EditStructure strategy={strategy} form={form} /> } as const;
}

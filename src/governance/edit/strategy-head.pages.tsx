import type { FormState } from "#platform/ui/form-state.tsx";
import { act, acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, Visit, VisitOf } from "#platform/web/page.tsx";
import { routes } from "../routes.ts";
import { findStrategy, type Strategy } from "../strategy/strategy.query.ts";
import { editTexts } from "./edit.texts.ts";
import { strategist } from "./gate.ts";
import { createStrategy, everPromised, removeStrategy, saveStrategy } from "./save-strategy.command.ts";
import { EditHead, valuesOf } from "./strategy-head.view.tsx";
import { readStrategy } from "./strategy.form.ts";
import { structureTexts } from "../strategy/structure.texts.ts";

const create = act("governance/edit", routes.newStrategy, {
  access: strategist,
  show: (visit, _thing, form) => show(visit, null, form),
  read: readStrategy,
  async run({ db, visitor, locale }, _thing, typed) {
    const created = await createStrategy(db, typed, visitor.id);
    return created.ok ? done(routes.structure.href({ slug: created.slug })) : wrong({ title: structureTexts[locale].problems.taken });
  },
});

const edit = acts("governance/edit", routes.strategyHead, {
  access: strategist,
  find,
  values: (_visit, strategy) => valuesOf(strategy),
  show,
  acts: (step) => ({
    save: step({
      read: readStrategy,
      async run({ db, params, visitor, locale }, strategy, typed) {
        const saved = await saveStrategy(db, strategy, typed, visitor.id);
        return saved.ok ? done(routes.strategy.href(params), "modifie") : conflict(editTexts[locale].conflict);
      },
    }),
    // One that never promised anything may go.
    remove: step({
      read: (form) => ({ reason: form.line("remove_reason", 1, 500, editTexts[form.locale].problems.reason), version: form.version() }),
      async run({ db, visitor, locale }, strategy, typed) {
        const removed = await removeStrategy(db, strategy, typed, visitor.id);
        return removed.ok ? done(routes.strategies.href()) : conflict(editTexts[locale].conflict);
      },
    }),
  }),
});

async function find({ db, params }: VisitOf<typeof routes.strategyHead>): Promise<Strategy> {
  const found = await findStrategy(db, params.slug);
  if (!found) throw new NotFound();
  return found;
}

/** `strategy` is null for one that does not exist yet. */
async function show({ db, locale }: Visit, strategy: Strategy | null, form: FormState) {
  const t = structureTexts[locale];
  const removable = strategy !== null && !(await everPromised(db, strategy.id));
  const title = strategy ? t.headTitle(strategy.title) : t.newTitle;
  return { title, robots: "noindex", body: <EditHead strategy={strategy} removable={removable} form={form} /> } as const;
}

export const strategyHeadPages: readonly Page[] = [create, edit];

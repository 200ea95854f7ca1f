import { Refused } from "#platform/refused.ts";
import type { FormState } from "#platform/ui/form-state.tsx";
import { act, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { longText } from "#platform/web/form-input.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Page, VisitOf } from "#platform/web/page.tsx";
import { authoritySlug, sayAssembly } from "../assembly.ts";
import { type Deliberation, findKept, findLastSiret } from "../deliberations.query.ts";
import { keeper } from "../keeper.ts";
import { correct, register } from "../register.command.ts";
import { routes } from "../routes.ts";
import { metropolisValue, readDetails, readReason, valuesOf } from "./deliberation.form.ts";
import { editTexts } from "./edit.texts.ts";
import { Edit } from "./edit.view.tsx";
import { findRules } from "./rules.query.ts";

const add = act("deliberations/edit", routes.add, {
  access: keeper,
  takes: longText,
  find: ({ db, visitor, now }) => findRules(db, visitor, now),
  async values({ db }, { assemblies }) {
    const [first = null] = assemblies;
    return { assembly: first ?? metropolisValue, siret: (await findLastSiret(db, first)) ?? "" };
  },
  show: ({ locale }, rules, form) => {
    const t = editTexts[locale];
    const body = <Edit title={t.addTitle} lead={t.addLead} action={routes.add.href()} choices={choicesOf(rules, locale)} form={form} state={null} />;
    return { title: t.addTitle, robots: "noindex", body };
  },
  read: (form, _, rules) => readDetails(form, rules),
  async run({ db, visitor, locale }, { territory }, details) {
    const made = await register(db, details, { by: visitor.id, assembly: authoritySlug(territory, details.communeCode) });
    return made.ok ? done(routes.manage.href({ id: made.id }), "enregistree") : wrong({ number: editTexts[locale].problems.numberTaken });
  },
});

type Rules = Awaited<ReturnType<typeof findRules>>;

const choicesOf = ({ territory, assemblies }: Rules, locale: "fr" | "en" | "nl") =>
  assemblies.map((code) => ({ value: code ?? metropolisValue, label: sayAssembly(territory, code, locale) }));

type EditVisit = VisitOf<typeof routes.edit>;

const edit = act("deliberations/edit", routes.edit, {
  access: keeper,
  takes: longText,
  find: findEditable,
  values: (_, { deliberation }) => ({ ...valuesOf(deliberation), version: String(deliberation.version) }),
  show: ({ locale, params }, { deliberation, rules }, form: FormState) => {
    const t = editTexts[locale];
    const shown = { title: t.editTitle, lead: t.editLead, action: routes.edit.href(params), choices: choicesOf(rules, locale), form };
    return { title: t.editTitle, robots: "noindex", body: <Edit {...shown} state={deliberation.state} of={deliberation} /> };
  },
  read: async (form, _, { deliberation, rules }) => ({
    details: await readDetails(form, rules),
    version: form.version(),
    reason: readReason(form, deliberation.state !== "draft"),
  }),
  async run({ db, visitor, locale, params }, { deliberation }, { details, version, reason }): Promise<Outcome> {
    const t = editTexts[locale].problems;
    const saved = await correct(db, deliberation.id, details, { by: visitor.id, version, reason });
    if (saved.ok) return done(routes.manage.href(params), "modifiee");
    return saved.problem === "moved" ? conflict(t.moved) : wrong(saved.problem === "reason" ? { reason: t.reason } : { number: t.numberTaken });
  },
});

/** @throws NotFound where somebody else keeps the register; Refused (409) for one that was withdrawn: it is brought back first. */
async function findEditable({ db, params, visitor, now }: EditVisit): Promise<{ deliberation: Deliberation; rules: Rules }> {
  const deliberation = await findKept(db, params.id, visitor);
  if (!deliberation) throw new NotFound();
  if (deliberation.state === "withdrawn") throw new Refused(409);
  return { deliberation, rules: await findRules(db, visitor, now) };
}

export const editPages: readonly Page[] = [add, edit];

import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Submit } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Refused } from "#platform/refused.ts";
import { Quoting } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { type Activity, findActivity } from "../activities.query.ts";
import { activityTexts } from "../activities.texts.ts";
import { editActivity } from "../announce/edit.command.ts";
import { routes } from "../routes.ts";
import { mustLead, type Service } from "../services.query.ts";
import { readOpening, valuesOfOpening } from "./opening.form.ts";
import { OpeningFields } from "./opening-fields.view.tsx";
import { rotaTexts } from "./rota.texts.ts";

interface Thing {
  readonly service: Service;
  readonly opening: Activity;
}

/** Leads correct a line of openings: its dates ahead follow, but for those that were changed by themselves; whoever has a shift that moves or goes is told. */
export default act("activities/rota", routes.opening, {
  access: signedIn,
  async find({ db, params, visitor }: VisitOf<typeof routes.opening>): Promise<Thing> {
    const { service } = await mustLead(db, params.slug, visitor);
    const opening = await findActivity(db, params.id);
    if (opening?.serviceId !== service.id) throw new NotFound();
    if (service.state !== "open" || opening.state !== "announced" || opening.over) throw new Refused(409);
    return { service, opening };
  },
  values: (_, { opening }) => valuesOfOpening(opening),
  show: ({ locale }, thing, form) => ({
    title: `${rotaTexts[locale].correct}, ${thing.opening.title}`,
    robots: "noindex",
    body: <Opening {...thing} form={form} />,
  }),
  read: (form, { now }, { service, opening }) => ({ ...readOpening(form, service, now, opening), version: form.version() }),
  async run({ db, visitor, locale, params }, { opening }, { details, staffing, version }) {
    const { problems: t, gone } = activityTexts[locale];
    const saved = await editActivity(db, opening, { what: details, staffing, version, by: visitor.id, gone });
    if (saved.ok) return done(routes.openings.href({ slug: params.slug }), "corrigee");
    if (saved.problem === "moved") return conflict(t.moved);
    return conflict(saved.problem === "twice" ? { titre: t.twice } : { plus: rotaTexts[locale].openingProblems.turns });
  },
});

function Opening({ service: { slug }, opening: { id, title }, form }: Thing & { form: FormState }) {
  const t = useTexts(rotaTexts);
  return (
    <PageFrame
      title={t.correct}
      trail={[
        { label: t.title, href: routes.rota.href({ slug }) },
        { label: t.openingTitle, href: routes.openings.href({ slug }) },
      ]}
      lead={<Quoting words={title}>{t.correctLead(title)}</Quoting>}
      ground="surface"
    >
      <Form action={routes.opening.href({ slug, id })} state={form} label={t.correct}>
        <input type="hidden" name="version" value={String(form.values["version"] ?? "")} />
        <OpeningFields />
        <Submit label={t.correctNow} big />
      </Form>
    </PageFrame>
  );
}

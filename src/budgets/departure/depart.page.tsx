import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Written } from "#platform/ui/written.tsx";
import { act, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { type Outcome, outcomeOf } from "../result/outcome.ts";
import { findResult } from "../result/result.query.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import { runsSomewhere, voteToRun } from "../gates.ts";
import { pollOf, type Vote } from "../votes.query.ts";
import { depart } from "./depart.command.ts";
import { departureTexts } from "./departure.texts.ts";

/** The council decides otherwise: said, signed, shown beside the result. */
export default act("budgets/departure", routes.depart, {
  access: runsSomewhere,
  find: counted,
  show: ({ locale }, found, form) => ({ title: departureTexts[locale].title, body: <Depart {...found} form={form} /> }),
  read(form, _visit, { outcome }) {
    const t = departureTexts[form.locale];
    const projects = outcome.judged.map(({ project }) => String(project.number));
    return {
      projectNumber: Number(form.choice("projet", projects, t.projectWrong)),
      authority: form.line("autorite", 3, 200, t.authorityWrong),
      reason: form.lines("raison", 20, 4000, t.reasonWrong),
    };
  },
  async run({ db, params, visitor, locale }, { vote }, decision) {
    const t = departureTexts[locale];
    const departed = await depart(db, { voteId: vote.id, ...decision, by: visitor.id });
    if (departed.ok) return done(routes.result.href(params));
    return conflict({ projet: departed.problem === "already" ? t.already : t.projectWrong });
  },
});

/** @throws NotFound for a vote that is not counted. */
async function counted(visit: VisitOf<typeof routes.depart>): Promise<{ vote: Vote; outcome: Outcome }> {
  const { db } = visit;
  const vote = await voteToRun(visit);
  const parts = await findResult(db, vote.id);
  if (parts.length === 0) throw new NotFound();
  return { vote, outcome: outcomeOf(await pollOf(db, vote), parts) };
}

function Depart({ vote, outcome, form }: { vote: Vote; outcome: Outcome; form: FormState }) {
  const t = useTexts(departureTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { slug } = vote;
  const choices = outcome.judged.map(({ project, place }) => {
    const { title } = sayProject(project, locale);
    return { value: String(project.number), label: place === null ? t.lost(title) : t.won(title) };
  });
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.result.href({ slug }) },
        ]}
        lead={t.lead}
      />
      <div class="wrap flow">
        <Form action={routes.depart.href({ slug })} state={form} label={t.title}>
          <Select name="projet" label={t.project} empty={t.pick} choices={choices} />
          <TextField name="autorite" label={t.authority} hint={t.authorityHint} maxLength={200} />
          <TextArea name="raison" label={t.reason} maxLength={4000} rows={6} />
          <Actions>
            <Button kind="danger">{t.sign}</Button> <a href={routes.result.href({ slug })}>{general.back}</a>
          </Actions>
        </Form>
      </div>
    </>
  );
}

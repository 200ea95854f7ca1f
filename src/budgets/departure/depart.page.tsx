import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { type Outcome, outcomeOf } from "../result/outcome.ts";
import { findResult } from "../result/result.query.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import { runsSomewhere, voteToRun } from "../team-gates.ts";
import { pollOf, type Vote } from "../votes.query.ts";
import { depart } from "./depart.command.ts";
import { departureTexts } from "./departure.texts.ts";

/** The council decides otherwise: said, signed, shown beside the result. */
export default page("budgets/departure", routes.depart, {
  access: runsSomewhere,

  async get({ db, params, visitor, locale }) {
    const { vote, outcome } = await counted(db, params.slug, visitor);
    return { title: departureTexts[locale].title, body: <Depart vote={vote} outcome={outcome} /> };
  },

  async post(visit) {
    const { db, params, visitor, locale } = visit;
    const { vote, outcome } = await counted(db, params.slug, visitor);
    const t = departureTexts[locale];
    const form = await visit.form();
    const [authority, reason] = [(form["autorite"] ?? "").trim(), (form["raison"] ?? "").trim()];
    const projectNumber = Number(form["projet"]);
    const problems = {
      ...(!outcome.judged.some(({ project }) => project.number === projectNumber) && { projet: t.projectWrong }),
      ...((authority.length < 3 || authority.length > 200) && { autorite: t.authorityWrong }),
      ...((reason.length < 20 || reason.length > 4000) && { raison: t.reasonWrong }),
    };
    const again = (status: 409 | 422, wrong: Record<string, string>) => ({
      title: t.title,
      status,
      body: <Depart vote={vote} outcome={outcome} values={form} problems={wrong} />,
    });
    if (Object.keys(problems).length > 0) return again(422, problems);
    const departed = await depart(db, { voteId: vote.id, projectNumber, authority, reason, by: visitor.id });
    if (!departed.ok) return again(409, { projet: departed.problem === "already" ? t.already : t.projectWrong });
    return { redirect: routes.result.href(params) };
  },
});

async function counted(db: Parameters<typeof voteToRun>[0], slug: string, visitor: Parameters<typeof voteToRun>[2]) {
  const vote = await voteToRun(db, slug, visitor);
  const parts = await findResult(db, vote.id);
  if (parts.length === 0) throw new NotFound();
  return { vote, outcome: outcomeOf(await pollOf(db, vote), parts) };
}

interface Props {
  vote: Vote;
  outcome: Outcome;
  values?: Readonly<Record<string, string>>;
  problems?: Readonly<Record<string, string>>;
}

function Depart({ vote, outcome, values = {}, problems = {} }: Props) {
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
          { label: vote.title, href: routes.result.href({ slug }) },
        ]}
        lead={t.lead}
      />
      <div class="wrap flow">
        <Form action={routes.depart.href({ slug })} values={values} problems={problems} label={t.title}>
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

import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { Written } from "#platform/ui/written.tsx";
import { acts, conflict, done } from "#platform/web/act.ts";
import type { HtmlAnswer, VisitOf } from "#platform/web/page.tsx";
import { budgetsTexts } from "../budgets.texts.ts";
import { writeBallotFile } from "../count/ballot-file.ts";
import { countAside } from "../count/count-aside.ts";
import { routes } from "../routes.ts";
import { setupTexts } from "../setup/setup.texts.ts";
import { runsSomewhere, voteToRun } from "../gates.ts";
import { countingParameters } from "../vote.ts";
import { findVoteById, pollOf, type Project, type Vote } from "../votes.query.ts";
import { endRehearsal, startRehearsal } from "./rehearsal.command.ts";
import { findRehearsal, findTestBallots, type Rehearsal } from "./rehearsal.query.ts";
import { rehearsalTexts } from "./rehearsal.texts.ts";

type Rehearsing = VisitOf<typeof routes.rehearsal>;

/** Winners of each part, in order; or the projects that the rule cannot tell apart. */
type Outcome = readonly ({ readonly ok: true; readonly winners: readonly Project[] } | { readonly ok: false; readonly projects: readonly string[] })[];

const usual = { bulletins: "100" };

export default acts("budgets/rehearsal", routes.rehearsal, {
  access: runsSomewhere,
  find: voteToRun,
  values: () => usual,
  show: (visit, vote, form) => show(visit, vote, form),
  acts: (step) => ({
    start: step({
      read: (form) => form.whole("bulletins", 0, 2000, rehearsalTexts[form.locale].ballotsWrong),
      async run({ db, settings, visitor, params, locale }, { id }, ballots) {
        const started = await startRehearsal(db, settings, { voteId: id, by: visitor.id, ballots });
        return started.ok ? done(routes.rehearsal.href(params)) : conflict({ bulletins: rehearsalTexts[locale].gaps });
      },
    }),
    count: step({ run: async (visit, vote) => show(visit, vote, { act: "count", values: usual, problems: {} }, await countRehearsal(visit, vote)) }),
    end: step({
      async run({ db, visitor, params }, { id }) {
        await endRehearsal(db, { voteId: id, by: visitor.id });
        return done(routes.rehearsal.href(params));
      },
    }),
  }),
});

async function countRehearsal({ db, settings }: Rehearsing, vote: Vote): Promise<Outcome> {
  const rehearsal = await findRehearsal(db, vote.id);
  const copy = rehearsal && (await findVoteById(db, rehearsal.id));
  if (!copy) return [];
  const poll = await pollOf(db, copy);
  const ballots = await findTestBallots(db, settings, poll);
  const parts = poll.envelopes.length > 0 ? poll.envelopes.map(({ number }) => number) : [null];
  const outcome = [];
  for (const part of parts) {
    const file = writeBallotFile(poll, ballots, part, { unit: "", communeName: () => undefined });
    const counted = await countAside({ file, parameters: countingParameters({ ...copy, seed: copy.seed ?? copy.id }) });
    const winners = counted.ok ? counted.result.winners.flatMap((id) => poll.projects.find(({ number }) => String(number) === id) ?? []) : [];
    outcome.push(counted.ok ? { ok: true as const, winners } : { ok: false as const, projects: counted.projects });
  }
  return outcome;
}

async function show({ db, locale }: Rehearsing, vote: Vote, form: FormState, outcome?: Outcome): Promise<HtmlAnswer> {
  const body = <RehearsalPage vote={vote} rehearsal={await findRehearsal(db, vote.id)} form={form} outcome={outcome} />;
  return { title: rehearsalTexts[locale].title, robots: "noindex", body };
}

interface Props {
  vote: Vote;
  rehearsal: Rehearsal | null;
  form: FormState;
  outcome: Outcome | undefined;
}

function RehearsalPage({ vote, rehearsal, form, outcome }: Props) {
  const t = useTexts(rehearsalTexts);
  const general = useTexts(budgetsTexts);
  const setup = useTexts(setupTexts);
  const { slug } = vote;
  const action = routes.rehearsal.href({ slug });
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: setup.manage, href: routes.manage.href() },
          { label: <Written>{vote.title}</Written>, href: routes.setup.href({ slug }) },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="flow">
          {rehearsal && <Running rehearsal={rehearsal} action={action} />}
          {outcome && <OutcomeList outcome={outcome} />}
        </div>
      </Band>
      {vote.state === "draft" && (
        <Band ground="linen" tight>
          <SectionHead title={rehearsal ? t.again : t.start}>{t.startText}</SectionHead>
          <Form action={action} state={form} label={t.start}>
            <TextField name="bulletins" label={t.ballots} inputMode="numeric" short />
            <Submit label={rehearsal ? t.again : t.start} act="start" />
          </Form>
        </Band>
      )}
    </>
  );
}

/** It goes on: look at it, count it, end it. */
function Running({ rehearsal, action }: { rehearsal: Rehearsal; action: string }) {
  const t = useTexts(rehearsalTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  return (
    <>
      <Notice tone="info" title={t.running} text={t.runningText(plural(rehearsal.ballots, locale, general.ballots))} />
      <form method="post" action={action} class="row">
        <ButtonLink href={routes.choose.href({ slug: rehearsal.slug })} icon="vote">
          {t.visit}
        </ButtonLink>
        <Button kind="quiet" act="count">
          {t.count}
        </Button>
        <Button kind="danger" icon="trash-2" act="end">
          {t.end}
        </Button>
      </form>
    </>
  );
}

function OutcomeList({ outcome }: { outcome: Outcome }) {
  const t = useTexts(rehearsalTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.counted}</h2>
      <p class="small soft">{t.countedNote}</p>
      {outcome.map((part) =>
        part.ok ? (
          <Table
            caption={t.counted}
            hideCaption
            rows={part.winners.map((project, at) => ({ project, at: at + 1 }))}
            columns={[
              { label: t.rank, number: true, cell: ({ at }) => at },
              { label: general.project, heads: true, cell: ({ project }) => project.title },
              { label: general.cost, number: true, cell: ({ project }) => sayEuros(project.cost_cents, locale) },
            ]}
            foot={[
              "",
              t.spent,
              sayEuros(
                part.winners.reduce((sum, { cost_cents }) => sum + cost_cents, 0),
                locale,
              ),
            ]}
          />
        ) : (
          <Notice tone="warn" title={t.uncountable(part.projects.join(", "))} level={3} />
        ),
      )}
    </>
  );
}

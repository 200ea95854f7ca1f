import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Table } from "#platform/ui/table.tsx";
import { type HtmlAnswer, page, type Visit } from "#platform/web/page.tsx";
import type { Visitor } from "#platform/web/visitor.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { writeBallotFile } from "../count/ballot-file.ts";
import { countAside } from "../count/count-aside.ts";
import { routes } from "../routes.ts";
import { setupTexts } from "../setup/setup.texts.ts";
import { runsSomewhere, voteToRun } from "../team-gates.ts";
import { readWhole } from "../typed.ts";
import { findVoteById, pollOf, type Project, type Vote } from "../votes.query.ts";
import { endRehearsal, startRehearsal } from "./rehearsal.command.ts";
import { findRehearsal, findTestBallots, type Rehearsal } from "./rehearsal.query.ts";
import { rehearsalTexts } from "./rehearsal.texts.ts";

type Rehearsing = Visit<"/votes/:slug/repetition", Visitor>;

/** Winners of each part, in order; or the projects that the rule cannot tell apart. */
type Outcome = readonly ({ readonly ok: true; readonly winners: readonly Project[] } | { readonly ok: false; readonly projects: readonly string[] })[];

export default page("budgets/rehearsal", routes.rehearsal, {
  access: runsSomewhere,
  get: async (visit) => show(visit, await voteToRun(visit.db, visit.params.slug, visit.visitor), {}),

  async post(visit) {
    const { db, settings, visitor, params, locale } = visit;
    const vote = await voteToRun(db, params.slug, visitor);
    const typed = await visit.form();
    const here = routes.rehearsal.href(params);
    const asked = { voteId: vote.id, by: visitor.id };
    if (typed["faire"] === "jeter") {
      await endRehearsal(db, asked);
      return { redirect: here };
    }
    if (typed["faire"] === "depouiller") return show(visit, vote, { outcome: await countRehearsal(visit, vote) });
    const t = rehearsalTexts[locale];
    const ballots = readWhole(typed["bulletins"] ?? "", 0, 2000);
    if (ballots === null) return show(visit, vote, { typed, problems: { bulletins: t.ballotsWrong } }, 422);
    const started = await startRehearsal(db, settings, { ...asked, ballots });
    return started.ok ? { redirect: here } : show(visit, vote, { typed, problems: { bulletins: t.gaps } }, 409);
  },
});

async function countRehearsal({ db }: Rehearsing, vote: Vote): Promise<Outcome> {
  const rehearsal = await findRehearsal(db, vote.id);
  const copy = rehearsal && (await findVoteById(db, rehearsal.id));
  if (!copy) return [];
  const [poll, ballots] = await Promise.all([pollOf(db, copy), findTestBallots(db, copy.id)]);
  const parts = poll.envelopes.length > 0 ? poll.envelopes.map(({ number }) => number) : [null];
  const outcome = [];
  for (const part of parts) {
    const file = writeBallotFile(poll, ballots, part, { unit: "", communeName: () => undefined });
    const counted = await countAside({ file, parameters: { ...copy.parameters, seed: copy.seed! } });
    const winners = counted.ok ? counted.result.winners.flatMap((id) => poll.projects.find(({ number }) => String(number) === id) ?? []) : [];
    outcome.push(counted.ok ? { ok: true as const, winners } : { ok: false as const, projects: counted.projects });
  }
  return outcome;
}

interface More {
  readonly typed?: Record<string, string>;
  readonly problems?: Record<string, string>;
  readonly outcome?: Outcome;
}

async function show({ db, locale }: Rehearsing, vote: Vote, more: More, status?: HtmlAnswer["status"]): Promise<HtmlAnswer> {
  const body = <RehearsalPage vote={vote} rehearsal={await findRehearsal(db, vote.id)} {...more} />;
  return { title: rehearsalTexts[locale].title, robots: "noindex", body, ...(status && { status }) };
}

function RehearsalPage({ vote, rehearsal, typed = { bulletins: "100" }, problems = {}, outcome }: More & { vote: Vote; rehearsal: Rehearsal | null }) {
  const t = useTexts(rehearsalTexts);
  const general = useTexts(budgetsTexts);
  const setup = useTexts(setupTexts);
  const locale = useLocale();
  const { slug } = vote;
  const action = routes.rehearsal.href({ slug });
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: setup.manage, href: routes.manage.href() },
          { label: vote.title, href: routes.setup.href({ slug }) },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="flow">
          {rehearsal && (
            <>
              <Notice tone="info" title={t.running}>
                <p>{t.runningText(plural(rehearsal.ballots, locale, general.ballots))}</p>
              </Notice>
              <form method="post" action={action} class="row">
                <ButtonLink href={routes.choose.href({ slug: rehearsal.slug })} icon="vote">
                  {t.visit}
                </ButtonLink>
                <Button kind="quiet" name="faire" value="depouiller">
                  {t.count}
                </Button>
                <Button kind="danger" icon="trash-2" name="faire" value="jeter">
                  {t.end}
                </Button>
              </form>
            </>
          )}
          {outcome && <OutcomeList outcome={outcome} />}
        </div>
      </Band>
      {vote.state === "draft" && (
        <Band ground="linen" tight>
          <SectionHead title={rehearsal ? t.again : t.start}>{t.startText}</SectionHead>
          <Form action={action} values={typed} problems={problems} label={t.start}>
            <TextField name="bulletins" label={t.ballots} inputMode="numeric" short />
            <Actions>
              <Button name="faire" value="commencer">
                {rehearsal ? t.again : t.start}
              </Button>
            </Actions>
          </Form>
        </Band>
      )}
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

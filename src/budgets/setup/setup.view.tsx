import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Button, ButtonLink, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Checkbox, Form, Submit } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { bureauTexts } from "../bureau/bureau.texts.ts";
import { budgetsTexts, phaseTones } from "../budgets.texts.ts";
import { countingTexts } from "../counting-rules.texts.ts";
import { routes } from "../routes.ts";
import type { Poll } from "../votes.query.ts";
import type { StageDrift } from "./moved.query.ts";
import { MovedNotice } from "./moved.view.tsx";
import type { Gap } from "./ready.ts";
import { setupTexts } from "./setup.texts.ts";

interface SetupProps {
  poll: Poll;
  gaps: readonly Gap[];
  /** In what the vote is no longer as its stage says. */
  moved: StageDrift | null;
  form: FormState;
}

/** The workshop of a draft: what stands, what is missing, and the announcement. */
export function Setup({ poll, gaps, moved, form }: SetupProps) {
  const t = useTexts(setupTexts);
  const general = useTexts(budgetsTexts);
  const { vote } = poll;
  const { slug } = vote;
  return (
    <>
      <PageHead
        title={<Quoting words={vote.title}>{t.title(vote.title)}</Quoting>}
        here={<Written>{vote.title}</Written>}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: t.manage, href: routes.manage.href() },
        ]}
        badges={<Badge tone={phaseTones[vote.phase]}>{general.phases[vote.phase]}</Badge>}
        lead={vote.state === "draft" ? t.lead : undefined}
        actions={<Ways slug={slug} />}
        joined
      />
      {vote.state === "draft" ? (
        <Workshop poll={poll} gaps={gaps} moved={moved} form={form} />
      ) : (
        <Band tight>
          <Go href={routes.follow.href({ slug })}>
            <Quoting words={vote.title}>{t.following(vote.title)}</Quoting>
          </Go>
        </Band>
      )}
    </>
  );
}

/** To see it, to rehearse it, to try its rules. */
function Ways({ slug }: { slug: string }) {
  const t = useTexts(setupTexts);
  return (
    <>
      <Go href={routes.choose.href({ slug })} icon="eye">
        {t.see}
      </Go>
      <Go href={routes.rehearsal.href({ slug })} icon="refresh-cw">
        {t.rehearse}
      </Go>
      <Go href={routes.simulator.href()} icon="flask-conical">
        {t.simulator}
      </Go>
    </>
  );
}

function Workshop({ poll, gaps, moved, form }: SetupProps) {
  const t = useTexts(setupTexts);
  const { slug } = poll.vote;
  return (
    <>
      <Band tight>
        <div class="flow">
          {moved && <MovedNotice vote={poll.vote} moved={moved} />}
          <Parts poll={poll} />
        </div>
      </Band>
      <Band ground="linen" tight>
        <SectionHead title={t.announce}>{t.announceText}</SectionHead>
        <Announce poll={poll} gaps={gaps} form={form} />
      </Band>
      <Band tight>
        <form method="post" action={routes.setup.href({ slug })}>
          <p class="hint">{t.deleteText}</p>
          <Button kind="danger" icon="trash-2" act="delete">
            {t.delete}
          </Button>
        </form>
      </Band>
    </>
  );
}

/** What is missing; or, when nothing is, the announcement. */
function Announce({ poll, gaps, form }: Omit<SetupProps, "moved">) {
  const t = useTexts(setupTexts);
  const { slug } = poll.vote;
  return gaps.length > 0 ? (
    <Notice tone="warn" title={t.gapsTitle} level={3}>
      <ul>
        {gaps.map((gap) => (
          <li>{t.gaps[gap]}</li>
        ))}
      </ul>
    </Notice>
  ) : (
    <Form action={routes.setup.href({ slug })} state={stateOf(form, "announce")} label={t.announce}>
      <Notice tone="ok" title={t.ready} level={3} text={t.readyText} />
      <Checkbox name="relu" label={t.announceSure} />
      <Submit label={t.announce} icon="megaphone" act="announce" />
    </Form>
  );
}

function Parts({ poll }: { poll: Poll }) {
  const t = useTexts(setupTexts);
  const general = useTexts(budgetsTexts);
  const counting = useTexts(countingTexts);
  const locale = useLocale();
  const { vote } = poll;
  const { slug } = vote;
  return (
    <>
      <h2>{t.settings}</h2>
      <Facts
        wide
        facts={[
          [t.budget, sayEuros(vote.budget_cents, locale)],
          [t.ballot, general.kinds[vote.kind]],
          [t.opens, sayInstant(vote.opens_at, locale)],
          [t.closes, sayInstant(vote.closes_at, locale)],
          [t.rule, counting.rules[vote.parameters.rule]],
        ]}
      />
      <p class="row">
        <ButtonLink kind="quiet" icon="pencil" href={routes.settings.href({ slug })}>
          {t.settings}
        </ButtonLink>
        <Go href={routes.rules.href({ slug })}>{t.seeRules}</Go>
      </p>
      <Ballot poll={poll} />
    </>
  );
}

/** What will be chosen from, and of which parts of the sum. */
function Ballot({ poll: { vote, projects, envelopes } }: { poll: Poll }) {
  const t = useTexts(setupTexts);
  const holding = useTexts(bureauTexts);
  const locale = useLocale();
  const { slug } = vote;
  const cost = projects.reduce((sum, { cost_cents }) => sum + cost_cents, 0);
  return (
    <>
      <h2>{t.projects}</h2>
      <p>
        {plural(projects.length, locale, t.projectCount)}, {sayEuros(cost, locale)}.
      </p>
      <p class="row">
        <ButtonLink kind="quiet" icon="list" href={routes.setupProjects.href({ slug })}>
          {t.projects}
        </ButtonLink>
        <ButtonLink kind="quiet" icon="hand-coins" href={routes.setupParts.href({ slug })}>
          {t.parts}
        </ButtonLink>
        {vote.open_ballot && (
          <ButtonLink kind="quiet" icon="users-round" href={routes.electors.href({ slug })}>
            {t.members}
          </ButtonLink>
        )}
        <ButtonLink kind="quiet" icon="key-round" href={routes.bureau.href({ slug })}>
          {holding.title}
        </ButtonLink>
      </p>
      {envelopes.length > 0 && (
        <ul>
          {envelopes.map(({ name, amount_cents }) => (
            <li>
              {name}, {sayEuros(amount_cents, locale)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

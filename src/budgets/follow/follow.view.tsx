import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { localOf } from "#platform/time/clock.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Checkbox, DateTimeField, Form, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { ideaRoutes } from "#ideas";
import { budgetsTexts, phaseTones } from "../budgets.texts.ts";
import { chooseTexts } from "../choose/choose.texts.ts";
import { consultTexts } from "../consult/consult.texts.ts";
import { rollTexts } from "../roll/roll.texts.ts";
import { routes } from "../routes.ts";
import type { StageDrift } from "../setup/moved.query.ts";
import { MovedNotice } from "../setup/moved.view.tsx";
import { setupTexts } from "../setup/setup.texts.ts";
import type { Attendance } from "../turnout/turnout.ts";
import { WhoVoted } from "../turnout/turnout.view.tsx";
import type { VoteHead, Vote } from "../votes.query.ts";
import type { AwaitedActs } from "./awaited-acts.query.ts";
import { AtDesks } from "./at-desks.view.tsx";
import { AwaitedActsNotices } from "./awaited-acts.view.tsx";
import type { ThingToDo } from "./awaited-things.query.ts";
import { Awaited } from "./awaited.view.tsx";
import type { LeftToAward, Progress } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";

interface FollowProps {
  vote: Vote;
  head: VoteHead | null;
  progress: Progress;
  attendance: Attendance;
  left: readonly LeftToAward[];
  awaited: AwaitedActs;
  things: readonly ThingToDo[];
  /** In what the vote is not as its stage says. */
  moved: StageDrift | null;
  communeName: (code: string) => string;
  form: FormState;
}

/** Where a vote stands. Never what is voted. */
export function Follow(props: FollowProps) {
  const { vote, attendance, communeName } = props;
  const t = useTexts(followTexts);
  const general = useTexts(budgetsTexts);
  const setup = useTexts(setupTexts);
  const { phase } = vote;
  return (
    <>
      <PageHead
        title={<Quoting words={vote.title}>{t.title(vote.title)}</Quoting>}
        here={<Written>{vote.title}</Written>}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: setup.manage, href: routes.manage.href() },
        ]}
        badges={<Phase {...vote} />}
        lead={t.lead}
        actions={<Ways {...vote} />}
        joined
      />
      {props.moved && (
        <Band tight>
          <MovedNotice vote={vote} moved={props.moved} />
        </Band>
      )}
      <Now {...props} />
      {phase !== "cancelled" && <Channels vote={vote} />}
      {attendance.rows.length > 0 && (
        <Band tight>
          <WhoVoted attendance={attendance} communeName={communeName} />
        </Band>
      )}
      {(phase === "announced" || phase === "open") && (
        <Band tight>
          <Steering {...props} />
        </Band>
      )}
    </>
  );
}

function Phase({ phase, closes_at }: Vote) {
  const t = useTexts(budgetsTexts);
  const locale = useLocale();
  return (
    <>
      <Badge tone={phaseTones[phase]}>{t.phases[phase]}</Badge>
      <span>
        {t.until} {sayInstant(closes_at, locale)}
      </span>
    </>
  );
}

function Ways({ slug, phase }: Vote) {
  const setup = useTexts(setupTexts);
  const choosing = useTexts(chooseTexts);
  return (
    <>
      <Go href={routes.choose.href({ slug })} icon="eye">
        {setup.see}
      </Go>
      {(phase === "counted" || phase === "sealed") && (
        <Go href={routes.result.href({ slug })} icon="file-check">
          {choosing.result}
        </Go>
      )}
    </>
  );
}

function Now({ vote, head, progress, left, awaited, things }: FollowProps) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  const { phase } = vote;
  const open = phase === "open" || phase === "announced";
  return (
    <Band tight>
      <div class="flow">
        <h2>{t.now}</h2>
        <Tiles
          tiles={[
            [t.ballots, formatNumber(head?.ballots ?? 0, locale)],
            ...(phase === "open" ? ([[t.drafts, formatNumber(progress.drafts, locale)]] as const) : []),
          ]}
        />
        {open && (
          <p class="small soft">
            {t.ballotsNote} {t.noResults} {phase === "open" && t.draftsNote}
          </p>
        )}
        {things.length > 0 && <Awaited slug={vote.slug} progress={progress} things={things} />}
        <AwaitedActsNotices vote={vote} awaited={awaited} />
        {left.map(({ process, count }) => (
          <Notice tone="warn" title={plural(count, locale, t.left)} level={3}>
            <p>{t.leftText}</p>
            <Onward href={ideaRoutes.awards.href({ process })}>{t.award}</Onward>
          </Notice>
        ))}
      </div>
    </Band>
  );
}

function Channels({ vote: { slug, electors, open_ballot } }: { vote: Vote }) {
  const t = useTexts(followTexts);
  const roll = useTexts(rollTexts);
  const consulting = useTexts(consultTexts);
  return (
    <Band ground="linen" tight>
      <SectionHead title={t.channels} />
      <div class="duo">
        {(electors === "list" || electors === "codes") && (
          <div class="flow">
            <h3>{roll.listTitle[electors]}</h3>
            <p>{open_ballot ? roll.membersLate : roll.listLead[electors]}</p>
            <ButtonLink kind="quiet" icon="users-round" href={routes.electors.href({ slug })}>
              {roll.listTitle[electors]}
            </ButtonLink>
          </div>
        )}
        {!open_ballot && <AtDesks slug={slug} />}
        <div class="flow">
          <h3>{consulting.roll}</h3>
          <p>{consulting.lead}</p>
          <ButtonLink kind="quiet" icon="search" href={routes.consult.href({ slug })}>
            {consulting.title}
          </ButtonLink>
        </div>
      </div>
    </Band>
  );
}

function Steering({ vote, form }: FollowProps) {
  const t = useTexts(followTexts);
  const general = useTexts(budgetsTexts);
  const { slug, phase } = vote;
  const action = routes.follow.href({ slug });
  return (
    <div class="flow">
      <Disclosure summary={t.closing} open={form.act === "move"}>
        <Form action={action} state={stateOf(form, "move", { cloture: localOf(vote.closes_at) })} label={t.closing}>
          <p>{t.closingText}</p>
          <DateTimeField name="cloture" label={t.closingField} />
          <TextArea name="raison" id="raison-cloture" label={general.reason} rows={3} maxLength={2000} />
          <Submit label={t.move} act="move" />
        </Form>
      </Disclosure>
      {phase === "announced" && (
        <Disclosure summary={t.withdraw} open={form.act === "withdraw"}>
          <Form action={action} state={stateOf(form, "withdraw")} label={t.withdraw}>
            <p>{t.withdrawText}</p>
            <TextArea name="raison" id="raison-retrait" label={general.reason} rows={3} maxLength={2000} />
            <Submit label={t.withdraw} kind="quiet" act="withdraw" />
          </Form>
        </Disclosure>
      )}
      <Disclosure summary={t.cancel} open={form.act === "cancel"}>
        <Form action={action} state={stateOf(form, "cancel")} label={t.cancel}>
          <p>{t.cancelText}</p>
          <TextArea name="raison" id="raison-annulation" label={general.reason} rows={3} maxLength={2000} />
          <Checkbox name="certain" label={t.cancelSure} />
          <Submit label={t.cancel} kind="danger" act="cancel" />
        </Form>
      </Disclosure>
    </div>
  );
}

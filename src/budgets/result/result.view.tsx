import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Band, Columns, SectionHead } from "#platform/ui/band.tsx";
import { ButtonLink, Go, Onward } from "#platform/ui/button.tsx";
import { Tiles } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { budgetsTexts } from "../budgets.texts.ts";
import type { ListedFile } from "../publish/files.query.ts";
import { Invented } from "../invented.view.tsx";
import { Incidents } from "../reconcile/incidents.view.tsx";
import { Outcome as Reconciled } from "../reconcile/outcome.view.tsx";
import { ReserveSaid } from "../reconcile/reserve-said.view.tsx";
import type { Reconciliation } from "../reconcile/compare.ts";
import type { Reserve } from "../reconcile/reconciled.query.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import type { Attendance } from "../turnout/turnout.ts";
import { WhoVoted } from "../turnout/turnout.view.tsx";
import type { Poll } from "../votes.query.ts";
import type { Voice } from "../members/members.query.ts";
import { membersTexts } from "../members/members.texts.ts";
import { MembersWhoVoted } from "../members/members.view.tsx";
import { Challenged } from "./challenged.view.tsx";
import { CheckIt } from "./check-it.view.tsx";
import { Fairness } from "./fairness.view.tsx";
import { Course } from "./course.view.tsx";
import { communesOf, type Outcome, outcomeOf } from "./outcome.ts";
import type { CountedPart, Departure } from "./result.query.ts";
import { resultTexts } from "./result.texts.ts";
import { TwoRules } from "./two-rules.view.tsx";
import { Why } from "./why.view.tsx";
import { Winners } from "./winners.view.tsx";

interface ResultProps {
  poll: Poll;
  counted: readonly CountedPart[];
  attendance: Attendance;
  /** What the members of an open ballot voted. */
  voices: readonly Voice[];
  /** What the two holders of the secret found; null before. */
  figures: Reconciliation | null;
  reserve: Reserve | null;
  incidents: number;
  files: readonly ListedFile[];
  departures: readonly Departure[];
  territory: Territory;
  now: Date;
}

export function ResultView({ poll, counted, attendance, voices, figures, reserve, incidents, files, departures, territory, now }: ResultProps) {
  const t = useTexts(resultTexts);
  const outcome = outcomeOf(poll, counted);
  const disputed = counted.some(({ without }) => without === "challenged");
  const { slug } = poll.vote;
  return (
    <>
      <Head poll={poll} outcome={outcome} departures={departures} now={now} />
      <Band ground="surface" tight>
        <Winners slug={slug} outcome={outcome} territory={territory} />
      </Band>
      {departures.length > 0 && (
        <Band>
          <Departures poll={poll} departures={departures} />
        </Band>
      )}
      {disputed && (
        <Band>
          <Challenged outcome={outcome} without={outcomeOf(poll, counted, "challenged")} />
        </Band>
      )}
      <Band>
        <SectionHead title={t.why} />
        <Columns kind="aside">
          <div class="flow">
            <Why poll={poll} outcome={outcome} brief />
          </div>
          <Course vote={poll.vote} now={now} />
        </Columns>
      </Band>
      {outcome.parts.length === 1 && (
        <Band ground="linen">
          <TwoRules poll={poll} outcome={outcome} />
        </Band>
      )}
      <Band>
        <div class="flow">
          {poll.vote.open_ballot && <ByName poll={poll} voices={voices} />}
          <Fairness outcome={outcome} />
          <WhoVoted folded attendance={attendance} communeName={(code) => territory.communeByCode(code)?.commune.name ?? code} />
          {figures ? <Reconciled folded vote={poll.vote} figures={figures} /> : <Invented vote={poll.vote} />}
          <Incidents count={incidents} />
          {reserve && <ReserveSaid {...reserve} />}
        </div>
      </Band>
      <Band ground="surface">
        <CheckIt slug={slug} files={files} named={poll.vote.open_ballot} />
      </Band>
    </>
  );
}

/** Who voted in an open ballot, and the way to what each voted. */
function ByName({ poll: { vote, members }, voices }: Pick<ResultProps, "poll" | "voices">) {
  const t = useTexts(membersTexts);
  return (
    <>
      <SectionHead title={t.title} />
      <MembersWhoVoted members={members} voices={voices} />
      <p>{t.inVoices}</p>
      <Onward href={routes.members.href({ slug: vote.slug })}>{t.seeBallots}</Onward>
    </>
  );
}

function Head({ poll, outcome, departures, now }: { poll: Poll; outcome: Outcome; departures: readonly Departure[]; now: Date }) {
  const t = useTexts(resultTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { vote } = poll;
  const { winners, parts, ballots } = outcome;
  const [part] = parts;
  const number = (value: number, options: Intl.NumberFormatOptions = {}) => formatNumber(value, locale, { maximumFractionDigits: 1, ...options });
  const headline = winners.length === 0 ? t.none : `${plural(winners.length, locale, t.winners)}, ${plural(communesOf(winners).size, locale, t.inCommunes)}`;
  const single = parts.length === 1 && part && part.ballots > 0 ? part.explanation : null;
  const choices = single ? single.projects.reduce((sum, { votes }) => sum + votes, 0) / part!.explanation.fairness.voters : 0;
  return (
    <PageFrame
      title={headline}
      trail={[
        { label: general.here, href: routes.list.href() },
        { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug: vote.slug }) },
      ]}
      lead={t.lead(plural(ballots, locale, general.ballots))}
      flow
    >
      <Tiles
        tiles={[
          [t.spentOf(sayEuros(vote.budget_cents, locale)), sayEuros(outcome.spentCents, locale)],
          ...(single
            ? ([
                [t.withWinner, number(1 - single.fairness.votersWithoutWinner / Math.max(1, single.fairness.voters), { style: "percent" })],
                [t.perBallot, number(choices)],
              ] as const)
            : []),
          [t.departures, number(departures.length)],
        ]}
      />
      {outcome.overCents > 0 && <p>{t.overspent(sayEuros(outcome.overCents, locale))}</p>}
      <Standing poll={poll} now={now} />
    </PageFrame>
  );
}

/** Whether the result can still be challenged. */
function Standing({ poll: { vote }, now }: { poll: Poll; now: Date }) {
  const t = useTexts(resultTexts);
  const locale = useLocale();
  const { slug } = vote;
  if (vote.sealed_at) return <p>{t.sealed(formatDate(vote.sealed_at, locale, { dateStyle: "long" }))}</p>;
  if (!vote.challenge_until) return null;
  return (
    <Notice title={t.until(sayInstant(vote.challenge_until, locale))}>
      <p>{t.untilSays}</p>
      <p class="row">
        {now < vote.challenge_until && (
          <ButtonLink kind="quiet" href={routes.challenge.href({ slug })}>
            {t.contest}
          </ButtonLink>
        )}
        <Go href={routes.challenges.href({ slug })}>{t.seeChallenges}</Go>
      </p>
    </Notice>
  );
}

function Departures({ poll, departures }: { poll: Poll; departures: readonly Departure[] }) {
  const t = useTexts(resultTexts);
  const locale = useLocale();
  const titles = new Map(poll.projects.map((project) => [project.number, sayProject(project, locale).title]));
  return (
    <>
      <SectionHead title={t.departed}>{t.departedSays}</SectionHead>
      {departures.map(({ projectNumber, kept, authority, reason, signedAt }) => (
        <div class="flow">
          <h3>{(kept ? t.kept : t.dropped)(titles.get(projectNumber) ?? "")}</h3>
          <p>{reason}</p>
          <p class="soft">{t.signed(authority, formatDate(signedAt, locale, { dateStyle: "long" }))}</p>
        </div>
      ))}
    </>
  );
}

import { sayEuros } from "#platform/money/euros.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList, formatNumber } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Territory } from "#territory";
import { sayAges } from "../ages.ts";
import type { Bureau } from "../bureau/bureau.query.ts";
import { bureauTexts } from "../bureau/bureau.texts.ts";
import { minutesTexts } from "../minutes/minutes.texts.ts";
import { budgetsTexts } from "../budgets.texts.ts";
import { sayBallot } from "../choose/say-ballot.ts";
import { consultTexts } from "../consult/consult.texts.ts";
import { countingTexts } from "../counting-rules.texts.ts";
import { membersTexts } from "../members/members.texts.ts";
import { OpenRoll } from "../members/open-roll.view.tsx";
import { observersTexts } from "../observers/observers.texts.ts";
import { KnownBy } from "../roll/known-by.view.tsx";
import { rollTexts } from "../roll/roll.texts.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import { countingParameters, type Tie } from "../vote.ts";
import type { Poll, VoteHead } from "../votes.query.ts";
import type { Stamp } from "../stamp/stamps.query.ts";
import { Stamps } from "../stamp/stamps.view.tsx";
import { RiskList } from "./risk-list.view.tsx";
import { rulesTexts } from "./rules.texts.ts";
import type { DateChange } from "./date-changes.query.ts";

export interface RulesProps {
  poll: Poll;
  head: VoteHead | null;
  changes: readonly DateChange[];
  /** Null: the server alone holds the key. */
  bureau: Bureau | null;
  stamps: readonly Stamp[];
  /** Of the list of electors; null without one. */
  places: number | null;
  territory: Territory;
}

export function Rules(props: RulesProps) {
  const t = useTexts(rulesTexts);
  const openBallot = useTexts(membersTexts);
  const general = useTexts(budgetsTexts);
  const locale = useLocale();
  const { vote } = props.poll;
  return (
    <>
      <PageHead
        title={t.title}
        trail={[
          { label: general.here, href: routes.list.href() },
          { label: <Written>{vote.title}</Written>, href: routes.choose.href({ slug: vote.slug }) },
        ]}
        lead={t.lead}
        joined
      />
      <Band tight>
        <div class="flow">
          <p>{vote.announced_at ? t.frozen(sayInstant(vote.announced_at, locale)) : t.notYet}</p>
          {props.changes.map(({ before, after, reason }) => (
            <Notice tone="info" title={t.moved}>
              <p>
                {t.movedLine(sayInstant(before, locale), sayInstant(after, locale))}. <Written>{reason}</Written>
              </p>
            </Notice>
          ))}
          <Given {...props} />
        </div>
      </Band>
      <Band ground="linen" tight>
        <SectionHead title={t.count} />
        <Counting {...props} />
      </Band>
      <Band tight>
        <SectionHead title={t.risks}>{vote.open_ballot ? openBallot.risks : t.risksLead}</SectionHead>
        <RiskList />
      </Band>
    </>
  );
}

function Given({ poll, bureau, places, territory }: RulesProps) {
  const t = useTexts(rulesTexts);
  const general = useTexts(budgetsTexts);
  const holding = useTexts(bureauTexts);
  const roll = useTexts(rollTexts);
  const consulting = useTexts(consultTexts);
  const members = useTexts(membersTexts);
  const locale = useLocale();
  const { vote, envelopes } = poll;
  const area = vote.area?.map((code) => territory.communeByCode(code)?.commune.name ?? code) ?? [general.wholeMetropolis];
  return (
    <Facts
      wide
      facts={[
        [t.envelope, sayEuros(vote.budget_cents, locale)],
        [
          t.parts,
          envelopes.length > 0 && (
            <ul>
              {envelopes.map(({ name, amount_cents }) => (
                <li>
                  {name}, {sayEuros(amount_cents, locale)}
                </li>
              ))}
            </ul>
          ),
        ],
        [t.ballot, `${general.kinds[vote.kind]}. ${sayBallot(poll, locale)}`],
        [t.voters, `${sayAges(vote, locale)}. ${vote.accepts.map((tie) => general.ties[tie as Tie]).join(" · ")}.`],
        [roll.how, <KnownBy vote={vote} places={places} />],
        [members.title, vote.open_ballot && <OpenRoll poll={poll} />],
        [t.area, formatList(area, locale)],
        [t.opens, sayInstant(vote.opens_at, locale)],
        [t.closes, sayInstant(vote.closes_at, locale)],
        [t.challenge, t.challengeDays(vote.challenge_days)],
        [consulting.roll, consulting.how],
        [holding.title, <Key vote={vote} bureau={bureau} />],
      ]}
    />
  );
}

/** Who can open the box, and that nobody else can; or that the server could. */
export function Key({ vote, bureau }: { vote: Poll["vote"]; bureau: Bureau | null }) {
  const t = useTexts(bureauTexts);
  const minutes = useTexts(minutesTexts);
  return (
    <>
      <b>{bureau ? t.bureau : t.server}.</b> {bureau ? t.bureauText(bureau.threshold, bureau.members.length) : t.serverText}{" "}
      {vote.announced_at && <a href={routes.minutes.href({ slug: vote.slug })}>{minutes.title}</a>}
    </>
  );
}

const percent: Intl.NumberFormatOptions = { style: "percent", maximumFractionDigits: 2 };

function Counting({ poll, head, stamps }: RulesProps) {
  const t = useTexts(rulesTexts);
  const counting = useTexts(countingTexts);
  const locale = useLocale();
  const { parameters, seed, seed_commitment: commitment } = poll.vote;
  const { rule, step, tie = [], threshold, comparison, overspend, eligibility, exclusions = [] } = parameters;
  const titleOf = (id: string) => poll.projects.filter(({ number }) => String(number) === id).map((project) => sayProject(project, locale).title);
  const { utility = "modified-borda" } = countingParameters(poll.vote);
  return (
    <div class="flow">
      <RuleFacts poll={poll} />
      <p>{counting.ruleSays[rule]}</p>
      {poll.vote.kind === "ranked" && rule !== "phragmen" && rule !== "pairwise" && (
        <p>{counting.rankSays[utility === "borda" ? "borda" : "modified-borda"]}</p>
      )}
      {utility === "net" && <p>{counting.net}</p>}
      {step && rule === "equal-shares" && <p>{counting.step(step)}</p>}
      {threshold && <p>{counting.threshold(threshold)}</p>}
      {comparison === "satisfaction" && <p>{counting.comparison}</p>}
      {overspend && (
        <p>{counting.overspend(overspend.endsWith("%") ? overspend : formatNumber(Number(overspend), locale, { style: "currency", currency: "EUR" }))}</p>
      )}
      {eligibility?.minimumVotes && <p>{counting.minimumVotes(formatNumber(eligibility.minimumVotes, locale))}</p>}
      {eligibility?.minimumShare && <p>{counting.minimumShare(formatNumber(Number.parseFloat(eligibility.minimumShare) / 100, locale, percent))}</p>}
      {eligibility?.minimumTurnout && <p>{counting.minimumTurnout(formatNumber(eligibility.minimumTurnout, locale))}</p>}
      {exclusions.map((group) => (
        <p>{counting.exclusion(formatList(group.flatMap(titleOf), locale))}</p>
      ))}
      {tie.includes("lot") && <p class="small soft">{t.seedNote}</p>}
      {commitment && poll.vote.shuffled && <p class="small soft">{t.order(commitment.slice(0, 8))}</p>}
      <Disclosure bare summary={t.parameters}>
        <pre tabIndex={0}>
          <code>{JSON.stringify({ ...parameters, ...(seed && { seed }) }, null, 2)}</code>
        </pre>
      </Disclosure>
      {head && <Log slug={poll.vote.slug} head={head} stamps={stamps} />}
    </div>
  );
}

function RuleFacts({ poll: { vote } }: Pick<RulesProps, "poll">) {
  const t = useTexts(rulesTexts);
  const counting = useTexts(countingTexts);
  const locale = useLocale();
  const { rule, completion, tie = [] } = vote.parameters;
  return (
    <Facts
      wide
      facts={[
        [t.rule, counting.rules[rule]],
        [t.completion, rule === "equal-shares" && counting.completions[completion ?? "none"]],
        [
          t.ties,
          `${t.tiesText} ${formatList(
            tie.map((one) => counting.ties[one]),
            locale,
          )}.`,
        ],
        [t.seed, <Seed {...vote} />],
      ]}
    />
  );
}

/** Drawn, or what it will follow from. */
function Seed({ seed, seed_commitment, seed_nonce }: Poll["vote"]) {
  const t = useTexts(rulesTexts);
  if (!seed_commitment) return seed ? <code>{seed}</code> : <span>{t.noSeed}</span>;
  return (
    <>
      {seed && <code>{seed}</code>} {t.seedCommitted} <code>{seed_commitment}</code> {seed_nonce && <code>{seed_nonce}</code>}
    </>
  );
}

interface LogProps {
  readonly slug: string;
  readonly head: VoteHead;
  readonly stamps: readonly Stamp[];
  readonly heading?: "h2" | "h3";
}

/** How far the log is shown, and how its heads leave the house. */
export function Log({ slug, head, stamps, heading: Heading = "h3" }: LogProps) {
  const t = useTexts(rulesTexts);
  const observing = useTexts(observersTexts);
  const locale = useLocale();
  return (
    <>
      <Heading>{t.log}</Heading>
      <p>{t.logText}</p>
      <p>
        {t.head(formatNumber(head.line, locale), formatDate(head.publishedAt, locale, { dateStyle: "long", timeStyle: "short" }))}
        <br />
        <code>{head.hash.toString("hex")}</code>
      </p>
      <p class="small soft">{t.headNote}</p>
      <Onward href={routes.observe.href({ slug })}>{observing.link}</Onward>
      <Stamps slug={slug} stamps={stamps} />
    </>
  );
}

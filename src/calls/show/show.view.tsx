import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant, sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink, Go } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { structureKinds } from "#people";
import { phaseOf } from "../call.ts";
import type { Call, Envelope } from "../calls.query.ts";
import { callsTexts } from "../calls.texts.ts";
import { PhaseBadge, sayTimes } from "../list/calls.view.tsx";
import { routes } from "../routes.ts";
import type { LanguageVersion } from "../wording.query.ts";
import { Criteria, Documents, FormOutline } from "./rules.view.tsx";
import type { AnsweredQuestion, Change } from "./show.query.ts";

interface ShowProps {
  call: LanguageVersion<Call>;
  envelopes: readonly Envelope[];
  changes: readonly Change[];
  answered: readonly AnsweredQuestion[];
  results: { readonly ranked: boolean; readonly funded: number };
  /** Names by code. */
  communes: ReadonlyMap<string, string>;
  /** An application of this person's, not sent yet. */
  draft: string | null;
  signedIn: boolean;
  builds: boolean;
  decides: boolean;
  now: Date;
}

export function Show(props: ShowProps) {
  const { call, builds, decides, now } = props;
  const t = useTexts(callsTexts);
  const { slug } = call;
  return (
    <PageFrame
      title={<Written lang={call.lang}>{call.title}</Written>}
      trail={[{ label: t.list, href: routes.list.href() }]}
      badges={<PhaseBadge phase={phaseOf(call, now)} />}
      lead={<Written lang={call.lang}>{call.summary}</Written>}
      actions={
        <>
          <Apply {...props} />
          {decides && call.publishedAt && (
            <ButtonLink kind="quiet" href={routes.committee.href({ slug })}>
              {t.toCommittee}
            </ButtonLink>
          )}
          {builds && (
            <ButtonLink kind="quiet" icon="pencil" href={routes.build.href({ slug })}>
              {t.build}
            </ButtonLink>
          )}
        </>
      }
    >
      <Columns kind="aside">
        <div class="flow loose">
          {call.lang !== "fr" && <p class="small soft">{t.frenchCounts}</p>}
          <Standing {...props} />
          <Results {...props} />
          <TitledPart id="appel" title={t.about}>
            <Written as="div" lang={call.lang}>
              <Prose html={renderMarkdown(call.about)} />
            </Written>
          </TitledPart>
          <Criteria {...props} />
          <Documents call={call} />
          <FormOutline call={call} />
          <Answers {...props} />
        </div>
        <aside class="flow loose">
          <Terms {...props} />
          <Changes changes={props.changes} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

function Apply({ call, draft, now }: ShowProps) {
  const t = useTexts(callsTexts);
  if (draft) return <ButtonLink href={routes.application.href({ id: draft })}>{t.applyAgain}</ButtonLink>;
  return phaseOf(call, now) === "open" ? <ButtonLink href={routes.start.href({ slug: call.slug })}>{t.apply}</ButtonLink> : null;
}

/** Why nobody can apply today. */
function Standing({ call, now }: ShowProps) {
  const t = useTexts(callsTexts);
  const phase = phaseOf(call, now);
  if (phase === "open" || phase === "draft") return null;
  const says = { soon: t.soonSays, closed: t.closedSays, withdrawn: t.withdrawnSays }[phase];
  return (
    <Notice tone={phase === "withdrawn" ? "warn" : "info"} title={says}>
      {phase === "withdrawn" && call.reason && (
        <Written as="p">
          {t.because} {call.reason}
        </Written>
      )}
    </Notice>
  );
}

/** What came of it. */
function Results({ call: { slug }, results: { ranked, funded } }: ShowProps) {
  const t = useTexts(callsTexts);
  const locale = useLocale();
  if (!ranked && funded === 0) return null;
  return (
    <TitledPart id="resultats" title={t.results}>
      {funded > 0 && <Go href={`${routes.funded.href()}?appel=${slug}`}>{plural(funded, locale, t.funded)}</Go>}
      {ranked && <Go href={routes.ranking.href({ slug })}>{t.ranking}</Go>}
    </TitledPart>
  );
}

function Terms({ call, envelopes, communes, now }: ShowProps) {
  const t = useTexts(callsTexts);
  const locale = useLocale();
  const { rules } = call;
  const axis = (key: string) => rules.axes.find((one) => one.key === key)?.label ?? t.wholeCall;
  return (
    <>
      <TitledPart id="qui" title={t.who}>
        <Facts
          facts={[
            [
              t.kinds,
              rules.kinds.length === 0
                ? t.allKinds
                : formatList(
                    rules.kinds.map((kind) => structureKinds[kind][locale]),
                    locale,
                  ),
            ],
            [
              t.communes,
              rules.communes.length === 0
                ? t.allCommunes
                : formatList(
                    rules.communes.map((code) => communes.get(code) ?? code),
                    locale,
                  ),
            ],
            [t.columns.closes, call.closesAt ? sayInstant(call.closesAt, locale) : call.opensAt && sayTimes(call, now, locale)],
            [t.axes, rules.axes.length > 0 && <Written lang={call.lang}>{rules.axes.map(({ label }) => label).join(", ")}</Written>],
          ]}
        />
        {call.committeeOn && <p>{t.committee(sayShortDay(startOfDay(call.committeeOn), locale))}</p>}
      </TitledPart>
      <TitledPart id="aide" title={t.money}>
        <Facts
          facts={[
            ...envelopes.map(({ year, axis: key, total }) => [`${t.envelope} ${year}`, `${sayEuros(total, locale)} (${axis(key)})`] as const),
            [t.columns.ceiling.replace(/ \(.*/, ""), rules.ceilingCents !== null && t.ceiling(sayEuros(rules.ceilingCents, locale))],
            [t.columns.rate.replace(/ \(.*/, ""), rules.rate < 100 && t.rate(formatNumber(rules.rate, locale))],
            ...rules.partners.map(({ label, percent }) => [label, t.partnerShare(formatNumber(percent, locale))] as const),
            [t.stages, rules.preselection !== null && t.twoStages],
            [t.publicMoney, rules.publicRate < 100 && t.publicRate(formatNumber(rules.publicRate, locale))],
            [t.deMinimis, rules.deMinimis && t.deMinimisSays],
          ]}
        />
      </TitledPart>
    </>
  );
}

function Changes({ changes }: { changes: readonly Change[] }) {
  const t = useTexts(callsTexts);
  const locale = useLocale();
  if (changes.length === 0) return null;
  return (
    <TitledPart id="change" title={t.changes}>
      <ul>
        {changes.map(({ at, reason }) => (
          <Written as="li">{t.changedOn(sayShortDay(at, locale), reason)}</Written>
        ))}
      </ul>
    </TitledPart>
  );
}

function Answers({ call, answered, signedIn, now }: ShowProps) {
  const t = useTexts(callsTexts);
  const phase = phaseOf(call, now);
  return (
    <TitledPart id="questions" title={t.answers}>
      {answered.length === 0 && <p class="soft">{t.noAnswers}</p>}
      {answered.map(({ text, answer }) => (
        <Written as="div">
          <h3>{text}</h3>
          <Prose html={renderMarkdown(answer)} />
        </Written>
      ))}
      {(phase === "open" || phase === "soon") && <Go href={routes.ask.href({ slug: call.slug })}>{signedIn ? t.askTitle : t.signInToAsk}</Go>}
    </TitledPart>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatList } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { Written } from "#platform/ui/written.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { conflictsOf } from "./feasibility.ts";
import { assessTones, feasibilityTexts } from "./feasibility.texts.ts";
import type { Assessment, PastConclusion, Reply, Study } from "./study.query.ts";

interface AssessmentsProps {
  assessments: readonly Assessment[];
  now: Date;
  /** Where they disagree is said apart. */
  alone?: boolean;
}

/** What each service said of each aspect, with where they disagree above. */
export function Assessments({ assessments, now, alone }: AssessmentsProps) {
  const t = useTexts(feasibilityTexts);
  if (assessments.length === 0) return <p>{t.noOpinions}</p>;
  return (
    <>
      {!alone && <Disagreement assessments={assessments} />}
      {assessments.map((assessment) => (
        <OneAssessment assessment={assessment} now={now} />
      ))}
    </>
  );
}

function OneAssessment({ assessment, now }: { assessment: Assessment; now: Date }) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  const { aspect, service, verdict, reasons, givenAt, dueAt } = assessment;
  return (
    <article class="judging-one">
      <h3>{t.aspectBy(t.aspects[aspect], service)}</h3>
      <p class="row tight">
        {verdict ? <Badge tone={assessTones[verdict]}>{t.verdicts[verdict]}</Badge> : <Badge tone={dueAt < now ? "warn" : "none"}>{t.waiting}</Badge>}
        <span class="soft">{givenAt ? formatDate(givenAt, locale) : t.expected(formatDate(dueAt, locale))}</span>
      </p>
      {reasons && (
        <Written as="p" class="judging-words">
          {reasons}
        </Written>
      )}
      <Costs {...assessment} />
    </article>
  );
}

/** Investment and yearly cost; nothing when neither is known. */
function Costs({ investmentCents, runningCents }: Pick<Study, "investmentCents" | "runningCents">) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  if (investmentCents === null && runningCents === null) return null;
  return (
    <Facts
      facts={[
        [t.investment, investmentCents === null ? null : sayEuros(investmentCents, locale)],
        [t.running, runningCents === null ? null : sayEuros(runningCents, locale)],
      ]}
    />
  );
}

/** Where services do not say the same; nothing where they do. */
export function Disagreement({ assessments }: Pick<AssessmentsProps, "assessments">) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  const conflicts = conflictsOf(assessments);
  if (conflicts.length === 0) return null;
  return (
    <Notice tone="warn" title={t.conflicts} level={3}>
      {conflicts.map((conflict) => (
        <p>
          {conflict.kind === "verdicts"
            ? t.verdictConflict(formatList([...new Set(conflict.for)], locale), formatList([...new Set(conflict.against)], locale))
            : t.costConflict[conflict.kind](sayEuros(conflict.least, locale), sayEuros(conflict.most, locale))}
        </p>
      ))}
    </Notice>
  );
}

export function Replies({ replies }: { replies: readonly Reply[] }) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  if (replies.length === 0) return null;
  return (
    <>
      <h3>{t.replies}</h3>
      {replies.map(({ words, signature, at }) => (
        <div class="judging-one">
          <p class="soft">{`${signature}, ${formatDate(at, locale)}`}</p>
          <Written as="p" class="judging-words">
            {words}
          </Written>
        </div>
      ))}
    </>
  );
}

export function Concluded({ conclusion, reasons, settles, concludedAt, concludedAs, ...costs }: Omit<Study, "proposalId" | "ownerId" | "version">) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  if (!conclusion || !concludedAt) return null;
  return (
    <div class="judging-one">
      <p class="row tight">
        <Badge tone={conclusion === "feasible" ? "ok" : "danger"}>{t.conclusions[conclusion]}</Badge>
        <span class="soft">{`${concludedAs}, ${formatDate(concludedAt, locale)}`}</span>
      </p>
      <Written as="p" class="judging-words">
        {reasons}
      </Written>
      {settles && (
        <p class="judging-words">
          <b>{t.settled}</b> <Written>{settles}</Written>
        </p>
      )}
      <Costs {...costs} />
    </div>
  );
}

export function PastConclusions({ past }: { past: readonly PastConclusion[] }) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  if (past.length === 0) return null;
  return (
    <>
      <h3>{t.past}</h3>
      {past.map((one) => (
        <>
          <Concluded {...one} />
          <p class="soft">{t.reopened(formatDate(one.reopenedAt, locale))}</p>
          <Written as="p" class="judging-words">
            {one.why}
          </Written>
        </>
      ))}
    </>
  );
}

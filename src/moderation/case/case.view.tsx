import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Quoting, Written, written } from "#platform/ui/written.tsx";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { isRule, rules } from "../rules.ts";
import type { CaseFile, Decision, Reports } from "./case.query.ts";
import { DecideForm, JudgeForm } from "./decide.view.tsx";

interface ShowCaseProps {
  file: CaseFile;
  /** What kind of thing it is, in the reader's words. */
  label: string;
  decision: Decision | null;
  /** This moderator may have all that the author writes read first. */
  suspends: boolean;
  reports: Reports;
  past: { hidden: number; kept: number };
  me: string;
  form: FormState;
}

export function ShowCase({ file, label, decision, reports, past, me, suspends, form }: ShowCaseProps) {
  const t = useTexts(moderationTexts);
  const mayJudge = decision?.appeal && !decision.appeal.judged_at && decision.decided_by !== me && file.author_id !== me;
  return (
    <PageFrame
      title={<Quoting words={file.title}>{t.case.title(file.title)}</Quoting>}
      here={<Written>{file.title}</Written>}
      trail={[{ label: t.queue.title, href: routes.queue.href() }]}
      badges={
        <>
          <Badge>{label}</Badge>
          {file.brakes.length > 0 && <Badge tone="warn">{t.queue.held}</Badge>}
        </>
      }
    >
      <h2>{t.case.excerpt}</h2>
      <Excerpt file={file} />
      <Facts
        facts={[
          [t.case.author, file.author ?? t.case.noAuthor],
          [t.case.past, file.author_id ? `${past.hidden} ${t.case.decided.hidden.toLowerCase()}, ${past.kept} ${t.case.decided.kept.toLowerCase()}` : null],
          [t.case.brakes, file.brakes.map((brake) => t.brakes[brake]).join(", ")],
        ]}
      />
      <ReportList reports={reports} />
      {decision && <Decided decision={decision} />}
      {!decision && file.author_id !== me && <DecideForm caseId={file.id} suspends={suspends} form={form} />}
      {mayJudge && <JudgeForm caseId={file.id} form={form} />}
      {decision?.appeal && !decision.appeal.judged_at && decision.decided_by === me && <p class="soft">{t.queue.byAnother}</p>}
    </PageFrame>
  );
}

function Excerpt({ file }: Pick<ShowCaseProps, "file">) {
  const t = useTexts(moderationTexts);
  return (
    <>
      <blockquote class="flow">
        {file.excerpt.split(/\n{2,}/).map((paragraph) => (
          <Written as="p">{paragraph}</Written>
        ))}
      </blockquote>
      <Onward href={file.href}>{t.case.see}</Onward>
    </>
  );
}

function ReportList({ reports }: Pick<ShowCaseProps, "reports">) {
  const t = useTexts(moderationTexts);
  const locale = useLocale();
  return (
    <>
      {reports.length > 0 && <h2>{t.case.reports}</h2>}
      {reports.map(({ rule, words, created_at }) => (
        <div class="box">
          <p>
            <b>{isRule(rule) ? rules[rule].title[locale] : rule}</b> <span class="soft">{formatDate(created_at, locale)}</span>
          </p>
          <Written as="p">{words}</Written>
        </div>
      ))}
    </>
  );
}

function Decided({ decision: { decided_at, outcome, rule, statement, suspended_until, appeal } }: { decision: Decision }) {
  const t = useTexts(moderationTexts).case;
  const locale = useLocale();
  return (
    <>
      <h2>{t.decidedOn(formatDate(decided_at, locale))}</h2>
      <Facts
        facts={[
          [t.outcome, t.decided[outcome]],
          [t.rule, isRule(rule) ? rules[rule].title[locale] : null],
          [t.statement, statement && written(statement)],
          [t.days, suspended_until && t.daysUntil(formatDate(suspended_until, locale))],
        ]}
      />
      {appeal && (
        <>
          <h2>{t.appeal}</h2>
          <blockquote>
            <Written as="p">{appeal.words}</Written>
          </blockquote>
          {appeal.outcome && (
            <Facts
              facts={[
                [t.outcome, appeal.outcome === "upheld" ? t.judgedUpheld : t.judgedReversed],
                [t.reason, appeal.reason && written(appeal.reason)],
              ]}
            />
          )}
        </>
      )}
    </>
  );
}

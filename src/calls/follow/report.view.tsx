import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { startOfDay } from "#platform/time/day.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Button } from "#platform/ui/button.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Call } from "../calls.query.ts";
import { routes } from "../routes.ts";
import type { Award } from "./follow.query.ts";
import { followTexts } from "./follow.texts.ts";
import type { Report } from "./report.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

/** Where a report stands, and its day. */
export function ReportBadge({ report: { dueOn, shownAt, reason, acceptedAt }, today }: { report: Report; today: string }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  const isMissing = !acceptedAt && (shownAt === null || reason !== null);
  return (
    <>
      {acceptedAt ? (
        <Badge tone="ok">{t.reportAccepted}</Badge>
      ) : isMissing ? (
        <Badge tone="none">{t.reportAsked}</Badge>
      ) : (
        <Badge tone="warn">{t.reportSent}</Badge>
      )}
      <span>{sayShortDay(startOfDay(dueOn), locale)}</span>
      {isMissing && dueOn < today && <Badge tone="danger">{t.late}</Badge>}
    </>
  );
}

/** What it says. */
export function ReportSaid({ report: { words, spentCents, jobTenths, active } }: { report: Report }) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  if (words === null) return null;
  return (
    <>
      <Written as="p" class="text-wording">
        {words}
      </Written>
      <p>{`${t.spent}${colonIn(locale)} ${sayEuros(spentCents ?? 0, locale)}`}</p>
      {jobTenths !== null && <p>{`${t.jobs}${colonIn(locale)} ${formatNumber(jobTenths / 10, locale)}`}</p>}
      {active !== null && <p>{`${t.active}${colonIn(locale)} ${t.actives[active ? "oui" : "non"].toLowerCase()}`}</p>}
    </>
  );
}

interface ReportsProps {
  call: Call;
  award: Award;
  reports: readonly Report[];
  form: FormState;
  today: string;
}

/** Reports of one award, to be accepted or sent back. What was spent is said beside what the aid may be of it. */
export function Reports({ call, award, reports, form, today }: ReportsProps) {
  const t = useTexts(followTexts);
  const locale = useLocale();
  if (reports.length === 0) return null;
  const action = routes.award.href({ slug: call.slug, id: award.id });
  return (
    <TitledPart id="rapports" title={t.reportsTitle}>
      {reports.map((report) => {
        const { kind, shownAt, reason, acceptedAt, spentCents } = report;
        const most = spentCents === null ? null : Math.floor((spentCents * call.rules.rate) / 100);
        return (
          <div class="flow">
            <h3>{t.reports[kind]}</h3>
            <p class="meta">
              <ReportBadge report={report} today={today} />
            </p>
            <ReportSaid report={report} />
            {kind === "final" && most !== null && most < award.cents && <p>{t.lessSpent(sayEuros(most, locale), sayEuros(award.cents - most, locale))}</p>}
            {shownAt && !reason && !acceptedAt && (
              <Form action={action} state={stateOf(form, "returnReport")} label={t.reports[kind]}>
                <TextField name={`rapport_${kind}`} label={t.missing} hint={t.missingHint} maxLength={1000} optional />
                <Actions>
                  <Button kind="quiet" act={`acceptReport:${kind}`}>
                    {t.acceptReport}
                    <span class="vh"> {t.reports[kind]}</span>
                  </Button>
                  <Button kind="quiet" act={`returnReport:${kind}`}>
                    {t.returnReport}
                    <span class="vh"> {t.reports[kind]}</span>
                  </Button>
                </Actions>
              </Form>
            )}
          </div>
        );
      })}
    </TitledPart>
  );
}

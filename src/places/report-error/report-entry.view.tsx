import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge, type Tone } from "#platform/ui/badge.tsx";
import { Button, Onward } from "#platform/ui/button.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import type { PlaceRecord } from "../acts/visible-place.query.ts";
import { isWaiting, type ReportAct, type ReportState, type Subject } from "./error-report.ts";
import { answerField } from "./answer.form.ts";
import { reportTexts } from "./report-error.texts.ts";
import type { ReportForDesk } from "./reports.query.ts";
import { reportsTexts } from "./reports.texts.ts";
import { routes } from "../routes.ts";

const tones: Record<ReportState, Tone> = {
  unconfirmed: "none",
  held: "warn",
  open: "accent",
  forwarded: "info",
  corrected: "ok",
  not_error: "none",
  dropped: "none",
};

interface EntryProps {
  place: PlaceRecord;
  report: ReportForDesk;
  /** A host may hand it over; an officer is where it goes. */
  mayForward: boolean;
  form: FormState;
}

/** What was reported, and the form to answer it while it waits. */
export function ReportEntry({ report, place, mayForward, form }: EntryProps) {
  const t = useTexts(reportsTexts);
  const said = useTexts(reportTexts);
  const locale = useLocale();
  const { state, subject, wrong, suggested, opened_at, answer } = report;
  return (
    <article class="flow">
      <h3>{said.subjects[subject]}</h3>
      <p class="row tight">
        <Badge tone={tones[state]}>{t.states[state]}</Badge>
        {opened_at && <span class="small soft">{t.on(formatDate(opened_at, locale))}</span>}
      </p>
      <Written as="p" class="report-words">
        {wrong}
      </Written>
      {suggested && (
        <p class="report-words">
          <b>
            {t.suggested}
            {colonIn(locale)}
          </b>{" "}
          <Written>{suggested}</Written>
        </p>
      )}
      {isWaiting(state) && <AnswerForm report={report} place={place} mayForward={mayForward && state === "open"} form={form} />}
      {state === "held" && (
        <form method="post" action={routes.reports.href({ slug: place.slug })} class="row">
          <input type="hidden" name="signalement" value={report.id} />
          <ActButton act="release" kind="quiet" />
          <ActButton act="drop" kind="danger" />
        </form>
      )}
      {(state === "corrected" || state === "not_error") && (
        <p class="soft">
          {t.given}
          {`${colonIn(locale)} `}
          {answer ? written(answer) : t.noWords}
        </p>
      )}
    </article>
  );
}

function AnswerForm({ report, place, mayForward, form }: EntryProps) {
  const t = useTexts(reportsTexts);
  const state = form.values["signalement"] === report.id ? form : undefined;
  return (
    <>
      <Onward href={whereToCorrect(report.subject, place.slug)}>{t.correct}</Onward>
      <Form action={routes.reports.href({ slug: place.slug })} state={state}>
        <input type="hidden" name="signalement" value={report.id} />
        <TextArea name={answerField(report.id)} label={t.answer} hint={t.answerHint} rows={3} maxLength={2000} optional />
        <Actions>
          <ActButton act="corrected" />
          <ActButton act="not_error" kind="quiet" />
          {mayForward && <ActButton act="forward" kind="quiet" />}
        </Actions>
      </Form>
    </>
  );
}

function ActButton({ act, kind }: { act: ReportAct; kind?: "quiet" | "danger" }) {
  const t = useTexts(reportsTexts);
  return (
    <Button act={act} kind={kind}>
      {t.acts[act]}
    </Button>
  );
}

function whereToCorrect(subject: Subject, slug: string): string {
  if (subject === "hours") return routes.hours.href({ slug });
  return subject === "photo" ? routes.photos.href({ slug }) : routes.edit.href({ slug });
}

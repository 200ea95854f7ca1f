import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatNumber } from "#platform/i18n/format.ts";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Empty } from "#platform/ui/empty.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Application } from "../apply/application.query.ts";
import { PartHead } from "../apply/frame.view.tsx";
import type { Call } from "../calls.query.ts";
import { NumberedTitle } from "../apply/frame.view.tsx";
import { routes } from "../routes.ts";
import type { Appeal } from "./judge.query.ts";
import { judgeTexts } from "./judge.texts.ts";
import { JudgeHead } from "./jury.view.tsx";

export function FileAppeal({ application, appeals, form }: { application: Application; appeals: readonly Appeal[]; form: FormState }) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  return (
    <>
      <PartHead application={application} title={t.appealTitle} lead={t.appealLead(formatNumber(application.rules.appealDays, locale))} />
      <Band ground="surface" tight>
        <div class="flow loose">
          {appeals.map((one) => (
            <Told appeal={one} />
          ))}
          {appeals.every(({ outcome }) => outcome !== null) && (
            <Form action={routes.appeal.href({ id: application.id })} state={form} label={t.appealTitle}>
              <TextArea name="recours" label={t.appealWords} rows={8} maxLength={5000} />
              <Submit label={t.fileAppeal} />
            </Form>
          )}
        </div>
      </Band>
    </>
  );
}

function Told({ appeal: { words, filedAt, outcome, answer } }: { appeal: Appeal }) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  return (
    <div class="flow">
      <p class="meta">
        <Badge tone={outcome === null ? "warn" : outcome === "accepted" ? "ok" : "danger"}>{outcome === null ? t.waits : t[outcome]}</Badge>
        <span>{sayShortDay(filedAt, locale)}</span>
      </p>
      <Written as="p" class="text-wording">
        {words}
      </Written>
      {answer && (
        <Written as="p" class="text-wording">
          {answer}
        </Written>
      )}
    </div>
  );
}

export function Appeals({ call, appeals, form }: { call: Call; appeals: readonly Appeal[]; form: FormState }) {
  const t = useTexts(judgeTexts);
  const locale = useLocale();
  const first = appeals.findIndex(({ outcome }) => outcome === null);
  return (
    <>
      <JudgeHead call={call} title={t.appeals} lead={t.appealLead(formatNumber(call.rules.appealDays, locale))} />
      <Band tight>
        {appeals.length === 0 ? (
          <Empty title={t.noAppeals} text={t.noAppealsNext} />
        ) : (
          <div class="flow loose">
            {appeals.map((one, at) => (
              <TitledPart id={`recours-${at}`} title={<NumberedTitle {...one} />}>
                <Told appeal={one} />
                {one.outcome === null && <Settle call={call} appeal={one} at={at} form={at === first ? form : undefined} />}
              </TitledPart>
            ))}
          </div>
        )}
      </Band>
    </>
  );
}

function Settle({ call, appeal, at, form }: { call: Call; appeal: Appeal; at: number; form: FormState | undefined }) {
  const t = useTexts(judgeTexts);
  return (
    <Form action={routes.appeals.href({ slug: call.slug })} state={form && stateOf(form, "settle")} label={t.settle}>
      <Radios
        name="reponse"
        id={`reponse-${at}`}
        label={t.verdict}
        choices={[
          { value: "accepted", label: t.accept },
          { value: "rejected", label: t.reject },
        ]}
      />
      <TextArea name="motifs" id={`motifs-${at}`} label={t.answer} rows={4} maxLength={3000} />
      {call.rules.criteria.map(({ key, label }) => (
        <TextField
          name={`note_${key}`}
          id={`note-${key}-${at}`}
          label={t.corrected(label)}
          hint={t.correctedHint}
          inputMode="numeric"
          maxLength={2}
          short
          optional
        />
      ))}
      <Submit label={t.settle} act={`settle:${appeal.id}`} />
    </Form>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import type { Crumb } from "#platform/ui/breadcrumb.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Form, Radios, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { type CommonKind, commonKinds, licences, mostSteps, type Step } from "../circle.ts";
import type { Structure } from "../circles.query.ts";
import { ForWhom } from "../say.view.tsx";
import { stepField } from "./sheet.form.ts";
import { commonTexts } from "./sheet.texts.ts";

interface Props {
  title: string;
  lead: string;
  trail: readonly Crumb[];
  action: string;
  form: FormState;
  /** Null: chosen in the form. */
  kind: CommonKind | null;
  /** Whoever adapts says for which structure. */
  own?: readonly Structure[];
  /** Of another version. */
  after?: number;
}

/** A sheet, new, adapted or written anew. */
export function CommonForm({ title, lead, trail, action, form, kind, own = [], after }: Props) {
  const t = useTexts(commonTexts);
  return (
    <PageFrame title={title} lead={lead} trail={trail}>
      <Form action={action} state={form} label={title}>
        {after !== undefined && <input type="hidden" name="version" value={String(form.values["version"] ?? after)} />}
        <ForWhom own={own} />
        {kind === null && <Radios name="genre" label={t.kind} choices={commonKinds.map((value) => ({ value, label: t.kinds[value] }))} />}
        <TextField name="titre" label={t.name} maxLength={160} />
        <TextArea name="resume" label={t.summary} hint={t.summaryHint} maxLength={400} rows={3} />
        <TextArea name="texte" label={t.body} hint={t.bodyHint} maxLength={12_000} rows={14} />
        {kind !== "sheet" && (
          <>
            <TextField name="personnes" label={t.cases} hint={t.casesHint} unit={t.casesUnit} inputMode="numeric" short optional />
            <p class="soft">{t.stepsHint}</p>
            <Phase phase="before" form={form} />
            <Phase phase="after" form={form} />
          </>
        )}
        {after === undefined ? (
          <Radios name="licence" label={t.licence} choices={licences.map((value) => ({ value, label: t.licences[value] }))} />
        ) : (
          <TextArea name="change" label={t.whatChanged} maxLength={500} rows={3} />
        )}
        <Submit label={t.send} />
      </Form>
    </PageFrame>
  );
}

/** Lines of a phase; those beyond the third are folded as long as they are empty. */
function Phase({ phase, form }: { phase: Step["phase"]; form: FormState }) {
  const t = useTexts(commonTexts);
  const all = Array.from({ length: mostSteps }, (_, at) => at + 1);
  const filled = all.filter((at) => form.values[stepField(phase, at, "quoi")]);
  const shown = Math.max(3, ...filled);
  return (
    <fieldset class="flow">
      <legend>{t[phase]}</legend>
      {all.slice(0, shown).map((at) => (
        <StepLine phase={phase} at={at} />
      ))}
      {shown < mostSteps && (
        <Disclosure bare summary={`${t.stepN(String(shown + 1))}…`}>
          {all.slice(shown).map((at) => (
            <StepLine phase={phase} at={at} />
          ))}
        </Disclosure>
      )}
    </fieldset>
  );
}

function StepLine({ phase, at }: { phase: Step["phase"]; at: number }) {
  const t = useTexts(commonTexts);
  return (
    <fieldset class="flow">
      <legend class="small">
        {t.stepN(String(at))}, {t[phase].toLowerCase()}
      </legend>
      <div class="filters-grid">
        <TextField name={stepField(phase, at, "quoi")} label={t.what} maxLength={200} optional={at > 1} />
        <TextField name={stepField(phase, at, "ou")} label={t.counter} maxLength={120} optional />
        <TextField name={stepField(phase, at, "papiers")} label={t.papers} maxLength={200} optional />
        <TextField name={stepField(phase, at, "minutes")} label={t.minutes} unit="min" inputMode="numeric" short optional={at > 1} />
      </div>
    </fieldset>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { sayShortDay } from "#platform/i18n/say-when.ts";
import { startOfDay } from "#platform/time/day.ts";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { Form, Submit, TextField } from "#platform/ui/form.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { NextStep } from "./step.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { stepTexts } from "./step.texts.ts";

/** What an agent says comes next for a project. */
export function NextStepEdit({ step, action, form }: { step: NextStep | null; action: string; form: FormState }) {
  const t = useTexts(stepTexts);
  return (
    <TitledPart id="suite" title={t.next}>
      <p class="small soft">{t.nextLead}</p>
      <Form action={action} state={stateOf(form, "next", { etape: step?.words ?? "", etape_jour: step?.dueOn ?? "" })} label={t.next}>
        <TextField name="etape" label={t.nextWords} maxLength={300} />
        <TextField name="etape_jour" label={t.nextDue} type="date" short />
        <Submit label={t.save} kind="quiet" act="next" />
      </Form>
    </TitledPart>
  );
}

/** The same, for the authors: who follows their project, and what comes next. */
export function NextStepTold({ step, agent }: { step: NextStep | null; agent: string | null }) {
  const t = useTexts(stepTexts);
  const locale = useLocale();
  if (!step && !agent) return null;
  return (
    <TitledPart id="suite" title={t.next}>
      {step && (
        <p>
          <Written as="b">{step.words}</Written>, {t.until(sayShortDay(startOfDay(step.dueOn), locale))}
        </p>
      )}
      {agent && <p>{t.referent(agent)}</p>}
    </TitledPart>
  );
}

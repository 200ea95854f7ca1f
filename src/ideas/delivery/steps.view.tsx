import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { FieldGroup } from "#platform/ui/field.tsx";
import { Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { stateOf } from "#platform/ui/form-state.tsx";
import { mostSteps } from "./delivery.form.ts";
import type { Delivery } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";
import { ActForm, type DeliveryProps } from "./act-form.view.tsx";
import { routes } from "../routes.ts";

/** The plan: the one form of this page that is not folded, for nothing else can be done before it. */
export function StartForm({ judged, first, form }: DeliveryProps) {
  const t = useTexts(deliveryTexts);
  const state = stateOf(form, "start", first);
  const used = Array.from({ length: mostSteps }, (_, n) => n).findLast((n) => (state.values[`title_${n}`] ?? "") !== "") ?? 2;
  return (
    <Form action={routes.delivery.href({ id: judged.id })} state={state} label={t.start}>
      <h2>{t.start}</h2>
      <p class="soft">{t.startLead}</p>
      <TextField name="service" label={t.service} maxLength={160} />
      <TextField name="promised_on" type="date" label={t.promisedOn} hint={t.promisedHint} short />
      {Array.from({ length: Math.min(mostSteps, used + 2) }, (_, n) => (
        <FieldGroup id={`step_${n}`} label={t.step(n + 1)} title>
          <TextField name={`title_${n}`} label={t.stepTitle} maxLength={160} optional={n > 0} />
          <TextField name={`planned_${n}`} type="date" label={t.plannedOn} short optional={n > 0} />
        </FieldGroup>
      ))}
      <Submit label={t.startAct} big act="start" />
    </Form>
  );
}

export function StepForm(props: DeliveryProps) {
  const t = useTexts(deliveryTexts);
  return (
    <ActForm {...props} act="step" title={t.addStep} button={t.addStep}>
      <TextField name="step_title" label={t.stepTitle} maxLength={160} />
      <TextField name="step_day" type="date" label={t.plannedOn} short />
    </ActForm>
  );
}

function OpenSteps({ name, delivery }: { name: string; delivery: Delivery | null }) {
  const t = useTexts(deliveryTexts);
  const locale = useLocale();
  const open = (delivery?.steps ?? []).filter(({ doneOn }) => doneOn === null);
  const say = (day: string) => formatDate(`${day}T12:00:00Z`, locale);
  return <Select name={name} label={t.steps} choices={open.map(({ id, title, plannedOn }) => ({ value: id, label: `${title} (${say(plannedOn)})` }))} />;
}

export function StepDoneForm(props: DeliveryProps) {
  const t = useTexts(deliveryTexts);
  if (!props.delivery?.steps.some(({ doneOn }) => doneOn === null)) return null;
  return (
    <ActForm {...props} act="step_done" title={t.finishStep} button={t.finishStep} start={{ done_day: props.today }}>
      <OpenSteps name="done_step" delivery={props.delivery} />
      <TextField name="done_day" type="date" label={t.doneOn} short />
    </ActForm>
  );
}

export function MoveStepForm(props: DeliveryProps) {
  const t = useTexts(deliveryTexts);
  if (!props.delivery?.steps.some(({ doneOn }) => doneOn === null)) return null;
  return (
    <ActForm {...props} act="date" title={t.moveStep} button={t.moveStepAct}>
      <OpenSteps name="moved_step" delivery={props.delivery} />
      <TextField name="moved_day" type="date" label={t.newDay} short />
      <TextArea name="delay" label={t.delayReason} hint={t.delayHint} maxLength={1000} rows={3} optional />
    </ActForm>
  );
}

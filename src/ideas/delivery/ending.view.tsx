import { useTexts } from "#platform/i18n/context.tsx";
import { FileField, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import { deliveryTexts } from "./delivery.texts.ts";
import { ownMeasure } from "./delivery.ts";
import { ActForm, type DeliveryProps } from "./act-form.view.tsx";

export function NewsForm(props: DeliveryProps) {
  const t = useTexts(deliveryTexts);
  return (
    <ActForm {...props} act="news" title={t.news} button={t.newsAct} files>
      <TextArea name="news" label={t.newsWords} maxLength={4000} rows={4} />
      <FileField name="picture" label={t.picture} hint={t.pictureHint} accept="image/jpeg,image/png,image/webp" optional />
      <TextField name="alt" label={t.alt} hint={t.altHint} maxLength={300} optional />
    </ActForm>
  );
}

export function SpendForm(props: DeliveryProps) {
  const t = useTexts(deliveryTexts);
  return (
    <ActForm {...props} act="spent" title={t.spend} button={t.spendAct} start={{ spent_on: props.today }}>
      <TextField name="amount" label={t.amount} hint={t.amountHint} inputMode="decimal" maxLength={20} unit="€" short />
      <TextField name="spent_on" type="date" label={t.spentOn} short />
      <TextField name="spent_for" label={t.spentFor} maxLength={300} />
    </ActForm>
  );
}

/** Delivered, abandoned or resumed. */
export function EndForm({ end, ...props }: DeliveryProps & { end: "finish" | "abandon" | "resume" }) {
  const t = useTexts(deliveryTexts);
  const { title, lead, words, button } = {
    finish: { title: t.finish, lead: t.finishLead, words: t.finishWords, button: t.finishAct },
    abandon: { title: t.abandon, lead: t.abandonLead, words: t.reason, button: t.abandonAct },
    resume: { title: t.resume, lead: undefined, words: t.reason, button: t.resumeAct },
  }[end];
  return (
    <ActForm {...props} act={end} title={title} lead={lead} button={button} danger={end === "abandon"} start={{ delivered_on: props.today }}>
      {end === "finish" && <TextField name="delivered_on" type="date" label={t.deliveredOn} short />}
      <TextArea name={`${end}_words`} label={words} maxLength={4000} rows={4} />
    </ActForm>
  );
}

export function EvaluateForm(props: DeliveryProps) {
  const t = useTexts(deliveryTexts);
  const choices = [{ value: ownMeasure, label: t.own }, ...props.indicators];
  return (
    <ActForm {...props} act="evaluate" title={t.evaluate} lead={t.evaluateLead} button={t.evaluateAct} start={{ indicator: ownMeasure, after_on: props.today }}>
      <Select name="indicator" label={t.indicator} hint={t.indicatorHint} choices={choices} />
      <TextField name="measure" label={t.measure} hint={t.measureHint} maxLength={200} optional />
      <TextField name="unit" label={t.unit} hint={t.unitHint} maxLength={40} short optional />
      <TextField name="before_value" label={t.beforeValue} inputMode="decimal" maxLength={16} short optional />
      <TextField name="before_on" type="date" label={t.beforeOn} short optional />
      <TextField name="after_value" label={t.afterValue} inputMode="decimal" maxLength={16} short optional />
      <TextField name="after_on" type="date" label={t.afterOn} short />
      <TextArea name="evaluation" label={t.evaluateWords} maxLength={4000} rows={4} />
    </ActForm>
  );
}

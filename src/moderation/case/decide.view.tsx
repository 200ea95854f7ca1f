import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Form, Radios, Select, Submit, TextArea } from "#platform/ui/form.tsx";
import { type FormState, stateOf } from "#platform/ui/form-state.tsx";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { ruleNames, rules } from "../rules.ts";
import { suspensions } from "./decide.form.ts";

interface Props {
  caseId: string;
  form: FormState;
}

export function DecideForm({ caseId, form, suspends }: Props & { /** This moderator may have all that the author writes read first. */ suspends: boolean }) {
  const t = useTexts(moderationTexts).case;
  return (
    <>
      <h2>{t.decide}</h2>
      <Form action={routes.case.href({ id: caseId })} state={stateOf(form, "decide")} label={t.decide}>
        <DecisionFields />
        {suspends && <SuspensionField />}
        <Submit label={t.send} act="decide" />
      </Form>
    </>
  );
}

/** What is decided, by which rule, and why: for one case, or for several at once. */
export function DecisionFields() {
  const t = useTexts(moderationTexts).case;
  const locale = useLocale();
  return (
    <>
      <Radios
        name="outcome"
        label={t.outcome}
        choices={[
          { value: "kept", label: t.kept, note: t.keptNote },
          { value: "hidden", label: t.hidden, note: t.hiddenNote },
        ]}
      />
      <Select name="rule" label={t.rule} hint={t.ruleHint} optional choices={ruleNames.map((rule) => ({ value: rule, label: rules[rule].title[locale] }))} />
      <TextArea name="statement" label={t.statement} hint={t.statementHint} maxLength={4000} rows={8} />
    </>
  );
}

function SuspensionField() {
  const t = useTexts(moderationTexts).case;
  const locale = useLocale();
  return (
    <Select
      name="days"
      label={t.days}
      hint={t.daysHint}
      empty={t.noDays}
      optional
      choices={suspensions.map((days) => ({ value: String(days), label: plural(days, locale, t.daysLong) }))}
    />
  );
}

export function JudgeForm({ caseId, form }: Props) {
  const t = useTexts(moderationTexts).case;
  return (
    <>
      <h2>{t.judge}</h2>
      <Form action={routes.case.href({ id: caseId })} state={stateOf(form, "judge")} label={t.judge}>
        <Radios
          name="outcome"
          label={t.outcome}
          choices={[
            { value: "upheld", label: t.upheld },
            { value: "reversed", label: t.reversed },
          ]}
        />
        <TextArea name="reason" label={t.reason} hint={t.statementHint} maxLength={4000} rows={8} />
        <Submit label={t.judgeSend} act="judge" />
      </Form>
    </>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Form, Radios, Select, TextArea } from "#platform/ui/form.tsx";
import type { Problems, Values } from "#platform/ui/form-state.tsx";
import { moderationTexts } from "../moderation.texts.ts";
import { routes } from "../routes.ts";
import { ruleNames, rules } from "../rules.ts";

interface Props {
  caseId: string;
  values: Values | undefined;
  problems: Problems | undefined;
}

export function DecideForm({ caseId, values, problems }: Props) {
  const t = useTexts(moderationTexts).case;
  const locale = useLocale();
  return (
    <>
      <h2>{t.decide}</h2>
      <Form action={routes.case.href({ id: caseId })} values={values} problems={problems} label={t.decide}>
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
        <Actions>
          <Button name="act" value="decide">
            {t.send}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

export function JudgeForm({ caseId, values, problems }: Props) {
  const t = useTexts(moderationTexts).case;
  return (
    <>
      <h2>{t.judge}</h2>
      <Form action={routes.case.href({ id: caseId })} values={values} problems={problems} label={t.judge}>
        <Radios
          name="outcome"
          label={t.outcome}
          choices={[
            { value: "upheld", label: t.upheld },
            { value: "reversed", label: t.reversed },
          ]}
        />
        <TextArea name="reason" label={t.reason} hint={t.statementHint} maxLength={4000} rows={8} />
        <Actions>
          <Button name="act" value="judge">
            {t.judgeSend}
          </Button>
        </Actions>
      </Form>
    </>
  );
}

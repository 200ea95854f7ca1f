import { useTexts } from "#platform/i18n/context.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Checkbox, DateTimeField, Form, Radios, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Assembly } from "../assemblies.query.ts";
import { assembliesTexts } from "../assemblies.texts.ts";
import { recruitments } from "../assembly.ts";
import { routes } from "../routes.ts";
import { editTexts } from "./edit.texts.ts";

export interface Owner {
  readonly code: string;
  readonly name: string;
}

interface EditProps {
  readonly owners: readonly Owner[];
  readonly assembly: Assembly | null;
  readonly form: FormState;
  readonly action: string;
}

export function Edit({ owners, assembly, form, action }: EditProps) {
  const t = useTexts(editTexts);
  const general = useTexts(assembliesTexts);
  return (
    <PageFrame
      title={assembly ? t.edit : t.create}
      trail={[
        { label: general.desk, href: routes.desk.href() },
        ...(assembly ? [{ label: <Written>{assembly.title}</Written>, href: routes.manage.href(assembly) }] : []),
      ]}
      lead={assembly ? undefined : t.lead}
      ground="surface"
    >
      <Form action={action} state={form} label={assembly ? t.edit : t.create}>
        {assembly && <input type="hidden" name="version" value={String(form.values["version"] ?? assembly.version)} />}
        <TextField name="titre" label={t.title} maxLength={160} />
        <TextArea name="question" label={t.question} hint={t.questionHint} maxLength={2000} rows={4} />
        <TextArea name="demande" label={t.asks} hint={t.asksHint} maxLength={3000} rows={5} />
        <Select name="porteur" label={t.owner} choices={owners.map(({ code, name }) => ({ value: code, label: name }))} />
        <TextField name="service" label={t.service} maxLength={160} />
        {!assembly?.fixed && <TextField name="places" label={t.size} inputMode="numeric" short />}
        <Radios name="recrute" label={t.recruits} choices={recruitments.map((value) => ({ value, label: t.recruitments[value] }))} />
        <DateTimeField name="jusque" label={t.until} />
        <TextField name="indemnite" label={t.allowance} inputMode="decimal" unit="€" optional short />
        <Checkbox name="garde" label={t.childcare} />
        <TextField name="effacer" type="date" label={t.erase} hint={t.eraseHint} short />
        <TextField name="reponse" type="date" label={t.answer} hint={t.answerHint} optional short />
        <Submit label={assembly ? t.save : t.next} />
      </Form>
    </PageFrame>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import { usePage } from "#platform/ui/page-context.tsx";
import { localeNames } from "#platform/i18n/locale.ts";
import { Form, Radios, Submit, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { TermsField } from "../consent/terms-field.view.tsx";
import { routes } from "../routes.ts";
import { texts } from "./welcome.texts.ts";

interface WelcomeProps {
  next: string;
  form: FormState;
}

export function Welcome({ next, form }: WelcomeProps) {
  const t = useTexts(texts);
  return (
    <>
      <PageHead title={t.title} lead={form.values["saisi"] ? t.keepsLead : t.lead} joined />
      <div class="wrap band tight">
        <Form action={routes.welcome.href()} state={form}>
          <TextField name="nom" label={t.name} hint={t.nameHint} autocomplete="name" maxLength={120} />
          <Radios name="langue" label={t.language} choices={usePage().appearance.locales.map((value) => ({ value, label: localeNames[value] }))} />
          <TermsField />
          <input type="hidden" name="suite" value={next} />
          {["pour", "saisi"].map((name) => form.values[name] && <input type="hidden" name={name} value={String(form.values[name])} />)}
          <Submit label={t.go} />
        </Form>
      </div>
    </>
  );
}

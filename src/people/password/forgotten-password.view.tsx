import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../routes.ts";
import { texts as signInTexts } from "../sign-in.texts.ts";
import { texts } from "./password.texts.ts";

export function ForgottenPassword({ form }: { form: FormState }) {
  const t = useTexts(texts).forgotten;
  const signIn = useTexts(signInTexts);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} trail={[{ label: signIn.title, href: routes.signIn.href() }]} joined />
      <div class="wrap band tight">
        <Form action={routes.forgottenPassword.href()} state={form}>
          <TextField name="courriel" type="email" label={signIn.password.account} autocomplete="username" maxLength={254} />
          <Button icon="mail">{signIn.link.go}</Button>
        </Form>
      </div>
    </>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { PasskeySignIn } from "../passkeys/passkey-sign-in.view.tsx";
import { routes } from "../routes.ts";
import { SignOutForm } from "../sessions/sign-out.view.tsx";
import { texts } from "./second-factor.texts.ts";

interface AskCodeProps {
  next: string;
  form: FormState;
  /** Which second factors this person has. */
  application: boolean;
  passkey: boolean;
}

export function AskCode({ next, form, application, passkey }: AskCodeProps) {
  const t = useTexts(texts);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} joined />
      <div class="wrap band tight flow loose">
        {application && (
          <Form action={routes.secondFactor.href()} state={form}>
            <TextField name="code" value="" label={t.code} hint={t.codeHint} autocomplete="one-time-code" maxLength={20} short />
            <input type="hidden" name="suite" value={next} />
            <Button icon="shield-check">{t.go}</Button>
          </Form>
        )}
        {passkey && <PasskeySignIn next={next} />}
        {!application && <a href={routes.enrol.href()}>{t.addInstead}</a>}
        <SignOutForm />
      </div>
    </>
  );
}

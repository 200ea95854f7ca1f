import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../routes.ts";
import { texts as securityTexts } from "../security.texts.ts";
import { SignOutForm } from "../sessions/sign-out.view.tsx";
import { texts } from "./password.texts.ts";

interface NewPasswordProps {
  /** What must be shown first: nothing just after signing in, the current password, or a fresh link. */
  need: "nothing" | "current" | "link";
  form: FormState;
}

export function NewPassword({ need, form }: NewPasswordProps) {
  const t = useTexts(texts);
  const security = useTexts(securityTexts);
  return (
    <>
      <PageHead title={t.title} lead={t.lead} trail={[{ label: security.title, href: routes.security.href() }]} joined />
      <div class="wrap band tight">
        {need === "link" ? (
          <div class="flow">
            <Notice title={t.stale} />
            <SignOutForm />
          </div>
        ) : (
          <Form action={routes.newPassword.href()} state={form}>
            {need === "current" && (
              <TextField name="actuel" type="password" label={t.current} hint={t.currentHint} autocomplete="current-password" maxLength={200} />
            )}
            <TextField name="nouveau" type="password" label={t.next} hint={t.nextHint} autocomplete="new-password" maxLength={200} />
            <TextField name="encore" type="password" label={t.again} autocomplete="new-password" maxLength={200} />
            <Actions>
              <Button>{t.go}</Button>
              <ButtonLink kind="quiet" href={routes.security.href()}>
                {security.back}
              </ButtonLink>
            </Actions>
          </Form>
        )}
      </div>
    </>
  );
}

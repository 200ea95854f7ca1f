import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { routes } from "../routes.ts";
import { texts as securityTexts } from "../security.texts.ts";
import { texts } from "./second-factor.texts.ts";

export function RemoveSecondFactor({ form }: { form: FormState }) {
  const t = useTexts(texts);
  const security = useTexts(securityTexts);
  return (
    <>
      <PageHead title={t.remove.title} lead={t.remove.lead} trail={[{ label: security.title, href: routes.security.href() }]} joined />
      <div class="wrap band tight">
        <Form action={routes.removeSecondFactor.href()} state={form}>
          <TextField name="code" value="" label={t.code} hint={t.codeHint} autocomplete="one-time-code" maxLength={20} short />
          <Actions>
            <Button kind="danger" icon="trash-2">
              {t.remove.go}
            </Button>
            <ButtonLink kind="quiet" href={routes.security.href()}>
              {security.back}
            </ButtonLink>
          </Actions>
        </Form>
      </div>
    </>
  );
}

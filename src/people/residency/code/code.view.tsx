import { useTexts } from "#platform/i18n/context.tsx";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Actions, Form, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { spaceTexts } from "../../space/space.texts.ts";
import { residencyTexts } from "../residency.texts.ts";
import { routes } from "../../routes.ts";

export function EnterCode({ form }: { form: FormState }) {
  const t = useTexts(residencyTexts);
  const trail = [
    { label: useTexts(spaceTexts).here, href: routes.space.href() },
    { label: t.own.here, href: routes.residency.href() },
  ];
  return (
    <PageFrame title={t.code.title} trail={trail} lead={t.code.lead}>
      <Form action={routes.residencyCode.href()} state={form} label={t.code.title}>
        <TextField name="code" label={t.code.label} hint={t.code.hint} maxLength={30} autocomplete="one-time-code" short />
        <Actions>
          <Button>{t.code.submit}</Button>
          <ButtonLink kind="quiet" href={routes.residency.href()}>
            {t.code.back}
          </ButtonLink>
        </Actions>
      </Form>
    </PageFrame>
  );
}

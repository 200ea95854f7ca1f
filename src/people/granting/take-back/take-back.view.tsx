import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Button, ButtonLink } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Actions, Form, TextArea } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { written } from "#platform/ui/written.tsx";
import { isRole, roles } from "../../roles.ts";
import { grantingTexts } from "../granting.texts.ts";
import type { GrantToTakeBack } from "./take-back.query.ts";
import { routes } from "../../routes.ts";

interface TakeBackProps {
  grant: GrantToTakeBack;
  where: string;
  form: FormState;
}

export function TakeBack({ grant, where, form }: TakeBackProps) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  const gone = grant.revoked_at !== null;
  return (
    <PageFrame title={t.revocation.title(grant.name)} trail={[{ label: t.title, href: routes.roles.href() }]} lead={t.revocation.lead} flow="loose">
      {gone && <Notice tone="warn" title={t.revocation.already} announce />}
      <Facts
        facts={[
          [t.columns.role, isRole(grant.role) ? roles[grant.role].says[locale] : grant.role],
          [t.columns.where, where],
          [t.columns.since, formatDate(grant.granted_at, locale)],
          [t.columns.reason, written(grant.reason)],
        ]}
      />
      {!gone && (
        <Form action={routes.revokeRole.href({ id: grant.id })} state={form} label={t.revocation.submit}>
          <TextArea name="reason" label={t.grant.reason} maxLength={500} rows={3} />
          <Actions>
            <Button kind="danger">{t.revocation.submit}</Button>
            <ButtonLink kind="quiet" href={routes.roles.href()}>
              {t.revocation.cancel}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </PageFrame>
  );
}

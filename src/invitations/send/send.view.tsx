import { RoleChoice, type RoleName, roles, type ScopeChoice, ScopeRadios } from "#people";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { localeNames, locales } from "#platform/i18n/locale.ts";
import { Form, Select, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { invitationsTexts } from "../invitations.texts.ts";
import { routes } from "../routes.ts";

interface SendProps {
  roles: readonly RoleName[];
  role: RoleName | null;
  words: string;
  scopes: readonly ScopeChoice[] | null;
  metropolis: string;
  /** For how many it can be accepted. */
  days: number;
  form: FormState;
}

export function SendInvitation(props: SendProps) {
  const t = useTexts(invitationsTexts);
  const locale = useLocale();
  return (
    <PageFrame title={t.send.title} trail={[{ label: t.title, href: routes.list.href() }]} lead={t.send.lead(plural(props.days, locale, t.days))} flow="loose">
      <RoleChoice {...props} action={routes.send.href()}>
        {props.role && props.scopes && <Whom {...props} role={props.role} scopes={props.scopes} />}
      </RoleChoice>
    </PageFrame>
  );
}

function Whom({ role, words, scopes, metropolis, form }: SendProps & { role: RoleName; scopes: readonly ScopeChoice[] }) {
  const t = useTexts(invitationsTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.send.whom}</h2>
      <Form action={routes.send.href()} state={form} label={`${t.send.title}\u00a0: ${roles[role].says[locale]}`}>
        <input type="hidden" name="role" value={role} />
        <input type="hidden" name="ou" value={words} />
        <ScopeRadios scopes={scopes} metropolis={metropolis} form={form} />
        <TextField name="email" type="email" label={t.fields.email} hint={t.send.emailHint} maxLength={254} autocomplete="off" />
        <TextField name="name" label={t.fields.name} hint={t.send.nameHint} maxLength={120} autocomplete="off" optional />
        <TextArea name="reason" label={t.fields.reason} hint={t.send.reasonHint} maxLength={500} rows={3} />
        <Select name="locale" label={t.fields.language} choices={locales.map((value) => ({ value, label: localeNames[value] }))} />
        <TextField name="ends" type="date" label={t.send.ends} hint={t.send.endsHint} optional short />
        <Submit label={t.send.go} icon="mail" />
      </Form>
    </>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Form, Submit, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { type RoleName, roles } from "../../roles.ts";
import { routes } from "../../routes.ts";
import { RoleChoice, ScopeRadios } from "../choose/role-choice.view.tsx";
import { grantingTexts } from "../granting.texts.ts";
import type { ScopeChoice } from "../scopes.query.ts";

interface GiveRoleProps {
  /** Those that the visitor may give. */
  roles: readonly RoleName[];
  role: RoleName | null;
  words: string;
  /** Null until a role is chosen. */
  scopes: readonly ScopeChoice[] | null;
  metropolis: string;
  form: FormState;
  /** Other ways to have somebody hold a role, for whoever has no account yet. */
  otherwise: readonly { readonly href: string; readonly label: string }[];
}

export function GiveRole(props: GiveRoleProps) {
  const t = useTexts(grantingTexts);
  return (
    <PageFrame title={t.grant.title} trail={[{ label: t.title, href: routes.roles.href() }]} lead={t.grant.lead} flow="loose">
      <RoleChoice {...props} action={routes.grantRole.href()}>
        {props.role && props.scopes && <SecondStep {...props} role={props.role} scopes={props.scopes} />}
      </RoleChoice>
      {props.otherwise.map(({ href, label }) => (
        <p>
          <a href={href}>{label}</a>
        </p>
      ))}
    </PageFrame>
  );
}

function SecondStep({ role, words, scopes, metropolis, form }: GiveRoleProps & { role: RoleName; scopes: readonly ScopeChoice[] }) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  return (
    <>
      <h2>{t.grant.second}</h2>
      <Form action={routes.grantRole.href()} state={form} label={`${t.grant.title}\u00a0: ${roles[role].says[locale]}`}>
        <input type="hidden" name="role" value={role} />
        <input type="hidden" name="ou" value={words} />
        <ScopeRadios scopes={scopes} metropolis={metropolis} form={form} />
        <TextField name="email" type="email" label={t.grant.email} hint={t.grant.emailHint} maxLength={254} autocomplete="off" />
        <TextArea name="reason" label={t.grant.reason} hint={t.grant.reasonHint} maxLength={500} rows={3} />
        <TextField name="ends" type="date" label={t.grant.ends} hint={t.grant.endsHint} optional short />
        <Submit label={t.grant.submit} />
      </Form>
    </>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Band } from "#platform/ui/band.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Actions, Filters, Form, Radios, Select, TextArea, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageHead } from "#platform/ui/page-head.tsx";
import { type RoleName, roles } from "../../roles.ts";
import { grantingTexts, scopeKindNames } from "../granting.texts.ts";
import type { ScopeChoice } from "../scopes.query.ts";
import { routes } from "../../routes.ts";

interface GiveRoleProps {
  /** Those that the visitor may give. */
  roles: readonly RoleName[];
  role: RoleName | null;
  words: string;
  /** Null until a role is chosen. */
  scopes: readonly ScopeChoice[] | null;
  metropolis: string;
  form: FormState;
}

export function GiveRole(props: GiveRoleProps) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  const { role, words, scopes, form } = props;
  const choices = props.roles.map((name) => ({ value: name, label: roles[name].says[locale] }));
  return (
    <>
      <PageHead title={t.grant.title} trail={[{ label: t.title, href: routes.roles.href() }]} lead={t.grant.lead} joined />
      <Band tight>
        <div class="flow loose">
          <h2>{t.grant.first}</h2>
          <p>
            <a href={routes.whoMay.href()}>{t.grant.roleHint}</a>
          </p>
          <Filters action={routes.grantRole.href()} label={t.grant.first}>
            <div class="filters-grid">
              <Select name="role" id="which-role" label={t.role} choices={choices} value={role} />
              <TextField name="ou" id="where" label={t.grant.words} hint={t.grant.wordsHint} value={words} maxLength={100} autocomplete="off" />
              <Button kind="quiet">{t.grant.next}</Button>
            </div>
          </Filters>
          {role && scopes && scopes.length === 0 && (
            <Notice tone="warn" title={words ? t.nothingFound(words) : t.problems.scope} level={3}>
              <p>{t.chooseNote}</p>
            </Notice>
          )}
          {role && scopes && scopes.length > 0 && <SecondStep {...props} role={role} scopes={scopes} />}
          {!role && form.problems["role"] && (
            <Notice tone="danger" title={form.problems["role"]} level={3} announce>
              <p>{t.grant.lead}</p>
            </Notice>
          )}
        </div>
      </Band>
    </>
  );
}

function SecondStep({ role, words, scopes, metropolis, form }: GiveRoleProps & { role: RoleName; scopes: readonly ScopeChoice[] }) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  const labelOf = ({ kind, label }: ScopeChoice) => label || (kind === "metropolis" ? `${t.whole} (${metropolis})` : t.network);
  const choices = scopes.map((scope) => ({ value: scope.value, label: labelOf(scope), note: scope.label ? scopeKindNames[scope.kind][locale] : undefined }));
  const only = scopes.length === 1 ? scopes[0]!.value : undefined;
  return (
    <>
      <h2>{t.grant.second}</h2>
      <Form action={routes.grantRole.href()} state={form} label={`${t.grant.title}\u00a0: ${roles[role].says[locale]}`}>
        <input type="hidden" name="role" value={role} />
        <input type="hidden" name="ou" value={words} />
        <Radios name="scope" label={t.grant.scope} choices={choices} value={form.values["scope"] ?? only} />
        <TextField name="email" type="email" label={t.grant.email} hint={t.grant.emailHint} maxLength={254} autocomplete="off" />
        <TextArea name="reason" label={t.grant.reason} hint={t.grant.reasonHint} maxLength={500} rows={3} />
        <TextField name="ends" type="date" label={t.grant.ends} hint={t.grant.endsHint} optional short />
        <Actions>
          <Button>{t.grant.submit}</Button>
        </Actions>
      </Form>
    </>
  );
}

import type { ComponentChildren } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { Button } from "#platform/ui/button.tsx";
import { Filters, Radios, Select, TextField } from "#platform/ui/form.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { type RoleName, roles } from "../../roles.ts";
import { routes } from "../../routes.ts";
import { grantingTexts, scopeKindNames } from "../granting.texts.ts";
import type { ScopeChoice } from "../scopes.query.ts";

interface RoleChoiceProps {
  /** Where the question is asked, by GET: the page itself. */
  readonly action: string;
  /** Those that the visitor may give. */
  readonly roles: readonly RoleName[];
  readonly role: RoleName | null;
  readonly words: string;
  /** Null until a role is chosen. */
  readonly scopes: readonly ScopeChoice[] | null;
  readonly form: FormState;
  /** What is asked once role and place are known. */
  readonly children: ComponentChildren;
}

/** Which role, and where it is found by its name: what is asked before somebody is given a role or invited to one. */
export function RoleChoice({ action, roles: given, role, words, scopes, form, children }: RoleChoiceProps) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  const choices = given.map((name) => ({ value: name, label: roles[name].says[locale] }));
  return (
    <>
      <h2>{t.grant.first}</h2>
      <p>
        <a href={routes.whoMay.href()}>{t.grant.roleHint}</a>
      </p>
      <Filters action={action} label={t.grant.first}>
        <div class="filters-grid">
          <Select name="role" id="which-role" label={t.role} choices={choices} value={role} />
          <TextField name="ou" id="where" label={t.grant.words} hint={t.grant.wordsHint} value={words} maxLength={100} autocomplete="off" />
          <Button kind="quiet">{t.grant.next}</Button>
        </div>
      </Filters>
      {role && scopes && scopes.length === 0 && <Notice tone="warn" title={words ? t.nothingFound(words) : t.problems.scope} level={3} text={t.chooseNote} />}
      {role && scopes && scopes.length > 0 && children}
      {!role && form.problems["role"] && <Notice tone="danger" title={form.problems["role"]} level={3} announce text={t.grant.lead} />}
    </>
  );
}

/** The places that answer to what was typed, one of which is chosen. */
export function ScopeRadios({ scopes, metropolis, form }: { scopes: readonly ScopeChoice[]; metropolis: string; form: FormState }) {
  const t = useTexts(grantingTexts);
  const locale = useLocale();
  const labelOf = ({ kind, label }: ScopeChoice) => label || (kind === "metropolis" ? `${t.whole} (${metropolis})` : t.network);
  const choices = scopes.map((scope) => ({ value: scope.value, label: labelOf(scope), note: scope.label ? scopeKindNames[scope.kind][locale] : undefined }));
  const only = scopes.length === 1 ? scopes[0]!.value : undefined;
  return <Radios name="scope" label={t.grant.scope} choices={choices} value={form.values["scope"] ?? only} />;
}

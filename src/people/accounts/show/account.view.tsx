import { mailAddressOf } from "#platform/mail/mail.ts";
import type { VNode } from "preact";

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { localeNames } from "#platform/i18n/locale.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Onward } from "#platform/ui/button.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import type { FormState } from "#platform/ui/form-state.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Table } from "#platform/ui/table.tsx";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { Written } from "#platform/ui/written.tsx";
import { withQuery } from "#platform/web/path.ts";
import type { NamedScope } from "../../granting/scopes.query.ts";
import { isRole, roles } from "../../roles.ts";
import { routes } from "../../routes.ts";
import { accountsTexts } from "../accounts.texts.ts";
import { Blocking } from "../block/block.view.tsx";
import { LostFactor } from "../factor/factor.view.tsx";
import type { AccountSheet } from "../account.query.ts";

interface AccountPageProps {
  account: AccountSheet;
  grants: readonly (AccountSheet["grants"][number] & { readonly place: NamedScope | null })[];
  metropolis: string;
  /** Who is looking. */
  own: string;
  form: FormState;
  /** Of other rooms. */
  parts: readonly (VNode | null)[];
}

export function AccountPage({ account, grants, metropolis, own, form, parts }: AccountPageProps) {
  const t = useTexts(accountsTexts);
  const isOwn = account.id === own;
  const isBlocked = account.blocks.some(({ endedAt }) => endedAt === null);
  const badges = (
    <>
      {isBlocked && <Badge tone="danger">{t.states.blocked}</Badge>} {account.closing && <Badge tone="warn">{t.states.closing}</Badge>}
    </>
  );
  return (
    <PageFrame
      title={account.name || t.nameless}
      trail={[{ label: t.title, href: routes.accounts.href() }]}
      lead={mailAddressOf(account) ?? t.noAddress}
      badges={(isBlocked || account.closing) && badges}
      flow="loose"
    >
      <AccountFacts account={account} />
      <RolesHeld grants={grants} metropolis={metropolis} />
      {parts}
      {isOwn ? <p>{t.blocking.own}</p> : <Blocking account={account} form={form} />}
      {!isOwn && <LostFactor account={account} own={own} form={form} />}
      <Onward href={withQuery(routes.auditLog.href(), { objet: `person ${account.id}` })}>{t.log}</Onward>
    </PageFrame>
  );
}

function AccountFacts({ account }: { account: AccountSheet }) {
  const t = useTexts(accountsTexts);
  const locale = useLocale();
  const day = (at: Date | string) => formatDate(at, locale);
  return (
    <Facts
      facts={[
        [t.columns.created, day(account.createdAt)],
        [t.columns.seen, account.seen ? day(account.seen) : t.neverSeen],
        [t.facts.language, localeNames[account.locale]],
        [t.facts.sessions, account.sessions],
        [t.facts.factor, account.enrolled ? t.yes : t.no],
        [t.facts.passkeys, account.passkeys],
        ...(account.merged.length > 0 ? [[t.facts.merged, account.merged.map(({ email, at }) => t.mergedOn(email, day(at))).join("\u202f; ")] as const] : []),
      ]}
    />
  );
}

function RolesHeld({ grants, metropolis }: Pick<AccountPageProps, "grants" | "metropolis">) {
  const t = useTexts(accountsTexts);
  const locale = useLocale();
  return (
    <TitledPart id="roles" title={t.roles}>
      {grants.length === 0 ? (
        <p>{t.noRoles}</p>
      ) : (
        <Table
          caption={t.roles}
          hideCaption
          dense
          columns={[
            { label: t.columnsOfRoles.role, heads: true, cell: ({ role }) => (isRole(role) ? roles[role].says[locale] : role) },
            { label: t.columnsOfRoles.where, cell: ({ place, scope }) => place?.label ?? (scope.id ? t.gone : metropolis) },
            { label: t.columnsOfRoles.reason, cell: ({ reason }) => <Written>{reason}</Written> },
            {
              label: t.takeBack,
              cell: ({ id, role, place }) => (
                <a href={routes.revokeRole.href({ id })}>
                  {t.takeBack}
                  <span class="vh">
                    {" "}
                    {isRole(role) ? roles[role].says[locale] : role} {place?.label}
                  </span>
                </a>
              ),
            },
          ]}
          rows={grants}
        />
      )}
      <Onward href={routes.grantRole.href()}>{t.giveRole}</Onward>
    </TitledPart>
  );
}

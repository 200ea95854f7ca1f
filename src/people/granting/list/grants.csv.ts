import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf } from "#platform/time/day.ts";
import type { Columns } from "#platform/web/stream.ts";
import { isRole, roles } from "../../roles.ts";
import { grantingTexts, scopeKindNames } from "../granting.texts.ts";
import type { ListedGrant } from "./grants.view.tsx";

/** The same as the page shows: addresses only for whoever sees all roles. */
export function grantColumns(locale: Locale): Columns<ListedGrant> {
  const t = grantingTexts[locale];
  return {
    [t.columns.person]: ({ name }) => name,
    [t.several.email]: ({ email }) => email,
    [t.columns.role]: ({ role }) => (isRole(role) ? roles[role].says[locale] : role),
    [t.columns.where]: ({ place, scope_kind }) => place?.label ?? scopeKindNames[scope_kind][locale],
    [t.columns.since]: ({ granted_at }) => dayOf(granted_at),
    [t.several.granter]: ({ granter }) => granter ?? t.house,
    [t.columns.until]: ({ ends_at, revoked_at }) => lastDay(ends_at, revoked_at),
    [t.columns.reason]: ({ reason, revoke_reason }) => revoke_reason ?? reason,
  };
}

/** The end is the first instant of the day after the last one. */
function lastDay(endsAt: Date | null, revokedAt: Date | null): string | null {
  if (revokedAt) return dayOf(revokedAt);
  return endsAt && dayOf(endsAt.getTime() - 1);
}

import type { Locale } from "#platform/i18n/locale.ts";
import { dayOf, endOfDay, isDay } from "#platform/time/day.ts";
import type { Scope, Visitor } from "#platform/web/visitor.ts";
import { isRole, type RoleName, roles, type ScopeKind } from "../../roles.ts";
import { grantingTexts } from "../granting.texts.ts";
import { grantableRoles } from "../may-grant.ts";

export interface RoleToGive {
  readonly role: RoleName;
  readonly scope: Scope;
  readonly email: string;
  readonly reason: string;
  readonly endsAt: Date | null;
}

export type GiveProblems = Partial<Record<"role" | "scope" | "email" | "reason" | "ends", string>>;

/** Reads what was typed; `readScope` turns "commune:59512" into a scope. */
export function readRoleToGive(
  form: Readonly<Record<string, string>>,
  { visitor, now, locale, scope }: { visitor: Visitor; now: Date; locale: Locale; scope: Scope | null },
): { ok: true; value: RoleToGive } | { ok: false; problems: GiveProblems } {
  const t = grantingTexts[locale].problems;
  const { role, ends = "" } = form;
  const email = (form.email ?? "").trim().toLowerCase();
  const reason = (form.reason ?? "").trim();
  const problems: GiveProblems = {};
  const known = isRole(role) && grantableRoles(visitor).includes(role) ? role : null;
  if (!known) problems.role = t.role;
  const held = known && scope && (roles[known].scopes as readonly ScopeKind[]).includes(scope.kind as ScopeKind);
  if (known && !held) problems.scope = t.scope;
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) || email.length > 254) problems.email = t.email;
  if (reason.length < 5 || reason.length > 500) problems.reason = t.reason;
  if (ends && (!isDay(ends) || ends < dayOf(now))) problems.ends = t.ends;
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  return { ok: true, value: { role: known!, scope: scope!, email, reason, endsAt: ends ? endOfDay(ends) : null } };
}

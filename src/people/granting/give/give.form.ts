import { dayOf, endOfDay, isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Scope, Visitor } from "#platform/web/visitor.ts";
import { type RoleName, roles, type ScopeKind } from "../../roles.ts";
import { grantingTexts } from "../granting.texts.ts";
import { grantableRoles } from "../may-grant.ts";
import { readScope } from "../scope.ts";

export interface RoleToGive {
  readonly role: RoleName;
  readonly scope: Scope;
  readonly email: string;
  readonly reason: string;
  readonly endsAt: Date | null;
}

/** Who may give the role says where, "commune:59512", to whom and why; until when, if it ends. */
export function readRoleToGive(form: Reader, { visitor, now }: { visitor: Visitor; now: Date }): RoleToGive {
  const t = grantingTexts[form.locale].problems;
  const role = form.choice("role", grantableRoles(visitor), t.role);
  const scope = readScope(form.text("scope"));
  const held = scope !== null && (roles[role].scopes as readonly ScopeKind[]).includes(scope.kind as ScopeKind);
  if (!form.problems["role"]) form.check("scope", held, t.scope);
  const email = form.email("email", t.email);
  const reason = form.lines("reason", 5, 500, t.reason);
  const ends = form.text("ends");
  const lies = ends === "" || form.check("ends", isDay(ends) && ends >= dayOf(now), t.ends);
  return { role, scope: scope!, email, reason, endsAt: ends && lies ? endOfDay(ends) : null };
}

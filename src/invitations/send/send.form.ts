import { grantableRoles, readScope, type RoleName, roles, type ScopeKind } from "#people";
import { isLocale } from "#platform/i18n/locale.ts";
import { dayOf, endOfDay, isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { invitationsTexts } from "../invitations.texts.ts";
import type { InvitationRequest } from "./send.command.ts";

/** Which role, where ("commune:59512"), to whom by mail, why, in which language; until when, if the role ends. */
export function readInvitation(form: Reader, { visitor, now }: { visitor: Visitor; now: Date }): InvitationRequest {
  const t = invitationsTexts[form.locale].problems;
  const role: RoleName = form.choice("role", grantableRoles(visitor), t.role);
  const scope = readScope(form.text("scope"));
  const held = scope !== null && (roles[role].scopes as readonly ScopeKind[]).includes(scope.kind as ScopeKind);
  if (!form.problems["role"]) form.check("scope", held, t.scope);
  const email = form.email("email", t.email);
  const name = form.line("name", 0, 120, t.name);
  const reason = form.lines("reason", 5, 500, t.reason);
  const locale = form.text("locale");
  const ends = form.text("ends");
  const lies = ends === "" || form.check("ends", isDay(ends) && ends >= dayOf(now), t.ends);
  return {
    ...{ email, name, role, reason },
    scope: scope ?? { kind: "network", id: null },
    locale: isLocale(locale) ? locale : form.locale,
    roleEndsAt: ends && lies ? endOfDay(ends) : null,
  };
}

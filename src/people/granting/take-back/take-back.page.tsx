import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can } from "#platform/web/visitor.ts";
import type { RoleName } from "../../roles.ts";
import { grantingTexts } from "../granting.texts.ts";
import { keepsRoles, mayGrant } from "../may-grant.ts";
import { writeScope } from "../scope.ts";
import { locateScope, nameScopes } from "../scopes.query.ts";
import { takeRoleBack } from "./take-back.command.ts";
import { findGrant } from "./take-back.query.ts";
import { TakeBack } from "./take-back.view.tsx";
import { routes } from "../../routes.ts";

export default act("people/granting", routes.revokeRole, {
  access: keepsRoles,
  find: grantOf,

  show({ locale, metropolis }, { grant, place }, form) {
    return { title: grantingTexts[locale].revocation.title(grant.name), body: <TakeBack grant={grant} where={place || metropolis} form={form} /> };
  },

  read: (form) => form.lines("reason", 5, 500, grantingTexts[form.locale].problems.reason),

  async run({ db, visitor, locale }, { grant, scope, place }, reason) {
    const outcome = await takeRoleBack(db, grant, { by: visitor.id, reason, where: place });
    if (outcome.ok) return done(withQuery(routes.roles.href(), { portee: can(visitor, "roles.see") ? null : writeScope(scope) }), "retire");
    // The page itself says that the role was taken back already.
    return conflict(outcome.problem === "already" ? {} : grantingTexts[locale].problems.last_administrator);
  },
});

/** @throws NotFound, Forbidden */
async function grantOf({ db, offers, params, visitor }: VisitOf<typeof routes.revokeRole>) {
  const grant = await findGrant(db, params.id);
  if (!grant) throw new NotFound();
  const scope = { kind: grant.scope_kind, id: grant.scope_id };
  // A place that is gone leaves its roles: only whoever gives all roles takes those back.
  const where = (await locateScope(db, offers, scope)) ?? {};
  if (!mayGrant(visitor, grant.role as RoleName, where)) throw can(visitor, "roles.see") ? new Forbidden() : new NotFound();
  const place = (await nameScopes(db, offers, [scope])).get(writeScope(scope))?.label ?? null;
  return { grant, scope, place };
}

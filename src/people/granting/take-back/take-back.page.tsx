import { act, conflict, done } from "#platform/web/act.ts";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can } from "#platform/web/visitor.ts";
import { grantingTexts } from "../granting.texts.ts";
import { keepsRoles } from "../may-grant.ts";
import { writeScope } from "../scope.ts";
import { takeRoleBack } from "./take-back.command.ts";
import { findGrant, findRevocable } from "./take-back.query.ts";
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
async function grantOf(visit: VisitOf<typeof routes.revokeRole>) {
  const found = await findRevocable(visit, visit.params.id);
  if (found) return found;
  const sees = can(visit.visitor, "roles.see") && (await findGrant(visit.db, visit.params.id));
  throw sees ? new Forbidden() : new NotFound();
}

import type { Visit } from "#platform/web/page.tsx";
import { Forbidden, NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { withQuery } from "#platform/web/path.ts";
import { can, type Visitor } from "#platform/web/visitor.ts";
import type { RoleName } from "../../roles.ts";
import { grantingRoutes as routes } from "../granting.routes.ts";
import { grantingTexts } from "../granting.texts.ts";
import { keepsRoles, mayGrant } from "../may-grant.ts";
import { writeScope } from "../scope.ts";
import { locateScope, nameScopes } from "../scopes.query.ts";
import { takeRoleBack } from "./take-back.command.ts";
import { findGrant } from "./take-back.query.ts";
import { TakeBack } from "./take-back.view.tsx";

export default page("people/granting", routes.revokeRole, {
  access: keepsRoles,

  async get(visit) {
    const { grant, where } = await grantOf(visit);
    const name = grant.scope_id && (await nameScopes(visit.db, visit.offers, [where.scope])).get(writeScope(where.scope))?.label;
    const title = grantingTexts[visit.locale].revocation.title(grant.name);
    return { title, body: <TakeBack grant={grant} where={name || visit.metropolis} reason="" /> };
  },

  async post(visit) {
    const { db, offers, visitor, locale, metropolis } = visit;
    const { grant, where } = await grantOf(visit);
    const reason = ((await visit.form()).reason ?? "").trim();
    const t = grantingTexts[locale];
    const name = (await nameScopes(db, offers, [where.scope])).get(writeScope(where.scope))?.label ?? null;
    const fits = reason.length >= 5 && reason.length <= 500;
    const outcome = fits ? await takeRoleBack(db, grant, { by: visitor.id, reason, where: name }) : ({ ok: false, problem: "reason" } as const);
    if (outcome.ok) return { redirect: withQuery(routes.roles.href(), { portee: can(visitor, "roles.see") ? null : writeScope(where.scope), fait: "retire" }) };
    return {
      status: outcome.problem === "reason" ? 422 : 409,
      title: t.revocation.title(grant.name),
      body: <TakeBack grant={grant} where={name ?? metropolis} reason={reason} problem={outcome.problem} />,
    };
  },
});

/** @throws NotFound, Forbidden */
async function grantOf({ db, offers, params, visitor }: Visit<"/roles/:id/retirer", Visitor>) {
  const grant = await findGrant(db, params.id);
  if (!grant) throw new NotFound();
  const scope = { kind: grant.scope_kind, id: grant.scope_id };
  // A place that is gone leaves its roles: only whoever gives all roles takes those back.
  const where = (await locateScope(db, offers, scope)) ?? {};
  if (!mayGrant(visitor, grant.role as RoleName, where)) throw can(visitor, "roles.see") ? new Forbidden() : new NotFound();
  return { grant, where: { scope } };
}

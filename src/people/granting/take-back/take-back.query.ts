import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { RoleName } from "../../roles.ts";
import { mayGrant } from "../may-grant.ts";
import { writeScope } from "../scope.ts";
import { locateScope, nameScopes } from "../scopes.query.ts";

export type GrantToTakeBack = NonNullable<Awaited<ReturnType<typeof findGrant>>>;

export async function findGrant(db: Db, id: string) {
  if (!isUuid(id)) return null;
  const row = await db
    .selectFrom("people.role_grant as g")
    .innerJoin("people.person as p", "p.id", "g.person_id")
    .select(["g.id", "g.person_id", "p.name", "g.role", "g.scope_kind", "g.scope_id", "g.reason", "g.granted_at", "g.ends_at", "g.revoked_at"])
    .where("g.id", "=", id)
    .executeTakeFirst();
  return row ?? null;
}

/** With its place; null when there is none, or when this person does not take it back. */
export async function findRevocable({ db, offers, visitor }: { readonly db: Db; readonly offers: AllOffers; readonly visitor: Visitor }, id: string) {
  const grant = await findGrant(db, id);
  if (!grant) return null;
  const scope = { kind: grant.scope_kind, id: grant.scope_id };
  // A place that is gone leaves its roles: only whoever gives all roles takes those back.
  const where = (await locateScope(db, offers, scope)) ?? {};
  if (!mayGrant(visitor, grant.role as RoleName, where)) return null;
  const place = (await nameScopes(db, offers, [scope])).get(writeScope(scope))?.label ?? null;
  return { grant, scope, place };
}

import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findPersonByEmail } from "../../person.query.ts";
import { tell } from "../../emit-notice.ts";
import { grantRole } from "../grant.command.ts";
import { keepsAdministrator } from "../last-administrator.ts";
import { mayGrant } from "../may-grant.ts";
import { writeScope } from "../scope.ts";
import { locateScope, nameScopes } from "../scopes.query.ts";
import type { RoleToGive } from "./give.form.ts";

export type GrantOutcome = { ok: true } | { ok: false; problem: "scope" | "not_yours" | "unknown_person" | "oneself" | "last_administrator" };

/** Gives a role to the account of that address, tells its person, and says who gave it. */
export async function giveRole(db: Db, offers: AllOffers, visitor: Visitor, asked: RoleToGive): Promise<GrantOutcome> {
  const { role, scope, email, reason, endsAt } = asked;
  const where = await locateScope(db, offers, scope);
  if (!where) return { ok: false, problem: "scope" };
  if (!mayGrant(visitor, role, where)) return { ok: false, problem: "not_yours" };
  const person = await findPersonByEmail(db, email);
  if (!person) return { ok: false, problem: "unknown_person" };
  if (person.id === visitor.id) return { ok: false, problem: "oneself" };
  const name = (await nameScopes(db, offers, [scope])).get(writeScope(scope));
  return keepsAdministrator(() =>
    db.transaction().execute(async (trx): Promise<GrantOutcome> => {
      await tell(trx, { to: [person.id], kind: "people.role_changed", payload: { change: "granted", role, where: name?.label ?? null, reason } });
      await grantRole(trx, { personId: person.id, role, scope, reason, by: visitor.id, endsAt });
      return { ok: true };
    }),
  );
}

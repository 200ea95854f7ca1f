import { keysOf } from "#platform/keys-of.ts";
import { can, type Visitor, type Where } from "#platform/web/visitor.ts";
import { type RoleName, roles } from "../roles.ts";

/** What an agent gives where they work: who keeps a place, who answers for a structure. */
const local: readonly RoleName[] = ["host", "manager"];

export function mayGrant(visitor: Visitor, role: RoleName, where: Where): boolean {
  return can(visitor, "roles.grant") || (local.includes(role) && can(visitor, "roles.grant_local", where));
}

/** The roles that this person may give somewhere. */
export function grantableRoles(visitor: Visitor): RoleName[] {
  if (can(visitor, "roles.grant")) return keysOf(roles);
  return can(visitor, "roles.grant_local") ? [...local] : [];
}

/** A gate: whoever sees all roles, and whoever gives some. */
export const keepsRoles = (someone: Visitor | null): someone is Visitor => can(someone, "roles.see") || can(someone, "roles.grant_local");

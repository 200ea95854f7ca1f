import type { Db } from "#platform/db/db.ts";
import type { Scope } from "#platform/web/visitor.ts";
import { acceptTerms } from "./consent/consent.command.ts";
import { grantRole } from "./granting/grant.command.ts";
import type { RoleName } from "./roles.ts";

let count = 0;

export interface TestPerson {
  readonly name?: string;
  readonly email?: string;
  readonly locale?: "fr" | "en" | "nl";
  /** False for who has not agreed to the terms yet. */
  readonly settled?: boolean;
  /** `{ role: "agent", kind: "commune", id: "59512" }`. */
  readonly roles?: readonly ({ readonly role: RoleName } & Scope)[];
}

/** Somebody with an account who agreed to the terms, and roles, for tests. Gives the identifier, to be used with `house.as(id)`. */
export async function addPerson(db: Db, { name = "Amina Exemple", email, locale = "fr", settled = true, roles = [] }: TestPerson = {}): Promise<string> {
  count += 1;
  const { id } = await db
    .insertInto("people.person")
    .values({ name, email: email ?? `personne-${count}-${Math.random().toString(36).slice(2)}@exemple.fr`, email_verified: true, locale })
    .returning("id")
    .executeTakeFirstOrThrow();
  if (settled) await acceptTerms(db, id);
  for (const { role, kind, id: scopeId } of roles) await grantRole(db, { personId: id, role, scope: { kind, id: scopeId }, reason: "Essai", by: null });
  return id;
}

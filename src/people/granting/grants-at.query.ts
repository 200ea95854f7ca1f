import type { Db } from "#platform/db/db.ts";
import type { ScopeKind } from "../roles.ts";

/** The grants of one thing that hold today, the oldest first: whom a merge of two things must take along. */
export function findGrantsAt(db: Db, scope: { readonly kind: ScopeKind; readonly id: string }) {
  return db
    .selectFrom("people.role_grant")
    .select(["id", "person_id as personId", "role", "ends_at as endsAt"])
    .where("scope_kind", "=", scope.kind)
    .where("scope_id", "=", scope.id)
    .where("revoked_at", "is", null)
    .where(({ eb, fn, or }) => or([eb("ends_at", "is", null), eb("ends_at", ">", fn<Date>("now"))]))
    .orderBy("granted_at")
    .execute();
}

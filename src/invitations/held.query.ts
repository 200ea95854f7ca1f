import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Scope } from "#platform/web/visitor.ts";

/** Whether this person has the role there today. */
export async function holdsRole(db: Db, personId: string, { role, scope }: { readonly role: string; readonly scope: Scope }): Promise<boolean> {
  const { rows } = await sql`
    select from people.role_grant where person_id = ${personId} and role = ${role} and scope_kind = ${scope.kind}
      and scope_id is not distinct from ${scope.id} and revoked_at is null and (ends_at is null or ends_at > now())`.execute(db);
  return rows.length > 0;
}

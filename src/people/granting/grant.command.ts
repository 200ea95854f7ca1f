import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Scope } from "#platform/web/visitor.ts";
import type { RoleName } from "../roles.ts";

export interface NewGrant {
  readonly personId: string;
  readonly role: RoleName;
  readonly scope: Scope;
  /** Why, in the words of whoever grants. */
  readonly reason: string;
  /** Null when the house grants it by itself: a claim proved by a code. */
  readonly by: string | null;
  readonly endsAt?: Date | null;
}

/**
 * Gives a role, in the caller's transaction. Held already, it takes the new reason and end: two who grant at once leave one grant.
 * Whether the granter may is asked before.
 */
export async function grantRole(trx: Db, { personId, role, scope, reason, by, endsAt = null }: NewGrant): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into people.role_grant (person_id, role, scope_kind, scope_id, reason, granted_by, ends_at)
    values (${personId}, ${role}, ${scope.kind}, ${scope.id}, ${reason}, ${by}, ${endsAt})
    on conflict (person_id, role, scope_kind, scope_id) where revoked_at is null
      do update set reason = excluded.reason, granted_by = excluded.granted_by, granted_at = now(), ends_at = excluded.ends_at
    returning id`.execute(trx);
  const { id } = rows[0]!;
  await recordAct(trx, {
    who: by ?? "people/granting",
    act: "role.grant",
    room: "people",
    about: { kind: "person", id: personId },
    after: { role, scope, endsAt },
    reason,
  });
  return id;
}

/** Takes a role back, in the caller's transaction: from the next request on. False when it was not held any more. */
export async function revokeRole(trx: Db, grantId: string, { by, reason }: { by: string | null; reason: string }): Promise<boolean> {
  const { rows } = await sql<{ personId: string; role: string; kind: string; id: string | null }>`
    update people.role_grant set revoked_at = now(), revoked_by = ${by}, revoke_reason = ${reason}
    where id = ${grantId} and revoked_at is null
    returning person_id as "personId", role, scope_kind as kind, scope_id as id`.execute(trx);
  const revoked = rows[0];
  if (!revoked) return false;
  const { personId, role, kind, id } = revoked;
  await recordAct(trx, {
    who: by ?? "people/granting",
    act: "role.revoke",
    room: "people",
    about: { kind: "person", id: personId },
    before: { role, scope: { kind, id } },
    reason,
  });
  return true;
}

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";

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

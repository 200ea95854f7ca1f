import type { Db } from "#platform/db/db.ts";

/** False when the account has no such identity. */
export async function unlinkIdentity(db: Db, personId: string, provider: string): Promise<boolean> {
  const removed = await db.deleteFrom("people.account").where("person_id", "=", personId).where("provider_id", "=", provider).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

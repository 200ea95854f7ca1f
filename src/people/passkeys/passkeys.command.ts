import type { Db } from "#platform/db/db.ts";

/** False when it is somebody else's, or none. */
export async function renamePasskey(db: Db, personId: string, id: string, name: string): Promise<boolean> {
  const named = await db.updateTable("people.passkey").set({ name }).where("id", "=", id).where("person_id", "=", personId).executeTakeFirst();
  return named.numUpdatedRows > 0n;
}

/** False when it is somebody else's, or none. */
export async function removePasskey(db: Db, personId: string, id: string): Promise<boolean> {
  const removed = await db.deleteFrom("people.passkey").where("id", "=", id).where("person_id", "=", personId).executeTakeFirst();
  return removed.numDeletedRows > 0n;
}

import type { Db } from "#platform/db/db.ts";

/** Only somebody of the demo; whoever took the same identifier otherwise is not. */
export async function isOfDemo(db: Db, personId: string): Promise<boolean> {
  const known = await db.selectFrom("people.person").select("id").where("id", "=", personId).where("demo", "=", true).executeTakeFirst();
  return known !== undefined;
}

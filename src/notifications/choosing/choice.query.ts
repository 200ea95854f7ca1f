import type { Db } from "#platform/db/db.ts";
import type { Rhythm } from "../notice.ts";

/** Kind → what the person chose. A kind that is not there comes as usual. */
export async function findChoices(db: Db, personId: string): Promise<ReadonlyMap<string, Rhythm>> {
  const rows = await db.selectFrom("notifications.choice").select(["kind", "rhythm"]).where("person_id", "=", personId).execute();
  return new Map(rows.map(({ kind, rhythm }) => [kind, rhythm]));
}

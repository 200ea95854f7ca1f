import type { Db } from "#platform/db/db.ts";

export type Disagreement = Awaited<ReturnType<typeof listDisagreements>>[number];

/** What sources say otherwise of fields that were written by hand, and that nobody dismissed. */
export function listDisagreements(db: Db, placeId: string) {
  return db
    .selectFrom("places.disagreement")
    .select(["field", "source", "value", "facts_date"])
    .where("place_id", "=", placeId)
    .where("dismissed_at", "is", null)
    .orderBy("field")
    .orderBy("source")
    .execute();
}

import type { Db } from "#platform/db/db.ts";
import type { Relation, ThingRef } from "../relation.ts";

/** What a thing is joined to by that relation, as rooms joined it by themselves: a room may keep these in step with its rows. */
export function linksByRoom(db: Db, from: ThingRef, relation: Relation): Promise<ThingRef[]> {
  return db
    .selectFrom("thread.link")
    .select(["to_kind as kind", "to_id as id"])
    .where("from_kind", "=", from.kind)
    .where("from_id", "=", from.id)
    .where("relation", "=", relation)
    .where("added_by", "is", null)
    .where("removed_at", "is", null)
    .execute();
}

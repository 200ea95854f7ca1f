import { sql } from "kysely";

import type { Erasing, PersonRecords } from "#people";

/** What somebody proposed, claimed and wrote in records. */
export const actingRecords: PersonRecords = {
  room: "places-acts",
  async records(db, personId) {
    const proposals = await db
      .selectFrom("places.proposal as r")
      .innerJoin("places.place as p", "p.id", "r.place_id")
      .select(["p.name as place", "p.status", "p.status_reason", "r.hours_words", "r.note", "r.created_at"])
      .where("r.person_id", "=", personId)
      .orderBy("r.created_at")
      .execute();
    const claims = await db
      .selectFrom("places.claim as c")
      .innerJoin("places.place as p", "p.id", "c.place_id")
      .select(["p.name as place", "c.function", "c.message", "c.sent_to", "c.state", "c.reason", "c.created_at", "c.decided_at"])
      .where("c.person_id", "=", personId)
      .orderBy("c.created_at")
      .execute();
    const changes = await db
      .selectFrom("places.change as c")
      .innerJoin("places.place as p", "p.id", "c.place_id")
      .select(["p.name as place", "c.field", "c.before", "c.after", "c.source", "c.reason", "c.at"])
      .where("c.author_id", "=", personId)
      .orderBy("c.id")
      .execute();
    return { proposals, claims, changes };
  },
};

/** Records stay true without their author. What nobody has decided yet goes with the person who asked for its removal. */
export const actingErasing: Erasing = {
  room: "places-acts",
  async erase(trx, personId, contributions) {
    if (contributions === "remove")
      await sql`
        delete from places.place p using places.proposal r
        where r.place_id = p.id and r.person_id = ${personId} and p.status = 'proposed'`.execute(trx);
    await trx.updateTable("places.proposal").set({ person_id: null, note: null }).where("person_id", "=", personId).execute();
    await sql`
      update places.claim set state = 'withdrawn', decided_at = now(), code_hash = null
      where person_id = ${personId} and state in ('code_sent', 'waiting')`.execute(trx);
    await trx.updateTable("places.claim").set({ function: null, message: null, sent_to: null }).where("person_id", "=", personId).execute();
    await trx.updateTable("places.claim").set({ decided_by: null }).where("decided_by", "=", personId).execute();
    await trx.updateTable("places.change").set({ author_id: null }).where("author_id", "=", personId).execute();
  },
};

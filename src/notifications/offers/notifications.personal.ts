import type { Erasing, PersonRecords } from "#people";

export const notificationRecords: PersonRecords = {
  room: "notifications",
  async records(db, personId) {
    const messages = await db
      .selectFrom("notifications.message")
      .select(["kind", "payload", "created_at", "read_at", "archived_at", "sent_at"])
      .where("person_id", "=", personId)
      .orderBy("id")
      .execute();
    const choices = await db.selectFrom("notifications.choice").select(["kind", "rhythm", "changed_at"]).where("person_id", "=", personId).execute();
    return { messages, choices };
  },
};

/** Nobody else has what a person was told: nothing of it is worth keeping. */
export const notificationErasing: Erasing = {
  room: "notifications",
  async erase(trx, personId) {
    await trx.deleteFrom("notifications.message").where("person_id", "=", personId).execute();
    await trx.deleteFrom("notifications.choice").where("person_id", "=", personId).execute();
    await trx.deleteFrom("notifications.unsubscribe").where("person_id", "=", personId).execute();
  },
};

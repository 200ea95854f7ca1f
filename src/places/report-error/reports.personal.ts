import type { Erasing, PersonRecords } from "#people";

/** What somebody reported and answered, and the photos that they added. */
export const keepingRecords: PersonRecords = {
  room: "places-keeping",
  async records(db, personId) {
    const reports = await db
      .selectFrom("places.error_report as r")
      .innerJoin("places.place as p", "p.id", "r.place_id")
      .select(["p.name as place", "r.subject", "r.wrong", "r.suggested", "r.state", "r.created_at", "r.answered_at", "r.answer"])
      .where("r.reporter_id", "=", personId)
      .orderBy("r.created_at")
      .execute();
    const answers = await db
      .selectFrom("places.error_report as r")
      .innerJoin("places.place as p", "p.id", "r.place_id")
      .select(["p.name as place", "r.state", "r.answered_at", "r.answer"])
      .where("r.answered_by", "=", personId)
      .orderBy("r.answered_at")
      .execute();
    const photos = await db
      .selectFrom("places.photo as f")
      .innerJoin("places.place as p", "p.id", "f.place_id")
      .select(["p.name as place", "f.alt", "f.credit", "f.added_at", "f.removed_at"])
      .where("f.added_by", "=", personId)
      .orderBy("f.added_at")
      .execute();
    return { reports, answers, photos };
  },
};

const withdrawn = "(texte retiré)";

/** The count of reports and the days to answer stay true; the words go when the person asks. */
export const keepingErasing: Erasing = {
  room: "places-keeping",
  async erase(trx, personId, contributions) {
    if (contributions === "remove")
      await trx.updateTable("places.error_report").set({ wrong: withdrawn, suggested: null }).where("reporter_id", "=", personId).execute();
    await trx.updateTable("places.error_report").set({ reporter_id: null }).where("reporter_id", "=", personId).execute();
    await trx.updateTable("places.error_report").set({ answered_by: null }).where("answered_by", "=", personId).execute();
    await trx.updateTable("places.photo").set({ added_by: null }).where("added_by", "=", personId).execute();
  },
};

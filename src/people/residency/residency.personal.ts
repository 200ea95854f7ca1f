import type { Erasing, PersonRecords } from "../offers.ts";

/** Sheets of the copy of one's data. The code itself is not kept: there is none to give. */
export const residencyRecords: PersonRecords = {
  room: "residency",
  async records(db, personId) {
    const [attestations, letters] = await Promise.all([
      db
        .selectFrom("people.residency")
        .select(["commune_code", "how", "attested_on", "valid_until", "ended_at", "end_reason"])
        .where("person_id", "=", personId)
        .execute(),
      db
        .selectFrom("people.residency_letter")
        .select(["commune_code", "recipient", "street", "postal_code", "city", "asked_at", "printed_at", "sent_at", "used_at", "ended_at"])
        .where("person_id", "=", personId)
        .execute(),
    ]);
    return { attestations, letters };
  },
};

export const residencyErasing: Erasing = {
  room: "residency",
  async erase(trx, personId) {
    await trx.deleteFrom("people.residency_letter").where("person_id", "=", personId).execute();
    await trx.deleteFrom("people.residency").where("person_id", "=", personId).execute();
  },
};

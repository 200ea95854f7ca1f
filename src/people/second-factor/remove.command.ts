import type { Db } from "#platform/db/db.ts";

/** Without it, what staff may do sleeps again in every session that it had opened. */
export async function removeApplication(db: Db, personId: string): Promise<void> {
  await db.transaction().execute((trx) => removeIn(trx, personId));
}

/** The application and every passkey, for whoever lost them. */
export async function removeFactors(trx: Db, personId: string): Promise<void> {
  await removeIn(trx, personId);
  await trx.deleteFrom("people.passkey").where("person_id", "=", personId).execute();
}

async function removeIn(trx: Db, personId: string): Promise<void> {
  await trx.updateTable("people.person").set({ two_factor_enabled: false, updated_at: new Date() }).where("id", "=", personId).execute();
  await trx.deleteFrom("people.two_factor").where("person_id", "=", personId).execute();
  await trx.updateTable("people.session").set({ second_factor_at: null }).where("person_id", "=", personId).where("way", "!=", "passkey").execute();
}

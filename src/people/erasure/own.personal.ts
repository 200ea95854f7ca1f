import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { forgetCorrespondent } from "#platform/mail/forget.ts";
import type { Erasing } from "../offers.ts";

const reason = "Compte effacé";

/** What this room does: the row of the person stays, for the counts that lead to it, and tells nothing of who it was. */
export const ownErasing: Erasing = {
  room: "people",
  async erase(trx, personId) {
    const { name, email } = await trx.selectFrom("people.person").select(["name", "email"]).where("id", "=", personId).executeTakeFirstOrThrow();
    // Whoever granted a role or took it back wrote why in their own words, which may name the person.
    await sql`update people.role_grant set reason = ${reason}, revoke_reason = ${reason} where person_id = ${personId}`.execute(trx);
    for (const address of await addressesOf(trx, personId, email)) {
      await forgetCorrespondent(trx, { address, name });
      await sql`delete from people.verification where position(${address} in value) > 0 or identifier = ${address}`.execute(trx);
      await sql`delete from people.invitation where email = ${address}`.execute(trx);
    }
    await forgetWays(trx, personId);
    await forgetCopies(trx, personId);
    await sql`
      update people.person
      set name = '', email = ${`erased-${personId}@invalid`}, email_verified = false, image = null, two_factor_enabled = false,
          locale = 'fr', erased_at = now(), updated_at = now()
      where id = ${personId}`.execute(trx);
  },
};

/** Each address that the person had in the last month; older ones are gone from the log of mails. */
async function addressesOf(trx: Db, personId: string, email: string): Promise<string[]> {
  const { rows } = await sql<{ address: string }>`
    select previous_email as address from people.email_change where person_id = ${personId} and previous_email is not null
    union select new_email from people.email_change where person_id = ${personId} and confirmed_at is not null
    union select ${email}::text`.execute(trx);
  return rows.map(({ address }) => address);
}

const own = ["session", "account", "passkey", "two_factor", "consent", "email_change", "erasure", "undo_link"] as const;

async function forgetWays(trx: Db, personId: string): Promise<void> {
  await sql`delete from people.verification where position(${personId} in value) > 0`.execute(trx);
  for (const table of own) await sql`delete from ${sql.table(`people.${table}`)} where person_id = ${personId}`.execute(trx);
}

/** A file goes with the hourly job, which is sure to come back if it is cut short. */
async function forgetCopies(trx: Db, personId: string): Promise<void> {
  await sql`delete from people.data_copy where person_id = ${personId} and file_id is null`.execute(trx);
  await sql`update people.data_copy set expires_at = now() where person_id = ${personId}`.execute(trx);
}

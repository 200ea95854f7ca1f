import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { terms, termsVersion } from "../terms.ts";

/** Writes down that a person agrees to this version, in the caller's transaction. Said twice, the first time counts. */
export async function recordConsent(trx: Db, personId: string, what: string, version: string): Promise<void> {
  await sql`
    insert into people.consent (person_id, what, version) values (${personId}, ${what}, ${version})
    on conflict (person_id, what, version) where withdrawn_at is null do nothing`.execute(trx);
}

/** The same of the terms that are in force. */
export async function acceptTerms(trx: Db, personId: string): Promise<void> {
  await sql`
    insert into people.consent (person_id, what, version) values (${personId}, ${terms}, people.terms_in_force(${termsVersion}))
    on conflict (person_id, what, version) where withdrawn_at is null do nothing`.execute(trx);
}

/** From now on the person does not agree any more, whatever the version. What they agreed to before stays in the log. */
export async function withdrawConsent(trx: Db, personId: string, what: string): Promise<void> {
  await sql`
    update people.consent set withdrawn_at = now()
    where person_id = ${personId} and what = ${what} and withdrawn_at is null`.execute(trx);
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";

/** How to call this person, and in which language. */
export async function saveProfile(db: Db, personId: string, { name, locale }: { readonly name: string; readonly locale: Locale }): Promise<void> {
  await sql`update people.person set name = ${name}, locale = ${locale}, updated_at = now() where id = ${personId}`.execute(db);
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Who } from "#platform/personal/register.ts";

/** Who this is to registers; each address that the person had in the last month counts, and of accounts that were merged into theirs: older ones are gone from the log of mails. */
export async function findWho(db: Db, id: string): Promise<Who> {
  const { rows } = await sql<Who>`
    select p.id, p.name, array(
      select lower(p.email)
      union select lower(c.previous_email) from people.email_change c where c.person_id = p.id and c.previous_email is not null
      union select lower(m.email) from people.merged_account m where m.kept_id = p.id
      union select lower(c.new_email) from people.email_change c where c.person_id = p.id and c.confirmed_at is null) as addresses
    from people.person p where p.id = ${id}`.execute(db);
  if (!rows[0]) throw new Error("Nobody has this account.");
  return rows[0];
}

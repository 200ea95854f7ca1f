import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Accounts that are of no story. */
export async function countAccounts(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("people.person")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("demo", "=", false)
    .where("erased_at", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whether somebody who is of no story administers the house, and can present two factors. */
export async function hasAdministrator(db: Db): Promise<boolean> {
  const { rows } = await sql`
    select from people.role_grant g join people.person p on p.id = g.person_id
    where g.role = 'administrator' and g.scope_kind = 'metropolis' and g.revoked_at is null and (g.ends_at is null or g.ends_at > now())
      and not p.demo and p.erased_at is null and p.erasure_asked_at is null
      and (exists (select from people.two_factor f where f.person_id = p.id) or exists (select from people.passkey k where k.person_id = p.id))
    limit 1`.execute(db);
  return rows.length > 0;
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { tell } from "../news/tell.command.ts";

/** After the end of an authorisation, or a session. */
export const yearsKept = 5;
/** Before an authorisation ends, its holder is told. */
const daysAhead = 45;

/** Authorisations that ended long ago go with what stood against them; who sat where is forgotten, the count stays. */
export async function forget(db: Db, now: Date): Promise<void> {
  const before = sql`${now}::timestamptz - make_interval(years => ${yearsKept})`;
  await sql`delete from trainings.authorisation where until_at < ${before}`.execute(db);
  await sql`
    update trainings.seat t set person_id = null from trainings.session s
    where s.id = t.session_id and t.person_id is not null and upper(s.during) < ${before}`.execute(db);
}

/** Tells whoever holds an authorisation that ends soon, once for each end. */
export async function remind(trx: Db, now: Date): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    update trainings.authorisation a set reminded_until = a.until_at
    where a.until_at > ${now} and a.until_at <= ${now}::timestamptz + make_interval(days => ${daysAhead}) and a.reminded_until is distinct from a.until_at
      and not exists (select from trainings.suspension x where x.authorisation_id = a.id and x.lifted_at is null)
    returning id`.execute(trx);
  for (const { id } of rows) await tell(trx, id, "ending");
  return rows.length;
}

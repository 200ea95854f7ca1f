import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { forgetMails } from "#platform/mail/forget.command.ts";

/** Days in which somebody who registered online confirms. */
const daysToConfirm = 30;

/** On the day that was announced, all that tells who registered goes; seats and the published record keep numbers alone. */
export async function forget(db: Db, now: Date): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select id from assemblies.assembly where erased_at is null and erase_on <= (${now}::timestamptz at time zone 'Europe/Paris')::date order by id`.execute(db);
  for (const { id } of rows) await forgetAssembly(db, id, now);
  await sql`
    delete from assemblies.candidate where confirmed_at is null and withdrawn_at is null and not assemblies.is_fixed(assembly_id)
      and created_at < ${now}::timestamptz - make_interval(days => ${daysToConfirm})`.execute(db);
}

async function forgetAssembly(db: Db, id: string, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`select from assemblies.assembly where id = ${id} for update`.execute(trx);
    const gone = await sql<{ email: string | null }>`delete from assemblies.candidate where assembly_id = ${id} returning email`.execute(trx);
    await forgetMails(
      trx,
      "assemblies",
      gone.rows.flatMap(({ email }) => email ?? []),
    );
    await sql`delete from assemblies.invitation where assembly_id = ${id}`.execute(trx);
    await sql`
      update assemblies.assembly set erased_at = ${now}, salt = gen_random_uuid()::text, state = case when state = 'open' then 'closed' else state end where id = ${id}`.execute(
      trx,
    );
  });
}

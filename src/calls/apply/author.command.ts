import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findPersonByEmail } from "#people";
import { record } from "../record.command.ts";

type AddOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "unknown" | "many" };

const most = 10;

/** Who has an account under that address writes with the others, or reads. Asked again, the role changes; the lead's never does. */
export async function addAuthor(db: Db, applicationId: string, email: string, role: "writer" | "reader", by: string): Promise<AddOutcome> {
  const person = await findPersonByEmail(db, email);
  if (!person) return { ok: false, problem: "unknown" };
  return db.transaction().execute(async (trx): Promise<AddOutcome> => {
    await sql`select from calls.application where id = ${applicationId} for update`.execute(trx);
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from calls.author where application_id = ${applicationId} and person_id <> ${person.id}`.execute(trx);
    if (rows[0]!.count >= most) return { ok: false, problem: "many" };
    await sql`insert into calls.author (application_id, person_id, role) values (${applicationId}, ${person.id}, ${role})
      on conflict (application_id, person_id) do update set role = excluded.role where calls.author.role <> 'lead'`.execute(trx);
    await record(trx, { kind: "application", id: applicationId, act: "author", by, after: { person: person.id, role } });
    return { ok: true };
  });
}

/** The lead stays. */
export async function removeAuthor(db: Db, applicationId: string, personId: string, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { rows } =
      await sql`delete from calls.author where application_id = ${applicationId} and person_id = ${personId} and role <> 'lead' returning role`.execute(trx);
    if (rows.length === 0) return false;
    await record(trx, { kind: "application", id: applicationId, act: "author", by, before: { person: personId } });
    return true;
  });
}

import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { tellTrainers } from "../news/tell.command.ts";
import { record } from "../record.command.ts";

/** A new card: the earlier ones open nothing any more. False after a thousand. */
export async function renewCard(db: Db, id: string, personId: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update trainings.authorisation set card = card + 1 where id = ${id} and person_id = ${personId} and card < 1000`.execute(db);
  return numAffectedRows === 1n;
}

/** Whoever holds it says why it should count again, once for each suspension; false when none stands, or they said so already. */
export function appeal(db: Db, id: string, personId: string, words: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numAffectedRows } = await sql`
      update trainings.suspension x set appeal = ${words}, appealed_at = clock_timestamp() from trainings.authorisation a
      where a.id = x.authorisation_id and a.id = ${id} and a.person_id = ${personId} and x.lifted_at is null and x.appeal is null`.execute(trx);
    if (numAffectedRows !== 1n) return false;
    await tellTrainers(trx, id);
    await record(trx, { kind: "authorisation", id, act: "appeal", by: personId });
    return true;
  });
}

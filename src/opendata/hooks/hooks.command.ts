import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { mostHooks, newSecret } from "./hook.ts";

export interface NewHook {
  readonly name: string;
  readonly url: string;
  readonly datasets: readonly string[];
}

/** Gives the key with which messages are signed, shown once; null for whoever has as many as there may be. */
export const makeHook = (db: Db, personId: string, { name, url, datasets }: NewHook): Promise<string | null> =>
  db.transaction().execute(async (trx) => {
    await sql`select from people.person where id = ${personId} for update`.execute(trx);
    const secret = newSecret();
    const { numAffectedRows } = await sql`
      insert into opendata.hook (person_id, name, url, secret, datasets) select ${personId}, ${name}, ${url}, ${secret}, ${datasets}::text[]
      where (select count(*) from opendata.hook where person_id = ${personId}) < ${mostHooks}`.execute(trx);
    return numAffectedRows === 1n ? secret : null;
  });

/** Stops it, or lets it go on: what changed meanwhile is told once. */
export async function stopHook(db: Db, personId: string, id: string, stops: boolean): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update opendata.hook set stopped_at = ${stops ? sql`clock_timestamp()` : null}
    where id::text = ${id} and person_id = ${personId} and (stopped_at is null) = ${stops}`.execute(db);
  return numAffectedRows === 1n;
}

export async function removeHook(db: Db, personId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`delete from opendata.hook where id::text = ${id} and person_id = ${personId}`.execute(db);
  return numAffectedRows === 1n;
}

/** Sends again what was sent or given up; also of one that was stopped, which then goes on. */
export const replay = (db: Db, personId: string, id: string): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ hook: string }>`
      update opendata.delivery d set state = 'waiting', tries = 0, next_at = clock_timestamp(), answered = null, fault = null
      from opendata.hook h where d.id::text = ${id} and h.id = d.hook_id and h.person_id = ${personId} and d.state <> 'waiting'
      returning h.id as hook`.execute(trx);
    if (!rows[0]) return false;
    await sql`update opendata.hook set stopped_at = null where id = ${rows[0].hook}`.execute(trx);
    return true;
  });

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { tellPerson } from "../news/tell.command.ts";

/** Requests that nobody approved in time give back what they took, and whoever asked is told. Gives those that this call ended. */
export async function lapse(trx: Db, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update bookings.booking set state = 'lapsed', waits_until = null, ended_at = clock_timestamp(), ended_by = 'house', version = version + 1
    where id = any(${[...ids]}::uuid[]) and state in ('wished', 'asked') and waits_until <= clock_timestamp() returning id`.execute(trx);
  const ended = rows.map(({ id }) => id);
  if (ended.length === 0) return [];
  await sql`delete from bookings.taking where booking_id = any(${ended}::uuid[])`.execute(trx);
  await tellPerson(trx, ended, "lapsed");
  return ended;
}

import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { fillSeats, holdSession } from "./seat.command.ts";

/** Frees all these seats (`t`) of sessions ahead, each for whoever waits; sessions are held in one order, so that nobody waits in a ring. */
export async function freeSeats(trx: Db, which: RawBuilder<unknown>): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select distinct s.id from trainings.seat t join trainings.session s on s.id = t.session_id
    where t.state <> 'left' and lower(s.during) > clock_timestamp() and (${which}) order by s.id`.execute(trx);
  for (const { id } of rows) {
    const held = await holdSession(trx, id);
    await sql`update trainings.seat t set state = 'left', number = null where t.session_id = ${id} and t.state <> 'left' and (${which})`.execute(trx);
    if (held) await fillSeats(trx, id, held);
  }
}

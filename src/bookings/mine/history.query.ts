import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { State } from "../booking.ts";

/** What a booking became at a moment. */
export interface HistoryStep {
  readonly at: Date;
  readonly state: State;
  readonly from: Date;
  readonly to: Date;
  /** It went to somebody else then. */
  readonly handed: boolean;
}

/** All that a booking was, the first first; the last is what it is. */
export async function findHistory(db: Db, id: string): Promise<HistoryStep[]> {
  const { rows } = await sql<HistoryStep>`
    select coalesce(lag(e.until) over w, b.made_at) as at, e.state, lower(e.during) as "from", upper(e.during) as "to", coalesce(lag(e.handed) over w, false) as handed
    from bookings.booking b, lateral (
      select f.number, f.until, f.state, f.during, f.handed from bookings.former f where f.booking_id = b.id
      union all select 32767, null, b.state, b.during, false) e
    where b.id = ${id} window w as (order by e.number) order by e.number`.execute(db);
  return rows;
}

/** Their turn among those who queue for a part of the same time. */
export async function findTurn(db: Db, id: string): Promise<number> {
  const { rows } = await sql<{ turn: number }>`
    select count(*)::int as turn from bookings.booking b join bookings.booking o on o.resource_id = b.resource_id and o.state = 'queued'
      and o.during && b.during and (o.made_at, o.id) <= (b.made_at, b.id)
    where b.id = ${id} and b.state = 'queued'`.execute(db);
  return rows[0]!.turn;
}

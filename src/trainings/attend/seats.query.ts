import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Result } from "../training.ts";

export interface Seat {
  readonly id: string;
  readonly name: string | null;
  readonly personId: string | null;
  readonly state: "taken" | "waiting";
  readonly result: Result | null;
}

/** Those who have a seat, by name, then those who wait, in their order. */
export async function findSeats(db: Db, sessionId: string): Promise<Seat[]> {
  const { rows } = await sql<Seat>`
    select t.id, p.name, t.person_id as "personId", t.state, t.result from trainings.seat t left join people.person p on p.id = t.person_id
    where t.session_id = ${sessionId} and t.state <> 'left'
    order by t.state, case t.state when 'waiting' then t.asked_at end, p.name collate "fr-x-icu", t.id`.execute(db);
  return rows;
}

export interface OwnSeat {
  readonly state: "taken" | "waiting";
  readonly result: Result | null;
  /** Of those who wait, which turn is theirs; 0 for who has a seat. */
  readonly turn: number;
}

export async function findOwnSeat(db: Db, sessionId: string, personId: string): Promise<OwnSeat | null> {
  const { rows } = await sql<OwnSeat>`
    select t.state, t.result, case t.state when 'waiting' then (select count(*)::int from trainings.seat w
      where w.session_id = t.session_id and w.state = 'waiting' and (w.asked_at, w.id) <= (t.asked_at, t.id)) else 0 end as turn
    from trainings.seat t where t.session_id = ${sessionId} and t.person_id = ${personId} and t.state <> 'left'`.execute(db);
  return rows[0] ?? null;
}

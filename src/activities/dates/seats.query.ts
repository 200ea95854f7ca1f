import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Seat {
  readonly id: string;
  readonly name: string | null;
  /** Of somebody whom the place can only telephone. */
  readonly phone: string | null;
  readonly state: "taken" | "waiting";
  readonly present: boolean | null;
}

/** Those who have a seat, by name, then those who wait, in their order. */
export async function findSeats(db: Db, dateId: string): Promise<Seat[]> {
  const { rows } = await sql<Seat>`
    select t.id, coalesce(p.name, g.name) as name, g.phone, t.state, t.present
    from activities.seat t left join people.person p on p.id = t.person_id left join activities.guest g on g.id = t.guest_id
    where t.date_id = ${dateId} and t.state <> 'left'
    order by t.state, case t.state when 'waiting' then t.asked_at end, coalesce(p.name, g.name) collate "fr-x-icu", t.id`.execute(db);
  return rows;
}

export interface OwnSeat {
  readonly state: "taken" | "waiting";
  /** Of those who wait, which turn is theirs; 0 for who has a seat. */
  readonly turn: number;
}

export async function findOwnSeat(db: Db, dateId: string, personId: string): Promise<OwnSeat | null> {
  const { rows } = await sql<OwnSeat>`
    select t.state, case t.state when 'waiting' then (select count(*)::int from activities.seat w
      where w.date_id = t.date_id and w.state = 'waiting' and (w.asked_at, w.id) <= (t.asked_at, t.id)) else 0 end as turn
    from activities.seat t where t.date_id = ${dateId} and t.person_id = ${personId} and t.state <> 'left'`.execute(db);
  return rows[0] ?? null;
}

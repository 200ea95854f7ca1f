import { sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";

/** Somebody without an account, as far as their page tells. */
export interface Guest {
  readonly id: string;
  readonly dateId: string;
  readonly name: string;
  readonly confirmed: boolean;
  /** What they have of the date; null: nothing, or given back. */
  readonly seat: { readonly state: "taken" | "waiting"; readonly turn: number } | null;
}

/** The one to whom a letter leads; null for a link that nobody was given, or of a guest who is forgotten. */
export async function findLinked(db: Db, token: string): Promise<Guest | null> {
  const { rows } = await sql<Omit<Guest, "seat"> & { state: "taken" | "waiting" | null; turn: number }>`
    select g.id, g.date_id as "dateId", g.name, g.confirmed_at is not null as confirmed, t.state, (select count(*)::int from activities.seat w
      where w.date_id = t.date_id and w.state = 'waiting' and t.state = 'waiting' and (w.asked_at, w.id) <= (t.asked_at, t.id)) as turn
    from activities.guest g left join activities.seat t on t.guest_id = g.id and t.state <> 'left'
    where g.id = (select l.guest_id from activities.guest_link l where l.hash = ${hashOfToken(token)})`.execute(db);
  const [found] = rows;
  if (!found) return null;
  const { state, turn, ...guest } = found;
  return { ...guest, seat: state && { state, turn } };
}

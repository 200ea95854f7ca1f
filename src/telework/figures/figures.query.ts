import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** What was told of a month; `cents` without VAT, `capacity` in half-days of the desks offered then. */
export interface MonthFigures {
  /** "2026-11". */
  readonly month: string;
  readonly halves: number;
  readonly cents: number;
  readonly capacity: number;
  /** Half-days of which it is known how much nearer to home they were, and the metres as the crow flies; null: of too few. */
  readonly measured: number | null;
  readonly metres: number | null;
}

/** Months that were settled, the last first. One may have been settled in several turns: its desks are counted once. */
export async function listMonths(db: Db, limit: number | null = null): Promise<MonthFigures[]> {
  const { rows } = await sql<MonthFigures>`
    with each as (
      select c.id, c.month, sum(f.halves) as halves, sum(f.cents) as cents, sum(f.capacity) as capacity
      from telework.closing c join telework.figure f on f.closing_id = c.id group by c.id)
    select to_char(e.month, 'YYYY-MM') as month, coalesce(sum(e.halves), 0)::int as halves, coalesce(sum(e.cents), 0)::float8 as cents,
      coalesce(max(e.capacity), 0)::int as capacity,
      sum(s.halves)::int as measured, sum(s.metres)::float8 as metres
    from each e left join telework.saving s on s.closing_id = e.id group by e.month order by e.month desc limit ${limit}`.execute(db);
  return rows;
}

export interface CommuneFigures {
  /** Null: communes that are too small to stand alone, together, and corrections. */
  readonly commune: string | null;
  readonly month: string;
  readonly halves: number;
  readonly cents: number;
  readonly capacity: number;
}

/** By month, then by commune of the places. */
export async function listCommunes(db: Db): Promise<CommuneFigures[]> {
  const { rows } = await sql<CommuneFigures>`
    select f.commune_code::text as commune, to_char(c.month, 'YYYY-MM') as month, coalesce(sum(f.halves), 0)::int as halves,
      coalesce(sum(f.cents), 0)::float8 as cents, coalesce(max(f.capacity), 0)::int as capacity
    from telework.figure f join telework.closing c on c.id = f.closing_id group by c.month, f.commune_code order by c.month, f.commune_code nulls last`.execute(
    db,
  );
  return rows;
}

/** When the last was told. */
export const lastClosing = async (db: Db): Promise<Date | null> =>
  (await sql<{ at: Date | null }>`select max(at) as at from telework.closing`.execute(db)).rows[0]!.at;

/** Places that are open to employers, and the communes where they stand. */
export async function countOffers(db: Db): Promise<{ readonly places: number; readonly communes: number }> {
  const { rows } = await sql<{ places: number; communes: number }>`
    select count(distinct p.id)::int as places, count(distinct p.commune_code)::int as communes
    from telework.offer o join bookings.resource r on r.id = o.resource_id join places.place p on p.id = r.place_id
    where o.state = 'open' and r.state = 'open' and p.status = 'published'`.execute(db);
  return rows[0]!;
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** A place or a structure, with what it lent and borrowed: loans that were handed over. */
export interface Party {
  readonly kind: "place" | "structure";
  readonly id: string;
  readonly name: string;
  readonly lent: number;
  readonly borrowed: number;
}

/** Days, both included: "2026-01-01". */
export interface Period {
  readonly first: string;
  readonly last: string;
}

const handed = ({ first, last }: Period) =>
  sql`l.handed_at >= lower(loans.days(${first}::date, ${first}::date)) and l.handed_at < (${last}::date + 1)::timestamp at time zone 'Europe/Paris'`;

/** Counted from loans each time: places and structures of which one at least was handed over, those that lent most first. Hidden places are left out. */
export async function findParties(db: Db, period: Period): Promise<Party[]> {
  const { rows } = await sql<Party>`
    with counted as (
      select case when l.owner_id is null then 'place' else 'structure' end as kind, coalesce(l.owner_id, l.place_id) as id, 1 as lent, 0 as borrowed
      from loans.loan l where ${handed(period)}
      union all
      select l.borrower, l.borrower_id, 0, 1 from loans.loan l where ${handed(period)} and l.borrower <> 'person')
    select c.kind, c.id, coalesce(p.name, s.name) as name, sum(c.lent)::int as lent, sum(c.borrowed)::int as borrowed from counted c
    left join places.place p on c.kind = 'place' and p.id = c.id and p.status = 'published'
      and not exists (select from moderation.hidden h where h.kind = 'place' and h.thing_id = p.id::text)
    left join people.structure s on c.kind = 'structure' and s.id = c.id
    where c.id is not null and num_nonnulls(p.name, s.name) > 0 group by c.kind, c.id, p.name, s.name
    order by sum(c.lent) desc, sum(c.borrowed) desc, coalesce(p.name, s.name) collate "fr-x-icu", c.id`.execute(db);
  return rows;
}

export interface Totals {
  readonly loans: number;
  /** Of them, to a place or a structure. */
  readonly between: number;
  readonly returned: number;
  /** Of those that are back, after their last day. */
  readonly late: number;
  readonly lost: number;
}

export async function findTotals(db: Db, period: Period): Promise<Totals> {
  const { rows } = await sql<Totals>`
    select count(*)::int as loans, count(*) filter (where l.borrower <> 'person')::int as between, count(*) filter (where l.state = 'returned')::int as returned,
      count(*) filter (where l.state = 'returned' and l.returned_at >= upper(loans.days(l.first_day, l.last_day)))::int as late,
      count(*) filter (where l.state = 'lost')::int as lost
    from loans.loan l where ${handed(period)}`.execute(db);
  return rows[0]!;
}

/** How many people borrowed in their own name, by the commune in which they said that they live; null: they did not. */
export async function findBorrowers(db: Db, period: Period): Promise<{ commune: string | null; persons: number }[]> {
  const { rows } = await sql<{ commune: string | null; persons: number }>`
    select r.commune_code as commune, count(*)::int as persons
    from (select distinct l.person_id as id from loans.loan l where l.borrower = 'person' and l.person_id is not null and ${handed(period)}) p
    left join people.residency r on r.person_id = p.id and r.ended_at is null group by 1`.execute(db);
  return rows;
}

/** Years in which something was handed over, the last first. */
export async function findYears(db: Db): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`
    select distinct extract(year from handed_at at time zone 'Europe/Paris')::int as year from loans.loan where handed_at is not null order by 1 desc`.execute(
    db,
  );
  return rows.map(({ year }) => year);
}

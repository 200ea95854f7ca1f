import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Pay, Side, Unit } from "../pooling.ts";

export interface ClosingRow {
  readonly id: string;
  /** "2026-10". */
  readonly month: string;
  readonly at: Date;
  readonly statements: number;
  readonly lines: number;
  /** What some are owed, and others owe, without VAT. */
  readonly cents: number;
  readonly minutes: number;
}

export async function findClosings(db: Db): Promise<ClosingRow[]> {
  const { rows } = await sql<ClosingRow>`
    select c.id, to_char(c.month, 'YYYY-MM') as month, c.at, count(distinct s.id)::int as statements, count(l.number)::int as lines,
      coalesce(sum(l.cents) filter (where l.cents > 0), 0)::float8 as cents, coalesce(sum(l.minutes) filter (where l.minutes > 0), 0)::float8 as minutes
    from pooling.closing c left join pooling.statement s on s.closing_id = c.id left join pooling.line l on l.statement_id = s.id
    group by c.id order by c.month desc, c.at desc limit 120`.execute(db);
  return rows;
}

/** What two structures do not agree on: what was given, why it is disputed. */
export interface DisputedUse {
  readonly id: string;
  readonly title: string;
  readonly providerName: string;
  readonly takerName: string;
  readonly day: string;
  readonly unit: Unit;
  readonly pay: Pay;
  readonly quantity: number;
  readonly amount: number;
  readonly side: Side;
  readonly note: string | null;
  readonly why: string;
}

export async function findDisputed(db: Db): Promise<DisputedUse[]> {
  const { rows } = await sql<DisputedUse>`
    select u.id, d.title, p.name as "providerName", t.name as "takerName", u.day::text as day, d.unit, d.pay, u.quantity, u.amount, u.recorded_side as side, u.note,
      coalesce(u.dispute_why, '') as why
    from pooling.use u join pooling.deal d on d.id = u.deal_id join people.structure p on p.id = d.provider_id join people.structure t on t.id = d.taker_id
    where u.state = 'disputed' order by u.day, u.id limit 500`.execute(db);
  return rows;
}

export interface Waiting {
  /** Confirmed uses, keys that all accepted and purchases that were allotted. */
  readonly ready: number;
  /** Recorded, and not answered. */
  readonly unanswered: number;
  readonly disputed: number;
  readonly corrections: number;
}

/** What a closing of what is before that day would find, and what it would not take. */
export async function countWaiting(db: Db, before: string): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select (count(*) filter (where state = 'confirmed')
        + (select count(*) from pooling.purchase p where p.state = 'allotted'
            and exists (select from pooling.commitment c where c.purchase_id = p.id and c.committed is not null and c.structure_id <> p.structure_id))
        + (select count(*) from pooling.key k where k.state = 'presented'
            and not exists (select from pooling.key_part o where o.key_id = k.id and (o.accepted_at is null or o.contest_why is not null))))::int as ready,
      count(*) filter (where state = 'recorded')::int as unanswered, count(*) filter (where state = 'disputed')::int as disputed,
      (select count(*)::int from pooling.correction where closing_id is null) as corrections
    from pooling.use where day < ${before}::date`.execute(db);
  return rows[0]!;
}

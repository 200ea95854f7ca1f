import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Of one member: sessions at which they were, and what they get for them. */
export interface Allowance {
  readonly seatId: string;
  readonly number: number;
  /** Null once erased. */
  readonly name: string | null;
  readonly reach: string | null;
  readonly sessions: number;
  /** Sessions that are not paid. */
  readonly unpaid: number;
  readonly dueCents: number;
  readonly paidCents: number;
  /** The last day on which something was paid: "2026-12-03". */
  readonly paidOn: string | null;
}

/** Of all who came once, by number. */
export async function findAllowances(db: Db, assemblyId: string): Promise<Allowance[]> {
  const { rows } = await sql<Allowance>`
    select s.id as "seatId", s.number, c.name, coalesce(c.email, c.phone, c.address) as reach, count(*)::int as sessions,
      count(*) filter (where t.paid_on is null)::int as unpaid, (count(*) filter (where t.paid_on is null) * coalesce(a.allowance_cents, 0))::int as "dueCents",
      coalesce(sum(t.paid_cents), 0)::int as "paidCents", max(t.paid_on)::text as "paidOn"
    from assemblies.attendance t join assemblies.seat s on s.id = t.seat_id join assemblies.assembly a on a.id = s.assembly_id
      left join assemblies.candidate c on c.id = s.candidate_id
    where s.assembly_id = ${assemblyId} and t.state = 'present' group by s.id, s.number, c.id, a.allowance_cents order by s.number`.execute(db);
  return rows;
}

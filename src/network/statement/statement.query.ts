import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { spanOf } from "./quarter.ts";

export interface StatementLine {
  readonly number: number;
  readonly at: Date;
  readonly unit: "credits" | "euros";
  /** Hundredths of a credit, or cents: above 0 given or due, below 0 received or paid. */
  readonly amount: number;
  readonly kind: "contribution" | "payment" | "transfer" | "counter";
  /** Null: the commons, or outside. */
  readonly other: string | null;
  readonly purpose: "member" | "commons" | "outside";
  readonly words: string | null;
}

/** What moved on the accounts of a member in a quarter, as it was written. */
export async function findLines(db: Db, memberId: string, quarter: string): Promise<StatementLine[]> {
  const { from, until } = spanOf(quarter);
  const { rows } = await sql<StatementLine>`
    select m.number::float8 as number, m.at, m.unit, (case when m.to_id = a.id then m.amount else -m.amount end)::float8 as amount, m.kind,
      coalesce(s.name, o.name) as other, b.purpose, c.words
    from network.account a join network.movement m on (m.to_id = a.id or m.from_id = a.id)
      join network.account b on b.id = case when m.to_id = a.id then m.from_id else m.to_id end
      left join network.member o on o.id = b.member_id left join people.structure s on s.id = o.structure_id
      left join network.contribution c on c.id = m.contribution_id
    where a.member_id = ${memberId} and m.at >= ${from} and m.at < ${until} order by m.number`.execute(db);
  return rows;
}

export interface Balances {
  readonly credits: number;
  readonly euros: number;
}

/** At the end of a quarter: of today, without what moved since. */
export async function findBalances(db: Db, memberId: string, quarter: string): Promise<Balances> {
  const { until } = spanOf(quarter);
  const { rows } = await sql<{ unit: "credits" | "euros"; balance: number }>`
    select a.unit, (a.balance - coalesce((select sum(amount) from network.movement m where m.to_id = a.id and m.at >= ${until}), 0)
      + coalesce((select sum(amount) from network.movement m where m.from_id = a.id and m.at >= ${until}), 0))::float8 as balance
    from network.account a where a.member_id = ${memberId}`.execute(db);
  const of = (unit: string) => rows.find((one) => one.unit === unit)?.balance ?? 0;
  return { credits: of("credits"), euros: of("euros") };
}

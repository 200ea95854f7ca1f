import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface Account {
  /** Hundredths of a credit. */
  readonly balance: number;
  /** Whole credits below zero that it may reach. */
  readonly limit: number;
}

export async function findAccount(db: Db, memberId: string): Promise<Account> {
  const { rows } = await sql<Account>`
    select balance::float8 as balance, coalesce(-floor / 100, 0)::float8 as limit from network.account where member_id = ${memberId} and unit = 'credits'`.execute(
    db,
  );
  return rows[0] ?? { balance: 0, limit: 0 };
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { findLoans, isBorrowedBy, type Loan } from "../loans.query.ts";

export type Part = "current" | "past";

/** What this person borrows or carries: what is not over, the soonest to end first; or what is, the last first. */
export async function listBorrowed(db: Db, someone: Visitor, part: Part, { limit, offset }: Range): Promise<Slice<Loan>> {
  const over = sql`l.state in ('returned', 'lost', 'refused', 'cancelled', 'lapsed')`;
  const where = sql`(${isBorrowedBy(someone)} or (l.state in ('granted', 'sent', 'out', 'coming')
      and exists (select from loans.carriage c where c.loan_id = l.id and c.carrier_id = ${someone.id})))
    and ${part === "past" ? over : sql`not ${over}`}`;
  const order = part === "past" ? sql`order by l.last_day desc, l.id` : sql`order by l.state not in ('sent', 'out', 'coming'), l.last_day, l.id`;
  const [rows, { rows: counted }] = await Promise.all([
    findLoans(db, where, sql`${order} limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from loans.loan l where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

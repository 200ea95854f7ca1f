import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { findLoans, type Loan } from "../loans.query.ts";

interface LoanableThing {
  readonly id: string;
  readonly slug: string;
  /** It is booked by the hour besides. */
  readonly byHour: boolean;
}

/** Of these resources, those that are lent for days. */
export async function findLent(db: Db, ids: readonly string[]): Promise<Map<string, LoanableThing>> {
  const { rows } = await sql<LoanableThing>`
    select r.id, r.slug, m.by_hour as "byHour" from loans.terms m join bookings.resource r on r.id = m.resource_id
    where m.state = 'open' and r.id = any(${[...ids]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

/** Something that this person borrowed in their own name and should have brought back. */
export async function findLate(db: Db, personId: string): Promise<Loan | undefined> {
  const [late] = await findLoans(
    db,
    sql`l.borrower_id = ${personId} and l.state = 'out' and l.resource_id is not null
      and l.last_day < (clock_timestamp() at time zone 'Europe/Paris')::date limit 1`,
  );
  return late;
}

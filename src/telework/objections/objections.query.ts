import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** A contested line of a statement. Cents without VAT. */
export interface ContestedLine {
  readonly id: string;
  readonly statementId: string;
  readonly year: number;
  readonly number: number;
  readonly employerName: string;
  readonly line: number;
  /** A cost centre; null: small ones together. */
  readonly label: string | null;
  readonly halves: number;
  readonly cents: number;
  readonly reason: string;
  readonly madeAt: Date;
  readonly state: "open" | "rejected" | "upheld";
  readonly answer: string | null;
}

const columns = sql`o.id, o.statement_id as "statementId", s.year, s.number, s.employer_name as "employerName", o.line_number as line, l.label, l.halves, l.cents::int as cents, o.reason,
  o.made_at as "madeAt", o.state, o.answer`;
const tables = sql`telework.objection o join telework.statement s on s.id = o.statement_id
  join telework.statement_line l on l.statement_id = o.statement_id and l.number = o.line_number`;

/** Those of one statement, by line. */
export async function findObjections(db: Db, statementId: string): Promise<ContestedLine[]> {
  return (await sql<ContestedLine>`select ${columns} from ${tables} where o.statement_id = ${statementId} order by o.line_number`.execute(db)).rows;
}

/** All that wait, the first first. */
export async function findOpenObjections(db: Db): Promise<ContestedLine[]> {
  return (await sql<ContestedLine>`select ${columns} from ${tables} where o.state = 'open' order by o.made_at, o.id limit 200`.execute(db)).rows;
}

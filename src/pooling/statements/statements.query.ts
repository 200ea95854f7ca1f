import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { actsFor, settles, structuresOf } from "../keeper.ts";
import type { Unit } from "../pooling.ts";
import type { Kind } from "../settle/entries.ts";

/** As a list tells of it. Cents without VAT: what is owed to the structure less what it owes. */
export interface Paper {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: string;
  /** "2026-10". */
  readonly month: string;
  readonly structureId: string | null;
  readonly name: string;
  readonly siret: string | null;
  readonly address: string;
  readonly cents: number;
  readonly minutes: number;
}

export interface StatementLine {
  readonly number: number;
  readonly kind: Kind;
  readonly day: string;
  readonly label: string;
  readonly otherName: string;
  readonly unit: Unit | null;
  readonly quantity: number | null;
  /** Above nought: owed to the structure; below: owed by it. */
  readonly cents: number;
  readonly minutes: number;
  readonly vat: number | null;
  readonly reason: string | null;
}

export interface Statement extends Paper {
  readonly lines: readonly StatementLine[];
}

const columns = sql`s.id, s.year, s.number, s.issued_on::text as "issuedOn", to_char(c.month, 'YYYY-MM') as month, s.structure_id as "structureId", s.structure_name as name,
  s.structure_siret as siret, s.structure_address as address,
  (select coalesce(sum(l.cents), 0)::float8 from pooling.line l where l.statement_id = s.id) as cents,
  (select coalesce(sum(l.minutes), 0)::float8 from pooling.line l where l.statement_id = s.id) as minutes`;
const tables = sql`pooling.statement s join pooling.closing c on c.id = s.closing_id`;

/** Of the structures for which somebody acts, the last first. */
export async function listStatements(db: Db, someone: Visitor, { limit, offset }: Range): Promise<Slice<Paper>> {
  const where = sql`s.structure_id = any(${[...structuresOf(someone)]}::uuid[])`;
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<Paper>`select ${columns} from ${tables} where ${where} order by s.year desc, s.number desc limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from ${tables} where ${where}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

/** For whoever acts for the structure, and whoever settles. */
export async function findStatement(db: Db, id: string, someone: Visitor): Promise<Statement | null> {
  if (!isUuid(id)) return null;
  const { rows } = await sql<Paper>`select ${columns} from ${tables} where s.id = ${id}::uuid`.execute(db);
  const [found] = rows;
  if (!found || !(settles(someone) || (found.structureId !== null && actsFor(someone, found.structureId)))) return null;
  const { rows: lines } = await sql<StatementLine>`
    select number, kind, day::text as day, label, other_name as "otherName", unit, quantity, cents::float8 as cents, minutes::float8 as minutes, nullif(vat, -1) as vat, reason
    from pooling.line where statement_id = ${id}::uuid order by number`.execute(db);
  return { ...found, lines };
}

export interface TimeBalance {
  readonly name: string;
  readonly otherName: string;
  readonly minutes: number;
}

/** Exchanges of the structures for which somebody acts, over all statements: above nought, others owe them time. */
export async function findTimeBalances(db: Db, someone: Visitor): Promise<TimeBalance[]> {
  const { rows } = await sql<TimeBalance>`
    select max(s.structure_name) as name, max(l.other_name) as "otherName", sum(l.minutes)::float8 as minutes
    from pooling.statement s join pooling.line l on l.statement_id = s.id where s.structure_id = any(${[...structuresOf(someone)]}::uuid[]) and l.minutes <> 0
    group by s.structure_id, l.other_id having sum(l.minutes) <> 0 order by 1, 2`.execute(db);
  return rows;
}

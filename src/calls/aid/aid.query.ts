import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";

export interface AidLine {
  readonly id: string;
  readonly source: string;
  readonly line: string;
  readonly giver: string;
  readonly structureName: string;
  readonly siret: string | null;
  readonly rna: string | null;
  readonly object: string;
  readonly cents: number;
  readonly year: number;
  /** The first of its year where no day is known. */
  readonly day: string;
  readonly deMinimis: boolean;
  /** An award of this house. */
  readonly own: boolean;
}

const columns = sql`
  d.id, d.source, d.line, d.giver, d.structure_name as "structureName", d.siret, d.rna, d.object, d.cents::float8 as cents, d.year,
  d.day::text as day, d.de_minimis as "deMinimis", d.application_id is not null as own`;

/**
 * All that the structure of an application received, by this house and by published files, the application itself apart: every establishment of
 * its SIREN, its number of associations. The newest first.
 */
export async function aidOf(
  db: Db,
  { id, siret, rna }: { readonly id: string; readonly siret: string | null; readonly rna: string | null },
): Promise<AidLine[]> {
  if (siret === null && rna === null) return [];
  const { rows } = await sql<AidLine>`
    select ${columns} from calls.ledger d where (left(d.siret, 9) = left(${siret}::text, 9) or d.rna = ${rna}::text) and d.id <> ${id}
    order by day desc, d.id limit 500`.execute(db);
  return rows;
}

/** Cents of small aid that the structures of these applications received from a day on, each without what it asks itself. By application. */
export async function smallAidOf(db: Db, applications: readonly string[], since: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; cents: number }>`
    select a.id, l.cents::float8 as cents from calls.application a cross join lateral (
      select coalesce(sum(d.cents), 0) as cents from calls.ledger d
      where (left(d.siret, 9) = left(a.siret, 9) or d.rna = a.rna) and d.id <> a.id and d.de_minimis and d.day >= ${since}::date) l
    where a.id = any(${[...applications]}::uuid[])`.execute(db);
  return new Map(rows.map(({ id, cents }) => [id, cents]));
}

export const aidOrders = { newest: "annee", sum: "somme", name: "nom" } as const;

interface AidFilters {
  readonly q: string;
  readonly year: number | null;
  readonly order: Order<keyof typeof aidOrders>;
}

/** The ledger, with the sum of all lines that answer. */
export async function listAid(db: Db, { q, year, order }: AidFilters, { limit, offset }: Range): Promise<Slice<AidLine> & { sumCents: number }> {
  const where = sql`(${year}::integer is null or d.year = ${year}) and (${q}::text = '' or not exists (
    select from regexp_split_to_table(platform.fold(${q}), ' ') word
    where strpos(platform.fold(concat_ws(' ', d.structure_name, d.siret, d.rna, d.source, d.giver, d.object)), word) = 0))`;
  const key = { newest: sql`d.day`, sum: sql`d.cents`, name: sql`platform.fold(d.structure_name)` }[order.by];
  const falls = order.descending !== (order.by !== "name");
  const [{ rows }, counted] = await Promise.all([
    sql<AidLine>`select ${columns} from calls.ledger d where ${where} order by ${key} ${falls ? sql`desc` : sql`asc`}, d.id limit ${limit} offset ${offset}`.execute(
      db,
    ),
    sql<{ total: number; sum: number }>`select count(*)::int as total, coalesce(sum(d.cents), 0)::float8 as sum from calls.ledger d where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.total, sumCents: counted.rows[0]!.sum };
}

export async function listAidYears(db: Db): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`select distinct year from calls.ledger order by year desc`.execute(db);
  return rows.map(({ year }) => year);
}

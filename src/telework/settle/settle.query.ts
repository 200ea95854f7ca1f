import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Part } from "../telework.ts";

/** A run that settled something. */
export interface ClosingRow {
  readonly id: string;
  /** "2026-10". */
  readonly month: string;
  readonly at: Date;
  readonly statements: number;
  readonly settlements: number;
  readonly halves: number;
  /** Without VAT. */
  readonly cents: number;
}

export async function findClosings(db: Db): Promise<ClosingRow[]> {
  const { rows } = await sql<ClosingRow>`
    select c.id, to_char(c.month, 'YYYY-MM') as month, c.at,
      (select count(*)::int from telework.statement s where s.closing_id = c.id) as statements, (select count(*)::int from telework.settlement s where s.closing_id = c.id) as settlements,
      (select coalesce(sum(l.halves), 0)::int from telework.statement s join telework.statement_line l on l.statement_id = s.id where s.closing_id = c.id) as halves,
      (select coalesce(sum(l.cents), 0)::int from telework.statement s join telework.statement_line l on l.statement_id = s.id where s.closing_id = c.id) as cents
    from telework.closing c order by c.month desc, c.at desc limit 120`.execute(db);
  return rows;
}

/** A half-day that somebody contests: where and when, and why; not who. */
export interface ContestedStay {
  readonly id: string;
  readonly placeName: string;
  readonly day: string;
  readonly part: Part;
  readonly cents: number;
  readonly by: "agent" | "place";
  readonly why: string;
}

export async function findContested(db: Db): Promise<ContestedStay[]> {
  const { rows } = await sql<ContestedStay>`
    select s.id, g.place_name as "placeName", s.day::text as day, s.part, s.cents, coalesce(s.contested_by, 'agent') as by, coalesce(s.contested_why, '') as why
    from telework.stay s join telework.version v on v.id = s.version_id join telework.agreement g on g.id = v.agreement_id
    where s.contested_by is not null order by s.day, g.place_name collate "fr-x-icu", s.id limit 500`.execute(db);
  return rows;
}

export interface Waiting {
  readonly halves: number;
  /** How many are contested, and wait apart. */
  readonly contested: number;
  /** That the next closing takes off. */
  readonly corrections: number;
}

/** What a closing of that month would find. */
export async function countWaiting(db: Db, after: string): Promise<Waiting> {
  const { rows } = await sql<Waiting>`
    select coalesce(sum(halves) filter (where contested_by is null), 0)::int as halves, count(*) filter (where contested_by is not null)::int as contested,
      (select count(*)::int from telework.correction where closing_id is null) as corrections
    from telework.stay where day < ${after}::date`.execute(db);
  return rows[0]!;
}

/** Papers of both sides that came of one closing, between which a half-day is taken off again. */
export interface Correctable {
  readonly statements: readonly {
    readonly id: string;
    readonly year: number;
    readonly number: number;
    readonly name: string;
    readonly labels: readonly string[];
  }[];
  readonly settlements: readonly { readonly id: string; readonly year: number; readonly number: number; readonly name: string }[];
}

export async function findCorrectable(db: Db, closingId: string): Promise<Correctable> {
  if (!isUuid(closingId)) return { statements: [], settlements: [] };
  const [{ rows: statements }, { rows: settlements }] = await Promise.all([
    sql<Correctable["statements"][number]>`
      select s.id, s.year, s.number, s.employer_name as name,
        array(select l.label from telework.statement_line l where l.statement_id = s.id and l.kind = 'use' and l.label is not null order by l.number) as labels
      from telework.statement s where s.closing_id = ${closingId}::uuid order by s.number`.execute(db),
    sql<Correctable["settlements"][number]>`
      select s.id, s.year, s.number, s.place_name as name from telework.settlement s where s.closing_id = ${closingId}::uuid order by s.number`.execute(db),
  ]);
  return { statements, settlements };
}

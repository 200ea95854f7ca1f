import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { type Due, dueColumns, dueGroups, dueTables } from "../ledger/ledger.query.ts";

/** What somebody owes, and what they get back, the oldest first. */
export async function listOwnOpen(db: Db, personId: string): Promise<Due[]> {
  return (
    await sql<Due>`
      select ${dueColumns} from ${dueTables} where e.person_id = ${personId} and (e.booking_id is not null or e.pass_id is not null)
      ${dueGroups} having sum(e.cents) <> 0 order by max(e.begins) nulls first, max(e.id)`.execute(db)
  ).rows;
}

/** A statement in a list. */
export interface OwnStatement {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: string;
  readonly name: string;
  readonly what: string;
  /** Cents asked for, and cents received less those given back. */
  readonly asked: number;
  readonly received: number;
}

/** Statements of somebody, the newest first. */
export async function listOwnStatements(db: Db, personId: string, { limit, offset }: Range): Promise<Slice<OwnStatement>> {
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql<OwnStatement>`
      select s.id, s.year, s.number, s.issued_on::text as "issuedOn", s.name, x.what, x.asked, x.received from prices.statement s
      join lateral (
        select max(e.what) as what, coalesce(sum(e.cents) filter (where e.method is null), 0)::int as asked,
          coalesce(-sum(e.cents) filter (where e.method is not null), 0)::int as received
        from prices.line l join prices.entry e on e.id = l.entry_id where l.statement_id = s.id) x on true
      where s.person_id = ${personId} order by s.made_at desc, s.id limit ${limit} offset ${offset}`.execute(db),
    sql<{ count: number }>`select count(*)::int as count from prices.statement where person_id = ${personId}`.execute(db),
  ]);
  return { rows, total: counted[0]!.count };
}

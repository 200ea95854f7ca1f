import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Due, dueColumns, dueGroups, dueTables, isOfKept } from "../ledger/ledger.query.ts";

export interface OpenDues extends Slice<Due> {
  /** Cents that people owe, and that they get back. */
  readonly owed: number;
  readonly back: number;
}

/** What is not settled at the places of this person: what is owed first, the oldest first. `side`: one of both. */
export async function listOpen(
  db: Db,
  someone: Visitor,
  { q, side }: { q: string; side: "owed" | "back" | null },
  { limit, offset }: Range,
): Promise<OpenDues> {
  const all = sql`
    with open as (
      select ${dueColumns}, max(e.id) as newest from ${dueTables}
      where ${isOfKept(someone)} and (${q}::text = '' or position(platform.fold(${q}) in platform.fold(coalesce(o.name, g.name, '') || ' ' || e.what || ' ' || a.name)) > 0) ${dueGroups} having sum(e.cents) <> 0)`;
  const wanted = side === "owed" ? sql`balance > 0` : side === "back" ? sql`balance < 0` : sql`true`;
  const [{ rows }, { rows: sums }] = await Promise.all([
    sql<Due>`
      ${all} select "accountId", "thingId", "isPass", "isLoan", "personId", "personName", "placeName", what, begins, balance, asked, received
      from open where ${wanted} order by balance < 0, begins nulls first, newest limit ${limit} offset ${offset}`.execute(db),
    sql<{ total: number; owed: number; back: number }>`
      ${all} select (count(*) filter (where ${wanted}))::int as total, coalesce(sum(balance) filter (where balance > 0), 0)::int as owed,
        coalesce(-sum(balance) filter (where balance < 0), 0)::int as back from open`.execute(db),
  ]);
  return { rows, ...sums[0]! };
}

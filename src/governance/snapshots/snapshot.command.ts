import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Indicator, Measure, Territory } from "#territory";
import { inTransaction } from "../figures/in-transaction.ts";
import { publishMeasure } from "../suppression/measure-publishable.command.ts";

/**
 * Keeps an indicator as it is known now for the end of a day. A day that is kept already stays as it was said.
 * Gives how many figures were kept.
 */
export function keepSnapshot(db: Db, indicator: Indicator, day: string, territory: Territory): Promise<number> {
  return inTransaction(db, async (trx) => {
    // Before the rows are read: the audit of rows gives what was known at this instant. Of this transaction, or the database would say another.
    const { rows } = await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(trx);
    return publishMeasure(trx, indicator, day, territory, (within, measures) => writeSnapshot(within, indicator.id, day, measures, rows[0]!.at));
  });
}

async function writeSnapshot(trx: Db, indicator: string, day: string, measures: readonly Measure[], at: string): Promise<number> {
  const rows = measures.map(({ part, value, of }) => ({ part_kind: part.kind, part_id: part.id ?? "", value, of_value: of ?? null }));
  const kept = await sql`
    insert into governance.snapshot (indicator, day, part_kind, part_id, value, of_value, computed_at)
    select ${indicator}, ${day}::date, part_kind, part_id, value, of_value, ${at}::timestamptz
    from json_to_recordset(${JSON.stringify(rows)}::json) as m (part_kind text, part_id text, value float8, of_value float8)
    on conflict do nothing`.execute(trx);
  return Number(kept.numAffectedRows ?? 0n);
}

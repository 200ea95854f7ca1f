import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Indicator, Measure, Territory } from "#territory";

/**
 * Keeps an indicator as it is known now for the end of a day. A day that is kept already stays as it was said.
 * Gives how many figures were kept.
 */
export async function keepSnapshot(db: Db, indicator: Indicator, day: string, territory: Territory): Promise<number> {
  const measures = await indicator.measure(db, day, territory);
  const rows = measures.map(({ part, value, of }) => ({ part_kind: part.kind, part_id: part.id ?? "", value, of_value: of ?? null }));
  const kept = await sql`
    insert into governance.snapshot (indicator, day, part_kind, part_id, value, of_value)
    select ${indicator.id}, ${day}::date, part_kind, part_id, value, of_value
    from json_to_recordset(${JSON.stringify(rows)}::json) as m (part_kind text, part_id text, value float8, of_value float8)
    on conflict do nothing`.execute(db);
  return Number(kept.numAffectedRows ?? 0n);
}

export interface Difference {
  readonly measure: Measure;
  readonly kept: number | null;
  readonly keptOf: number | null;
}

export type Recomputed =
  | { readonly same: true; readonly figures: number }
  /** Rows written since the snapshot: why the day, measured by what is known now, gives something else. */
  | { readonly same: false; readonly differences: readonly Difference[]; readonly changedRows: number };

/** Measures a kept day again: the same, or which figures differ and how many rows changed since. Null when nothing was kept. */
export async function recompute(db: Db, indicator: Indicator, day: string, territory: Territory): Promise<Recomputed | null> {
  const kept = await db.selectFrom("governance.snapshot").selectAll().where("indicator", "=", indicator.id).where("day", "=", day).execute();
  if (kept.length === 0) return null;
  const byPart = new Map(kept.map((row) => [`${row.part_kind} ${row.part_id}`, row]));
  const measures = await indicator.measure(db, day, territory);
  const differences = measures.flatMap((measure): Difference[] => {
    const row = byPart.get(`${measure.part.kind} ${measure.part.id ?? ""}`);
    const same = row !== undefined && row.value === measure.value && row.of_value === (measure.of ?? null);
    return same ? [] : [{ measure, kept: row?.value ?? null, keptOf: row?.of_value ?? null }];
  });
  if (differences.length === 0) return { same: true, figures: measures.length };
  const since = new Date(Math.min(...kept.map(({ computed_at }) => computed_at.getTime())));
  return { same: false, differences, changedRows: await indicator.changedSince(db, since) };
}

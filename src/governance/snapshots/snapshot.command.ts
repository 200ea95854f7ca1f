import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Indicator, Part, Territory } from "#territory";
import { measurePublishable } from "../suppression/measure-publishable.ts";

/**
 * Keeps an indicator as it is known now for the end of a day. A day that is kept already stays as it was said.
 * Gives how many figures were kept.
 */
export async function keepSnapshot(db: Db, indicator: Indicator, day: string, territory: Territory): Promise<number> {
  const measures = await measurePublishable(db, indicator, day, territory);
  const rows = measures.map(({ part, value, of }) => ({ part_kind: part.kind, part_id: part.id ?? "", value, of_value: of ?? null }));
  const kept = await sql`
    insert into governance.snapshot (indicator, day, part_kind, part_id, value, of_value)
    select ${indicator.id}, ${day}::date, part_kind, part_id, value, of_value
    from json_to_recordset(${JSON.stringify(rows)}::json) as m (part_kind text, part_id text, value float8, of_value float8)
    on conflict do nothing`.execute(db);
  return Number(kept.numAffectedRows ?? 0n);
}

interface Amount {
  readonly value: number | null;
  readonly of: number | null;
}

/** A figure that is not as it was kept; null on the side where it does not exist. */
export interface Difference {
  readonly part: Part;
  readonly kept: Amount | null;
  readonly measured: Amount | null;
}

export type Recomputed =
  | { readonly same: true; readonly figures: number }
  /** Rows written since the snapshot: why the day, measured by what is known now, gives something else. */
  | { readonly same: false; readonly differences: readonly Difference[]; readonly changedRows: number };

/** Measures a kept day again: the same, or which figures differ and how many rows changed since. Null when nothing was kept. */
export async function recompute(db: Db, indicator: Indicator, day: string, territory: Territory): Promise<Recomputed | null> {
  const rows = await db.selectFrom("governance.snapshot").selectAll().where("indicator", "=", indicator.id).where("day", "=", day).execute();
  if (rows.length === 0) return null;
  const measures = await measurePublishable(db, indicator, day, territory);
  const keyOf = ({ kind, id }: Part) => `${kind} ${id ?? ""}`;
  const measured = new Map(measures.map(({ part, value, of }) => [keyOf(part), { part, value, of: of ?? null }]));
  const kept = new Map(
    rows.map(({ part_kind, part_id, value, of_value }) => {
      const part: Part = { kind: part_kind, id: part_id || null };
      return [keyOf(part), { part, value, of: of_value }];
    }),
  );
  const differences = [...new Map([...measured, ...kept])].flatMap(([key, { part }]): Difference[] => {
    const [before, now] = [amountIn(kept.get(key)), amountIn(measured.get(key))];
    return before && now && before.value === now.value && before.of === now.of ? [] : [{ part, kept: before, measured: now }];
  });
  if (differences.length === 0) return { same: true, figures: measures.length };
  const since = new Date(Math.min(...rows.map(({ computed_at }) => computed_at.getTime())));
  return { same: false, differences, changedRows: await indicator.changedSince(db, since) };
}

function amountIn(figure: Amount | undefined): Amount | null {
  return figure ? { value: figure.value, of: figure.of } : null;
}

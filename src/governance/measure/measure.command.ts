import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Indicator, Measure, Territory } from "#territory";
import { publishMeasure } from "../suppression/measure-publishable.command.ts";

/** Measures an indicator as of now and puts it where dashboards read it. A part that left is removed. */
export function measureNow(db: Db, indicator: Indicator, day: string, territory: Territory): Promise<void> {
  return publishMeasure(db, indicator, day, territory, (trx, measures) => writeToday(trx, indicator.id, day, measures));
}

async function writeToday(trx: Db, indicator: string, day: string, measures: readonly Measure[]): Promise<void> {
  const rows = measures.map(({ part, value, of, asOf }) => ({
    part_kind: part.kind,
    part_id: part.id ?? "",
    value,
    of_value: of ?? null,
    as_of: asOf ?? day,
  }));
  await sql`
    with measured as (
      select part_kind, part_id, value, of_value, as_of
      from json_to_recordset(${JSON.stringify(rows)}::json) as m (part_kind text, part_id text, value float8, of_value float8, as_of date)
    ), gone as (
      delete from governance.today t
      where t.indicator = ${indicator} and not exists (select from measured m where m.part_kind = t.part_kind and m.part_id = t.part_id)
    )
    insert into governance.today (indicator, part_kind, part_id, value, of_value, as_of)
    select ${indicator}, part_kind, part_id, value, of_value, as_of from measured
    on conflict (indicator, part_kind, part_id)
      do update set value = excluded.value, of_value = excluded.of_value, as_of = excluded.as_of, measured_at = now()`.execute(trx);
}

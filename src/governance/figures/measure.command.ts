import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Indicator, Territory } from "#territory";
import { measurePublishable } from "../suppression/measure-publishable.ts";

/** Measures an indicator as of now and puts it where dashboards read it. A part that left is removed. */
export async function measureNow(db: Db, indicator: Indicator, day: string, territory: Territory): Promise<void> {
  const measures = await measurePublishable(db, indicator, day, territory);
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
      where t.indicator = ${indicator.id} and not exists (select from measured m where m.part_kind = t.part_kind and m.part_id = t.part_id)
    )
    insert into governance.today (indicator, part_kind, part_id, value, of_value, as_of)
    select ${indicator.id}, part_kind, part_id, value, of_value, as_of from measured
    on conflict (indicator, part_kind, part_id)
      do update set value = excluded.value, of_value = excluded.of_value, as_of = excluded.as_of, measured_at = now()`.execute(db);
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Indicator, Measure, Territory } from "#territory";
import { type Amount, protect } from "./protect.ts";

/**
 * Measures an indicator as it may be published. Nothing else is ever kept: no page, file or comparison has anything to hide, since what
 * counts persons is protected before it is written.
 */
export async function measurePublishable(db: Db, indicator: Indicator, day: string, territory: Territory): Promise<readonly Measure[]> {
  const measures = await indicator.measure(db, day, territory);
  if (!indicator.persons) return measures;
  const before = await publishedBefore(db, indicator.id);
  return protect(measures, ({ kind, id }) => before.get(`${kind} ${id ?? ""}`) ?? []);
}

async function publishedBefore(db: Db, indicator: string): Promise<ReadonlyMap<string, readonly Amount[]>> {
  const { rows } = await sql<{ part: string; amounts: Amount[] }>`
    select part_kind || ' ' || part_id as part, json_agg(json_build_object('value', value, 'of', of_value)) as amounts
    from (
      select part_kind, part_id, value, of_value from governance.snapshot where indicator = ${indicator}
      union
      select part_kind, part_id, value, of_value from governance.today where indicator = ${indicator}
    ) published where value is not null group by 1`.execute(db);
  return new Map(rows.map(({ part, amounts }) => [part, amounts]));
}

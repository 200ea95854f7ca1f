import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { Indicator, Measure, Territory } from "#territory";
import { inTransaction } from "../figures/in-transaction.ts";
import { type Amount, protect, type PublishedBefore } from "./protect.ts";

/**
 * Measures an indicator as it may be published, and hands it to `publish` in one transaction. Nothing else is ever kept: no page, file or
 * comparison has anything to hide, since what counts persons is protected before it is written. Those who publish one indicator wait for
 * each other, and remember what they showed.
 */
export async function publishMeasure<outcome>(
  db: Db,
  indicator: Indicator,
  day: string,
  territory: Territory,
  publish: (trx: Db, measures: readonly Measure[]) => Promise<outcome>,
): Promise<outcome> {
  if (!indicator.persons) return publish(db, await indicator.measure(db, day, territory));
  return inTransaction(db, async (trx) => {
    await waitInLine(trx, `governance.published ${indicator.id}`);
    const measures = protect(await indicator.measure(trx, day, territory), await publishedBefore(trx, indicator.id));
    await remember(trx, indicator.id, measures);
    return publish(trx, measures);
  });
}

/** What would be published of these measures; for a comparison that publishes nothing. */
export async function asPublishable(db: Db, indicator: Indicator, measures: readonly Measure[]): Promise<readonly Measure[]> {
  return indicator.persons ? protect(measures, await publishedBefore(db, indicator.id)) : measures;
}

async function publishedBefore(db: Db, indicator: string): Promise<PublishedBefore> {
  const { rows } = await sql<{ part: string; amounts: Amount[] }>`
    select part_kind || ' ' || part_id as part, json_agg(json_build_object('value', value, 'of', of_value)) as amounts
    from (
      select part_kind, part_id, value, of_value from governance.published where indicator = ${indicator}
      union
      select part_kind, part_id, value, of_value from governance.snapshot where indicator = ${indicator}
      union
      select part_kind, part_id, value, of_value from governance.today where indicator = ${indicator}
    ) published where value is not null group by 1`.execute(db);
  const before = new Map(rows.map(({ part, amounts }) => [part, amounts]));
  return ({ kind, id }) => before.get(`${kind} ${id ?? ""}`) ?? [];
}

async function remember(trx: Db, indicator: string, measures: readonly Measure[]): Promise<void> {
  const shown = measures.filter(({ value }) => value !== null);
  const rows = shown.map(({ part, value, of }) => ({ part_kind: part.kind, part_id: part.id ?? "", value, of_value: of ?? null }));
  await sql`
    insert into governance.published (indicator, part_kind, part_id, value, of_value)
    select ${indicator}, part_kind, part_id, value, of_value
    from json_to_recordset(${JSON.stringify(rows)}::json) as m (part_kind text, part_id text, value float8, of_value float8)
    on conflict do nothing`.execute(trx);
}

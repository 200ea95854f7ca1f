import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { AllOffers } from "#platform/offers.ts";
import { type Indicator, type Measure, readTerritory, type Territory } from "#territory";
import { linkCounted } from "../objective/link-counted.command.ts";
import { type KnownIndicator, readIndicators } from "../series/indicators.query.ts";
import { publishMeasure } from "../suppression/measure-publishable.command.ts";

/** Measures indicators as of now, and what they were when targets began to count; then says on the thread what counts. */
export async function measureAll(db: Db, offers: AllOffers, today: string, wanted: (id: string) => boolean = () => true): Promise<void> {
  const territory = await readTerritory(db);
  const indicators = (await readIndicators(db, offers)).filter(({ id }) => wanted(id));
  for (const indicator of indicators) await measureNow(db, indicator, today, territory);
  await measureSince(db, indicators, today, territory);
  await linkCounted(db, offers, territory, today);
}

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

/** Measures the days from which targets count, by what is known now, in the communes that are members today. */
async function measureSince(db: Db, indicators: readonly KnownIndicator[], today: string, territory: Territory): Promise<void> {
  const starts = await db
    .selectFrom("governance.target")
    .select(["indicator", "counted_from as day"])
    .distinct()
    .where("counted_from", "is not", null)
    .where("counted_from", "<=", today)
    .execute();
  const members = territory.membersOn(today);
  const perimeter: Territory = { ...territory, membersOn: () => members };
  for (const { indicator: id, day } of starts) {
    const indicator = indicators.find((one) => one.id === id);
    if (!indicator || !day || indicator.todayOnly) continue;
    await publishMeasure(db, indicator, day, perimeter, (trx, measures) => writeSince(trx, id, day, measures));
  }
}

async function writeSince(trx: Db, indicator: string, day: string, measures: readonly Measure[]): Promise<void> {
  const rows = measures.map(({ part, value, of }) => ({ part_kind: part.kind, part_id: part.id ?? "", value, of_value: of ?? null }));
  await sql`
    with measured as (
      select part_kind, part_id, value, of_value from json_to_recordset(${JSON.stringify(rows)}::json) as m (
        part_kind text, part_id text, value float8, of_value float8)
    ), gone as (
      delete from governance.since s where s.indicator = ${indicator} and s.day = ${day}::date
        and not exists (select from measured m where m.part_kind = s.part_kind and m.part_id = s.part_id)
    )
    insert into governance.since (indicator, day, part_kind, part_id, value, of_value)
    select ${indicator}, ${day}::date, part_kind, part_id, value, of_value from measured
    on conflict (indicator, day, part_kind, part_id)
      do update set value = excluded.value, of_value = excluded.of_value, measured_at = now()`.execute(trx);
}

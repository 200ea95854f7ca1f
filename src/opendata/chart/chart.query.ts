import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { matches } from "../look/look.query.ts";
import type { Look } from "../look/look.ts";
import { type Chart, type ChartRows, type ChartPoint, isDated, mostBars, mostPoints, type Reckoning, type Step } from "./chart.ts";

const functions: Readonly<Record<Reckoning, RawBuilder<unknown>>> = { somme: sql`sum`, moyenne: sql`avg`, minimum: sql`min`, maximum: sql`max` };
const lengths: Readonly<Record<Step, number>> = { jour: 10, mois: 7, annee: 4 };

/** A day as it is here, cut at its month or year. */
function groupedBy({ by: { name, type } }: Chart, step: Step | null): RawBuilder<unknown> {
  const text = sql`row ->> ${name}::text`;
  if (type === "datetime") return sql`left(to_char((${text})::timestamptz at time zone 'Europe/Paris', 'YYYY-MM-DD'), ${lengths[step ?? "jour"]})`;
  return type === "date" ? sql`left(${text}, ${lengths[step ?? "jour"]})` : text;
}

/**
 * The rows of a dataset in groups, as a chart of them draws it: bars by what they measure, the largest first (years and days in their own order, the last ones);
 * a line in the order of its values. Without a step asked, the finest of days, months and years that gives no more points than can be read.
 */
export async function readCharted(db: Db, id: string, chart: Chart, filter: Look["filter"]): Promise<ChartRows> {
  const step = isDated(chart.by) ? (chart.step ?? (await finest(db, id, chart, filter))) : null;
  const isRanked = chart.kind === "barres" && (chart.by.type === "string" || chart.by.type === "boolean");
  const isNumber = chart.by.type === "integer" || chart.by.type === "number";
  const most = chart.kind === "barres" ? mostBars : mostPoints;
  const measured = chart.measure
    ? sql`${functions[chart.measure.reckoning]}((row ->> ${chart.measure.field.name}::text)::numeric)::float8`
    : sql`count(*)::float8`;
  const along = isNumber ? sql`by::numeric` : sql`by collate "C"`;
  const { rows } = await sql<ChartPoint & { groups: number; all: number }>`
    with grouped as (
      select ${groupedBy(chart, step)} as by, count(*)::int as rows, ${measured} as value
      from opendata.record where collection = ${id} and row is not null ${filter ? sql`and ${matches(filter)}` : sql``} group by 1)
    select by, rows, value, (select count(*)::int from grouped where by is not null) as groups, (select coalesce(sum(rows), 0)::int from grouped) as "all"
    from grouped order by by is not null, ${isRanked ? sql`value desc nulls last, by` : sql`${along} desc`} limit ${most + 1}`.execute(db);
  const without = rows[0]?.by === null ? { by: null, rows: rows[0].rows, value: rows[0].value } : null;
  const points = rows
    .slice(without ? 1 : 0)
    .slice(0, most)
    .map(({ by, rows: count, value }) => ({ by, rows: count, value }));
  return { points: isRanked ? points : points.reverse(), without, groups: rows[0]?.groups ?? 0, rows: rows[0]?.all ?? 0, step };
}

/** Months where days are too many to be told from each other, years where months are. */
async function finest(db: Db, id: string, chart: Chart, filter: Look["filter"]): Promise<Step> {
  const { rows } = await sql<{ days: number | null; first: string | null; last: string | null }>`
    select min(day) as first, max(day) as last, (left(max(day), 10)::date - left(min(day), 10)::date) as days
    from (select ${groupedBy(chart, "jour")} as day from opendata.record
      where collection = ${id} and row is not null ${filter ? sql`and ${matches(filter)}` : sql``}) one`.execute(db);
  const days = rows[0]!.days ?? 0;
  const [byDay, byMonth] = chart.kind === "barres" ? [mostBars, mostBars * 30] : [120, 120 * 30];
  return days < byDay ? "jour" : days < byMonth ? "mois" : "annee";
}

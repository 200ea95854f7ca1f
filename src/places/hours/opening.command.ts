import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { addDays, startOfDay } from "#platform/time/day.ts";
import { dayLength, wallOfDay } from "#platform/time/wall-clock.ts";
import { openIntervals, parseHours } from "./hours.ts";

export const horizon = { back: 15, ahead: 60 };
const batch = 200;

/**
 * Computes when each of these hours is open, for the days from (included) to (excluded) that are not yet known. Rows are cut at
 * midnight, so that each day stands alone; whoever writes a day first computes it, others wait for that.
 */
export async function fillOpenings(db: Db, texts: readonly string[], from: string, to: string): Promise<void> {
  for (let at = 0; at < texts.length; at += batch) await fillBatch(db, texts.slice(at, at + batch), from, to);
}

async function fillBatch(db: Db, texts: readonly string[], from: string, to: string): Promise<void> {
  const work = async (trx: Db) => {
    const { rows } = await sql<{ hours: string; day: string }>`
      insert into places.opened_day (hours, day)
      select h, d::date from unnest(${texts}::text[]) h, generate_series(${from}::date, ${to}::date - 1, interval '1 day') d
      order by 1, 2
      on conflict do nothing
      returning hours, day`.execute(trx);
    const spans = [...Map.groupBy(rows, ({ hours }) => hours)].flatMap(([hours, days]) => spansOf(hours, days.map(({ day }) => day).sort()));
    await sql`
      insert into places.opening (hours, during)
      select hours, tstzrange(lower, upper)
      from json_to_recordset(${JSON.stringify(spans)}::json) as s (hours text, lower timestamptz, upper timestamptz)`.execute(trx);
  };
  await (db.isTransaction ? work(db) : db.transaction().execute(work));
}

function spansOf(hours: string, days: readonly string[]): { hours: string; lower: string; upper: string }[] {
  const read = parseHours(hours);
  if (!read.ok) return [];
  return runs(days).flatMap(([first, last]) =>
    openIntervals(read.hours, first, addDays(last, 1)).map(({ from, to }) => ({
      hours,
      lower: new Date(from).toISOString(),
      upper: new Date(to).toISOString(),
    })),
  );
}

/** Days in a row: the library answers for a month as fast as for a day. */
function runs(days: readonly string[]): [first: string, last: string][] {
  const found: [string, string][] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && wallOfDay(day) - wallOfDay(last[1]) === dayLength) last[1] = day;
    else found.push([day, day]);
  }
  return found;
}

/** Hours of places for which some day from–to is missing. */
export async function missingHours(db: Db, from: string, to: string): Promise<string[]> {
  const { rows } = await sql<{ hours: string }>`
    select hours from (select distinct hours from places.place where hours is not null) used
    where (select count(*) from places.opened_day d where d.hours = used.hours and d.day >= ${from}::date
      and d.day < ${to}::date) < ${to}::date - ${from}::date
    order by hours`.execute(db);
  return rows.map(({ hours }) => hours);
}

/** What is long past, and hours that no place has any more. */
export async function forgetOpenings(db: Db, before: string): Promise<void> {
  await sql`delete from places.opening o where upper(o.during) < ${startOfDay(before)}
    or not exists (select from places.place p where p.hours = o.hours)`.execute(db);
  await sql`delete from places.opened_day d where d.day < ${before}::date
    or not exists (select from places.place p where p.hours = d.hours)`.execute(db);
}

const trustMilliseconds = 10_000;
const checked = new WeakMap<object, Map<string, number>>();

/** Before asking what is open on a day: computes what the daily job has not, such as a place saved a moment ago or a far day. */
export async function ensureDay(db: Db, day: string): Promise<void> {
  const key = db.getExecutor().adapter;
  const days = checked.get(key) ?? new Map<string, number>();
  checked.set(key, days);
  if (performance.now() - (days.get(day) ?? Number.NEGATIVE_INFINITY) < trustMilliseconds) return;
  const missing = await missingHours(db, day, addDays(day, 1));
  if (missing.length > 0) await fillOpenings(db, missing, day, addDays(day, 1));
  if (days.size > 400) days.clear();
  days.set(day, performance.now());
}

/** So that this process sees at once what it has just saved. */
export function forgetCheckedDays(db: Db): void {
  checked.delete(db.getExecutor().adapter);
}

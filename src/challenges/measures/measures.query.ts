import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { endOfDay, startOfDay } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
import { streamRows } from "#platform/web/stream-rows.ts";
import type { Flag, Quantity } from "./series.ts";

export interface Series {
  readonly id: string;
  readonly quantity: Quantity;
  readonly title: string;
  readonly place: string;
  readonly communeCode: string;
  readonly communeName: string;
  /** Degrees. */
  readonly latitude: number;
  readonly longitude: number;
  readonly instrument: string;
  readonly method: string;
  /** As they publish it. */
  readonly author: string;
  readonly personId: string | null;
  readonly changedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawnWhy: string | null;
  readonly challengeSlug: string | null;
  readonly challengeTitle: string | null;
  /** Those that are not known to be wrong. */
  readonly count: number;
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly first: Date | null;
  readonly last: Date | null;
  /** Of those that count. */
  readonly doubtful: number;
  readonly wrong: number;
}

export const isShown = sql<boolean>`(s.withdrawn_at is null)`;

/** `s` is the series. Figures leave out values that are known to be wrong. */
export async function findSeries(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Series[]> {
  const { rows } = await sql<Series>`
    select s.id, s.quantity, s.title, s.place, s.commune_code::text as "communeCode", t.name as "communeName", s.latitude, s.longitude, s.instrument, s.method, s.author,
      s.person_id as "personId", s.changed_at as "changedAt", s.withdrawn_at as "withdrawnAt", s.withdrawn_why as "withdrawnWhy",
      c.slug as "challengeSlug", c.title as "challengeTitle", m.count, m.mean, m.lowest, m.highest, m.first, m.last, m.doubtful, m.wrong
    from challenges.series s join territory.commune t on t.code = s.commune_code
    left join challenges.challenge c on c.id = s.challenge_id and c.published_at is not null,
    lateral (select coalesce(sum(d.count), 0)::int as count, sum(d.sum) / nullif(sum(d.count), 0) as mean, min(d.lowest) as lowest, max(d.highest) as highest,
        min(d.first) as first, max(d.last) as last, coalesce(sum(d.doubtful), 0)::int as doubtful, coalesce(sum(d.wrong), 0)::int as wrong
      from challenges.measured_day d where d.series_id = s.id) m
    where ${where} ${rest}`.execute(db);
  return rows;
}

export async function findOneSeries(db: Db, id: string): Promise<Series | null> {
  return isUuid(id) ? ((await findSeries(db, sql`s.id = ${id}`))[0] ?? null) : null;
}

export interface SeriesFilters {
  readonly q: string;
  readonly quantity: Quantity | null;
}

const answers = ({ q, quantity }: SeriesFilters): RawBuilder<boolean> => sql<boolean>`(${isShown} and (${quantity}::text is null or s.quantity = ${quantity})
  and position(platform.fold(${q}) in platform.fold(concat_ws(' ', s.title, s.place))) > 0)`;

/** What is shown to everybody, the last change first. */
export async function listSeries(db: Db, asked: SeriesFilters, { limit, offset }: Range): Promise<Slice<Series>> {
  const where = answers(asked);
  const [rows, counted] = await Promise.all([
    findSeries(db, where, sql`order by s.changed_at desc, s.id limit ${limit} offset ${offset}`),
    sql<{ count: number }>`select count(*)::int as count from challenges.series s where ${where}`.execute(db),
  ]);
  return { rows, total: counted.rows[0]!.count };
}

export interface Value {
  readonly at: Date;
  readonly value: number;
  readonly flag: Flag;
  readonly note: string | null;
}

/** All values of a series for its file, the first first, as they come. */
export const streamValues = (db: Db, seriesId: string) =>
  streamRows(db, db.selectFrom("challenges.measurement").select(["at", "value", "flag", "note"]).where("series_id", "=", seriesId).orderBy("at"));

/** Values of a series, the last first. @param before those of earlier instants alone */
export async function listValues(db: Db, seriesId: string, { before, most }: { readonly before: Date | null; readonly most: number }): Promise<Value[]> {
  const { rows } = await sql<Value>`
    select at, value, flag, note from challenges.measurement where series_id = ${seriesId} and at < coalesce(${before}::timestamptz, 'infinity')
    order by at desc limit ${most}`.execute(db);
  return rows;
}

/** What a day or an hour says. Null: none of its values counts. */
export interface Span {
  readonly seriesId: string;
  /** Its beginning. */
  readonly at: Date;
  /** Values that are not known to be wrong. */
  readonly count: number;
  readonly mean: number | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Of those that count. */
  readonly doubtful: number;
  readonly wrong: number;
}

export interface Period {
  readonly by: "day" | "hour";
  /** Days, both included. */
  readonly from: string;
  readonly until: string;
}

/** Spans of some series in a period, the first first. Those without a value are left out: they are gaps. */
export async function listSpans(db: Db, seriesIds: readonly string[], { by, from, until }: Period): Promise<Span[]> {
  const some = sql`series_id = any(${[...seriesIds]}::uuid[])`;
  const { rows } = await (by === "day"
    ? sql<Span>`
        select series_id as "seriesId", day::timestamp at time zone 'Europe/Paris' as at, count, sum / nullif(count, 0) as mean, lowest, highest, doubtful, wrong
        from challenges.measured_day where ${some} and day between ${from}::date and ${until}::date order by day`.execute(db)
    : sql<Span>`
        select series_id as "seriesId", date_trunc('hour', at) as at, count(*) filter (where flag <> 'wrong')::int as count,
          avg(value) filter (where flag <> 'wrong') as mean, min(value) filter (where flag <> 'wrong') as lowest, max(value) filter (where flag <> 'wrong') as highest,
          count(*) filter (where flag = 'doubtful')::int as doubtful, count(*) filter (where flag = 'wrong')::int as wrong
        from challenges.measurement where ${some} and at >= ${startOfDay(from)} and at < ${endOfDay(until)} group by series_id, date_trunc('hour', at) order by 2`.execute(
        db,
      ));
  return rows;
}

/** The first and last days on which something was measured by these series, wrong or not. */
export async function daysMeasured(db: Db, seriesIds: readonly string[]): Promise<{ readonly first: string; readonly last: string } | null> {
  const { rows } = await sql<{ first: string | null; last: string | null }>`
    select min(day)::text as first, max(day)::text as last from challenges.measured_day where series_id = any(${[...seriesIds]}::uuid[])`.execute(db);
  const { first, last } = rows[0]!;
  return first && last ? { first, last } : null;
}

/** Series of the same place, within some hundred and fifty metres, the nearest first. */
export const findBeside = (db: Db, { id, latitude, longitude }: Pick<Series, "id" | "latitude" | "longitude">): Promise<Series[]> =>
  findSeries(
    db,
    sql`${isShown} and s.id <> ${id} and abs(s.latitude - ${latitude}) < 0.0014 and abs(s.longitude - ${longitude}) < 0.0022`,
    sql`order by abs(s.latitude - ${latitude}) + abs(s.longitude - ${longitude}) * 0.63, s.id limit ${besideMost}`,
  );
const besideMost = 3;

/** Where something was measured, and by how many series. */
export interface MeasuredPlace {
  readonly latitude: number;
  readonly longitude: number;
  readonly communeCode: string;
  readonly communeName: string;
  readonly place: string;
  readonly quantities: readonly Quantity[];
  /** Of the series begun first there. */
  readonly id: string;
  readonly series: number;
}

const placesMost = 500;

/** All places of the series that a list asks for, by commune. */
export async function listPlaces(db: Db, asked: SeriesFilters): Promise<MeasuredPlace[]> {
  const { rows } = await sql<MeasuredPlace>`
    select s.latitude, s.longitude, s.commune_code::text as "communeCode", t.name as "communeName", (array_agg(s.place order by s.made_at, s.id))[1] as place,
      array_agg(distinct s.quantity order by s.quantity) as quantities, (array_agg(s.id order by s.made_at, s.id))[1] as id, count(*)::int as series
    from challenges.series s join territory.commune t on t.code = s.commune_code where ${answers(asked)}
    group by s.latitude, s.longitude, s.commune_code, t.name order by t.name collate "fr-x-icu", 5, s.latitude limit ${placesMost}`.execute(db);
  return rows;
}

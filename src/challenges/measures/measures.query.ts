import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Range, Slice } from "#platform/web/list.ts";
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
}

export const isShown = sql<boolean>`(s.withdrawn_at is null)`;

/** `s` is the series. Figures leave out values that are known to be wrong. */
export async function findSeries(db: Db, where: RawBuilder<unknown>, rest: RawBuilder<unknown> = sql``): Promise<Series[]> {
  const { rows } = await sql<Series>`
    select s.id, s.quantity, s.title, s.place, s.commune_code::text as "communeCode", t.name as "communeName", s.latitude, s.longitude, s.instrument, s.method, s.author,
      s.person_id as "personId", s.changed_at as "changedAt", s.withdrawn_at as "withdrawnAt", s.withdrawn_why as "withdrawnWhy",
      c.slug as "challengeSlug", c.title as "challengeTitle", m.count, m.mean, m.lowest, m.highest, m.first, m.last
    from challenges.series s join territory.commune t on t.code = s.commune_code
    left join challenges.challenge c on c.id = s.challenge_id and c.published_at is not null,
    lateral (select count(*)::int as count, avg(v.value) as mean, min(v.value) as lowest, max(v.value) as highest, min(v.at) as first, max(v.at) as last
      from challenges.measurement v where v.series_id = s.id and v.flag <> 'wrong') m
    where ${where} ${rest}`.execute(db);
  return rows;
}

export async function findOneSeries(db: Db, id: string): Promise<Series | null> {
  return isUuid(id) ? ((await findSeries(db, sql`s.id = ${id}`))[0] ?? null) : null;
}

export interface Asked {
  readonly q: string;
  readonly quantity: Quantity | null;
}

/** What is shown to everybody, the last change first. */
export async function listSeries(db: Db, { q, quantity }: Asked, { limit, offset }: Range): Promise<Slice<Series>> {
  const where = sql`${isShown} and (${quantity}::text is null or s.quantity = ${quantity})
    and position(platform.fold(${q}) in platform.fold(concat_ws(' ', s.title, s.place))) > 0`;
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

/** Values of a series, the last first. @param most null: all */
export async function listValues(db: Db, seriesId: string, most: number | null): Promise<Value[]> {
  return (await sql<Value>`select at, value, flag, note from challenges.measurement where series_id = ${seriesId} order by at desc limit ${most}`.execute(db))
    .rows;
}

export interface Day {
  readonly day: string;
  readonly count: number;
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

/** By day here, the last first, without values that are known to be wrong. */
export async function listDays(db: Db, seriesId: string): Promise<Day[]> {
  const { rows } = await sql<Day>`
    select (at at time zone 'Europe/Paris')::date::text as day, count(*)::int as count, avg(value) as mean, min(value) as lowest, max(value) as highest
    from challenges.measurement where series_id = ${seriesId} and flag <> 'wrong' group by 1 order by 1 desc limit 60`.execute(db);
  return rows;
}

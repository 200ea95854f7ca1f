import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Order, Range, Slice } from "#platform/web/list.ts";
import type { Granularity } from "#territory";
import type { Series } from "../series.ts";

export function listSeries(db: Db): Promise<Series[]> {
  return readSeries(db, sql`true`);
}

export async function findSeries(db: Db, slug: string): Promise<Series | null> {
  return (await readSeries(db, sql`s.slug = ${slug}`))[0] ?? null;
}

async function readSeries(db: Db, where: ReturnType<typeof sql>): Promise<Series[]> {
  const { rows } = await sql<Series>`
    select s.id, s.slug, s.title, s.definition, s.source, s.source_url, s.unit, s.type, s.counted, s.reliability, s.persons, s.version,
      coalesce((select json_agg(distinct v.part_kind) from governance.series_value v where v.series_id = s.id), '[]') as granularity
    from governance.series s where ${where} order by s.title, s.slug`.execute(db);
  return rows;
}

/** The objectives that aim at it, in the order of their titles. */
export async function aimingObjectives(db: Db, indicator: string): Promise<{ slug: string; title: string }[]> {
  return db
    .selectFrom("governance.target as t")
    .innerJoin("governance.objective as o", "o.id", "t.objective_id")
    .select(["o.slug", "o.title"])
    .where("t.indicator", "=", indicator)
    .orderBy("o.title")
    .orderBy("o.slug")
    .execute();
}

/** The file that a value came from: its name and what proves that it is the same; its lines are not kept. */
export interface ValueFile {
  readonly name: string;
  readonly sha256: string;
  readonly kind: "values" | "grants";
  /** How many lines of it the value sums. */
  readonly lines: number;
}

export interface SeriesValue {
  readonly day: string;
  readonly part_kind: Granularity;
  readonly part_id: string;
  readonly value: number;
  readonly source: string;
  readonly entered_at: Date;
  readonly reason: string | null;
  /** Null when it was entered by hand. */
  readonly file: ValueFile | null;
  /** What it was before, the latest first. */
  readonly past: readonly { readonly value: number; readonly source: string; readonly replaced_at: string; readonly reason: string }[];
}

/** Of which kind of part a value is, each with its word in the address. */
export const valueParts = { metropolis: "metropole", commune: "communes", zone: "quartiers" } as const;

/** The latest day, the highest value. */
export const valueOrders = { day: "jour", value: "valeur" } as const;

interface ValuesQuestion {
  /** Null for all. */
  readonly part: Granularity | null;
  readonly order: Order<keyof typeof valueOrders>;
}

const usual = { part: null, order: { by: "day", descending: false } } as const;

/** The values of a series, the latest day first unless asked otherwise, the whole before its parts; `grants`: some come from a list of grants. */
export async function findValues(
  db: Db,
  seriesId: string,
  { part, order }: ValuesQuestion = usual,
  { limit, offset }: Range = { limit: null, offset: 0 },
): Promise<Slice<SeriesValue> & { readonly grants: boolean }> {
  const direction = order.descending ? sql`asc` : sql`desc`;
  const found = sql`v.series_id = ${seriesId} and (${part}::text is null or v.part_kind = ${part})`;
  const [{ rows }, { rows: sums }] = await Promise.all([
    sql<SeriesValue>`
      select v.day, v.part_kind, v.part_id, v.value, v.source, v.entered_at, v.reason,
        (select json_build_object('name', i.file_name, 'sha256', i.sha256, 'kind', i.kind, 'lines', v.lines)
          from governance.series_import i where i.id = v.import_id) as file,
        coalesce((
          select json_agg(json_build_object('value', p.value, 'source', p.source, 'replaced_at', p.replaced_at, 'reason', p.reason) order by p.id desc)
          from governance.series_value_past p
          where p.series_id = v.series_id and p.day = v.day and p.part_kind = v.part_kind and p.part_id = v.part_id), '[]') as past
      from governance.series_value v where ${found}
      order by ${order.by === "day" ? sql`v.day` : sql`v.value`} ${direction}, v.day desc,
        array_position(array['metropolis', 'commune', 'zone'], v.part_kind), v.part_id
      limit ${limit} offset ${offset}`.execute(db),
    sql<{ total: number; grants: boolean }>`
      select count(*)::int as total, count(i.id) filter (where i.kind = 'grants') > 0 as grants
      from governance.series_value v left join governance.series_import i on i.id = v.import_id where ${found}`.execute(db),
  ]);
  return { rows, ...sums[0]! };
}

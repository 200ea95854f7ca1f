import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Part } from "#territory";

export interface Figure {
  readonly indicator: string;
  readonly part: Part;
  readonly value: number | null;
  readonly of: number | null;
  readonly at: Date;
  /** The day that it is of: that of the measure, an older one for what is entered. */
  readonly asOf: string;
}

/** What a figure is worth, of which part. */
export type PartAmount = Pick<Figure, "part" | "value" | "of">;

interface Row {
  readonly indicator: string;
  readonly part_kind: Part["kind"];
  readonly part_id: string;
  readonly value: number | null;
  readonly of_value: number | null;
  readonly measured_at: Date;
  readonly as_of: string;
}

const asFigure = ({ indicator, part_kind, part_id, value, of_value, measured_at, as_of }: Row): Figure => ({
  indicator,
  part: { kind: part_kind, id: part_id || null },
  value,
  of: of_value,
  at: measured_at,
  asOf: as_of,
});

/** Every figure of one part, as it stands now. */
export async function figuresOf(db: Db, { kind, id }: Part): Promise<ReadonlyMap<string, Figure>> {
  const rows = await db
    .selectFrom("governance.today")
    .selectAll()
    .where("part_kind", "=", kind)
    .where("part_id", "=", id ?? "")
    .execute();
  return new Map(rows.map((row) => [row.indicator, asFigure(row)]));
}

/** One figure of every part of a kind, as it stands now. */
export async function figuresBy(db: Db, indicator: string, kind: Part["kind"]): Promise<readonly Figure[]> {
  const rows = await db.selectFrom("governance.today").selectAll().where("indicator", "=", indicator).where("part_kind", "=", kind).execute();
  return rows.map(asFigure);
}

/** Every figure of every commune, by indicator. Thousands of small rows: the database packs them. */
export async function figuresOfCommunes(db: Db): Promise<ReadonlyMap<string, readonly PartAmount[]>> {
  const { rows } = await sql<{ indicator: string; amounts: PartAmount[] }>`
    select indicator,
      json_agg(json_build_object('part', json_build_object('kind', part_kind, 'id', part_id), 'value', value, 'of', of_value)) as amounts
    from governance.today where part_kind = 'commune' group by indicator`.execute(db);
  return new Map(rows.map(({ indicator, amounts }) => [indicator, amounts]));
}

export interface Past {
  readonly day: string;
  readonly value: number | null;
  readonly of: number | null;
}

/** What was kept of a figure between two days, the last of each month and of the period: enough for a curve. */
export async function historyOf(db: Db, indicator: string, { kind, id }: Part, from: string, until: string): Promise<Past[]> {
  const { rows } = await sql<Past>`
    select distinct on (date_trunc('month', day)) day, value, of_value as of
    from governance.kept
    where indicator = ${indicator} and part_kind = ${kind} and part_id = ${id ?? ""} and day between ${from}::date and ${until}::date
    order by date_trunc('month', day), day desc`.execute(db);
  return rows;
}

/** The same of several figures of the whole at once, each on its own day. Key: indicator and day. */
export async function figuresOn(db: Db, wanted: readonly { readonly indicator: string; readonly day: string }[]): Promise<ReadonlyMap<string, Past>> {
  if (wanted.length === 0) return new Map();
  const { rows } = await sql<Past & { key: string }>`
    select distinct w.indicator || ' ' || w.day as key, k.day, k.value, k.of_value as of
    from json_to_recordset(${JSON.stringify(wanted)}::json) as w (indicator text, day date)
    cross join lateral (
      select day, value, of_value from governance.kept
      where indicator = w.indicator and part_kind = 'metropolis' and part_id = '' and day <= w.day order by day desc limit 1) k`.execute(db);
  return new Map(rows.map(({ key, ...past }) => [key, past]));
}

/** What is known now of figures of one part on the days from which targets count. Key: indicator and day. */
export async function figuresSince(db: Db, { kind, id }: Part): Promise<ReadonlyMap<string, Past>> {
  const rows = await db
    .selectFrom("governance.since")
    .select(["indicator", "day", "value", "of_value as of"])
    .where("part_kind", "=", kind)
    .where("part_id", "=", id ?? "")
    .execute();
  return new Map(rows.map(({ indicator, ...past }) => [`${indicator} ${past.day}`, past]));
}

/** The same of one figure of every commune. Key: code of the commune. */
export async function communesSince(db: Db, indicator: string, day: string): Promise<ReadonlyMap<string, Past>> {
  const rows = await db
    .selectFrom("governance.since")
    .select(["part_id as code", "day", "value", "of_value as of"])
    .where("indicator", "=", indicator)
    .where("day", "=", day)
    .where("part_kind", "=", "commune")
    .execute();
  return new Map(rows.map(({ code, ...past }) => [code, past]));
}

/** What was kept of several figures of one part on that day, or on the last kept day before it. Key: indicator. */
export async function partOn(db: Db, indicators: readonly string[], { kind, id }: Part, day: string): Promise<ReadonlyMap<string, Past>> {
  const { rows } = await sql<Past & { indicator: string }>`
    select i.indicator, k.day, k.value, k.of_value as of from unnest(${indicators}::text[]) as i (indicator)
    cross join lateral (
      select day, value, of_value from governance.kept
      where indicator = i.indicator and part_kind = ${kind} and part_id = ${id ?? ""} and day <= ${day}::date order by day desc
        limit 1) k`.execute(db);
  return new Map(rows.map(({ indicator, ...past }) => [indicator, past]));
}

/** Whether any figure was measured already: of this commune, or at all. */
export async function isMeasured(db: Db, commune: string | null = null): Promise<boolean> {
  const { rows } = await sql<{ known: boolean }>`
    select exists (
      select from governance.today where ${commune}::text is null or (part_kind = 'commune' and part_id = ${commune})) as known`.execute(db);
  return rows[0]!.known;
}

import { type RawBuilder, sql } from "kysely";

/** The tables from which figures are counted: as they stand, or as they were. */
export interface KnownRows {
  readonly place: RawBuilder<unknown>;
  readonly stageDate: RawBuilder<unknown>;
  readonly support: RawBuilder<unknown>;
  readonly placeZone: RawBuilder<unknown>;
  /** Pairs of records that may be one place. */
  readonly duplicate: RawBuilder<unknown>;
}

const now: KnownRows = {
  place: sql`places.place`,
  stageDate: sql`places.stage_date`,
  support: sql`places.support`,
  placeZone: sql`places.place_zone`,
  duplicate: sql`places.duplicate_suggestion`,
};

/** Null: as they stand. Else what was known at that instant, from the audit of rows (`places.row_version`). */
export function rowsKnown(at: Date | null): KnownRows {
  if (at === null) return now;
  const were = (table: "place" | "stage_date" | "support" | "place_zone" | "duplicate_suggestion"): RawBuilder<unknown> => sql`(
    select w.* from (
      select distinct on (row_key) content from places.row_version
      where of_table = ${table} and at <= ${at} order by row_key, id desc) v
    cross join lateral jsonb_populate_record(null::places.${sql.raw(table)}, v.content) w where v.content is not null)`;
  return {
    place: were("place"),
    stageDate: were("stage_date"),
    support: were("support"),
    placeZone: were("place_zone"),
    duplicate: were("duplicate_suggestion"),
  };
}

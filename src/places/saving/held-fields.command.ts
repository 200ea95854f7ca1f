import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Field } from "./same.ts";

/** Facts that mean something only together: an import may not move half a point. */
const together: readonly (readonly Field[])[] = [
  ["longitude", "latitude", "location_precision"],
  ["insee_code", "postal_code", "address"],
];

/** The field and what means something only with it. */
export function fieldsWith(field: Field): readonly Field[] {
  return together.find((group) => group.includes(field)) ?? [field];
}

/** From here on, imports leave these fields alone. What sources said otherwise of them before is answered. */
export async function holdFields(trx: Db, placeId: string, changed: readonly Field[], source: string): Promise<void> {
  const fields = [...new Set(changed.flatMap(fieldsWith))];
  await sql`
    insert into places.held_field (place_id, field, source)
    select ${placeId}, field, ${source} from unnest(${fields}::text[]) as field
    on conflict (place_id, field) do update set source = excluded.source, at = now()`.execute(trx);
  await sql`delete from places.disagreement where place_id = ${placeId} and field = any(${fields})`.execute(trx);
}

/** The fields that were written by hand, of each of these places. */
export async function findHeld(db: Db, placeIds: readonly string[]): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  if (placeIds.length === 0) return new Map();
  const { rows } = await sql<{ place_id: string; fields: string[] }>`
    select place_id, array_agg(field) as fields from places.held_field where place_id = any(${[...placeIds]}::uuid[]) group by place_id`.execute(db);
  return new Map(rows.map(({ place_id, fields }) => [place_id, new Set(fields)]));
}

export interface SourceFact {
  readonly place_id: string;
  readonly field: string;
  readonly source: string;
  readonly value: unknown;
  readonly facts_date: string;
  /** Whether the source says the same as the place. */
  readonly agrees: boolean;
}

/** Remembers what a source says of held fields when it is something else; forgets it when they agree again. */
export async function noteDisagreements(trx: Db, heard: readonly SourceFact[]): Promise<void> {
  if (heard.length === 0) return;
  const asked = JSON.stringify([...new Map(heard.map((one) => [JSON.stringify([one.place_id, one.field, one.source]), one])).values()]);
  await sql`
    delete from places.disagreement d
    using json_to_recordset(${asked}::json) as h (place_id uuid, field text, source text, agrees boolean)
    where h.agrees and d.place_id = h.place_id and d.field = h.field and d.source = h.source`.execute(trx);
  // Dismissed once, the same words stay dismissed; other words are news.
  await sql`
    insert into places.disagreement as d (place_id, field, source, value, facts_date)
    select place_id, field, source, value, facts_date
    from json_to_recordset(${asked}::json) as h (place_id uuid, field text, source text, value jsonb, facts_date date, agrees boolean)
    where not h.agrees
    on conflict (place_id, field, source) do update set
      value = excluded.value, facts_date = excluded.facts_date, noted_at = now(),
      dismissed_at = case when d.value is not distinct from excluded.value then d.dismissed_at end`.execute(trx);
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { Duplicate } from "./duplicate.ts";
import { findPairs, type Pair } from "./find-pairs.ts";

/** Compares these places with all others and keeps the pairs for somebody to decide. What was decided before stays decided. */
export async function suggestDuplicates(trx: Db, ids: readonly string[]): Promise<Duplicate[]> {
  if (ids.length === 0) return [];
  const places = await trx
    .selectFrom("places.place")
    .select(["id", "slug", "name", "address", "commune_code", "longitude", "latitude", "location_precision", "phone", "emails"])
    .where("status", "not in", ["merged", "refused"])
    .execute();
  const pairs = findPairs(places, new Set(ids));
  await keep(trx, ids, pairs);
  const decided = await decidedPairs(trx, pairs);
  return pairs
    .filter((pair) => !decided.has(keyOf(pair)))
    .map(({ place, other, score, reasons }) => ({ place: named(place), other: named(other), score, reasons }));
}

function named({ slug, name }: { slug: string; name: string }) {
  return { slug, name };
}

function rowOf({ place, other, score, reasons }: Pair) {
  const [place_id, other_id] = place.id < other.id ? [place.id, other.id] : [other.id, place.id];
  return { place_id, other_id, score, reasons };
}

function keyOf(pair: Pair): string {
  const { place_id, other_id } = rowOf(pair);
  return `${place_id} ${other_id}`;
}

/** One at a time: two imports that end together suggest the same pairs. */
async function keep(trx: Db, ids: readonly string[], pairs: readonly Pair[]): Promise<void> {
  await waitInLine(trx, "places/duplicates");
  await forget(trx, ids, new Set(pairs.map(keyOf)));
  await sql`
    insert into places.duplicate_suggestion (place_id, other_id, score, reasons)
    select place_id, other_id, score, reasons
    from json_to_recordset(${JSON.stringify(pairs.map(rowOf))}::json) as n (place_id uuid, other_id uuid, score real, reasons jsonb)
    on conflict (place_id, other_id) do update set score = excluded.score, reasons = excluded.reasons
      where duplicate_suggestion.decided is null`.execute(trx);
}

/** Suggestions of before that no longer hold, apart from those that an officer made. */
async function forget(trx: Db, ids: readonly string[], found: ReadonlySet<string>): Promise<void> {
  const { rows } = await sql<{ place_id: string; other_id: string }>`
    select place_id, other_id from places.duplicate_suggestion
    where decided is null and signalled_by is null and (place_id = any(${ids}::uuid[]) or other_id = any(${ids}::uuid[]))`.execute(trx);
  const gone = rows.filter(({ place_id, other_id }) => !found.has(`${place_id} ${other_id}`));
  if (gone.length === 0) return;
  await sql`
    delete from places.duplicate_suggestion s using json_to_recordset(${JSON.stringify(gone)}::json) as n (place_id uuid, other_id uuid)
    where s.place_id = n.place_id and s.other_id = n.other_id and s.decided is null`.execute(trx);
}

async function decidedPairs(trx: Db, pairs: readonly Pair[]): Promise<Set<string>> {
  const { rows } = await sql<{ place_id: string; other_id: string }>`
    select s.place_id, s.other_id
    from json_to_recordset(${JSON.stringify(pairs.map(rowOf))}::json) as n (place_id uuid, other_id uuid)
    join places.duplicate_suggestion s using (place_id, other_id)
    where s.decided is not null`.execute(trx);
  return new Set(rows.map(({ place_id, other_id }) => `${place_id} ${other_id}`));
}

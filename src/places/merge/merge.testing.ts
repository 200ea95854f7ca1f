import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { PlaceFacts } from "../saving/place-facts.ts";
import { savePlace } from "../saving/save-place.command.ts";

/** Of as many digits each: lists put pairs in the order of their names. */
let count = 100;

/** A place of the tests, in Roubaix unless said. */
export async function addPlace(db: Db, facts: Partial<PlaceFacts> = {}, { source = "Essai", factsDate = "2026-10-01" } = {}) {
  count += 1;
  const usual = { name: `Lieu ${count}`, insee_code: "59512", postal_code: "59100", address: `${count} rue du Canal` };
  const work = (trx: Db) => savePlace(trx, { ...usual, ...facts }, { source, sourceId: `lieu-${count}`, factsDate });
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}

/** An import, or an officer, thinks that these are one place. */
export async function suggest(db: Db, one: string, other: string, score = 0.9): Promise<void> {
  const reasons = JSON.stringify([
    { code: "name", similarity: 0.92 },
    { code: "distance", metres: 40 },
  ]);
  await sql`
    insert into places.duplicate_suggestion (place_id, other_id, score, reasons)
    values (least(${one}::uuid, ${other}::uuid), greatest(${one}::uuid, ${other}::uuid), ${score}, ${reasons}::jsonb)
    on conflict do nothing`.execute(db);
}

/** A record and all that belongs to it, without what only tells when rows were written. */
export async function wholeRecord(db: Db, id: string): Promise<object> {
  const children = ["origin", "photo", "support", "stage_date", "closing", "error_report", "claim", "held_field", "disagreement", "place_zone"];
  const of = children.map(
    (table) => sql`${sql.lit(table)}, (select coalesce(jsonb_agg(c order by c::text), '[]') from ${sql.table(`places.${table}`)} c where c.place_id = p.id)`,
  );
  const { rows } = await sql<{ whole: object }>`
    select jsonb_build_object('place', to_jsonb(p) - 'updated_at', ${sql.join(of)}) as whole from places.place p where p.id = ${id}`.execute(db);
  return rows[0]!.whole;
}

export async function seenOf(db: Db, id: string): Promise<{ id: string; seen: string }> {
  const { rows } = await sql<{ seen: string }>`select md5((to_jsonb(p) - 'search' - 'folded')::text) as seen from places.place p where id = ${id}`.execute(db);
  return { id, seen: rows[0]!.seen };
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { readTerritory, type Territory } from "#territory";
import { type DigestedEntry, type Entry, keyOf } from "./entry.ts";
import { insertPlaces } from "./insert-places.command.ts";
import { digested } from "./normalise.ts";
import type { Origin, PlaceFacts } from "./place-facts.ts";
import { updatePlaces } from "./update-places.command.ts";

export interface SaveOutcome {
  readonly outcome: "created" | "updated" | "unchanged";
  readonly id: string;
  readonly slug: string;
}

/** Writes one place, in the caller's transaction. */
export async function savePlace(trx: Db, facts: PlaceFacts, origin: Origin): Promise<SaveOutcome> {
  return (await savePlaces(trx, [{ facts, origin }], await readTerritory(trx)))[0]!;
}

/** Writes places, in the caller's transaction, in the order of the entries. */
export async function savePlaces(trx: Db, entries: readonly Entry[], territory: Territory): Promise<SaveOutcome[]> {
  return saveDigested(trx, entries.map(digested), territory);
}

/**
 * The one way a place is written: its row, its searches, its zones, its history and where it came from, in the caller's transaction.
 * Writers of the same source wait for each other, so that a record that two of them bring is one place.
 */
export async function saveDigested(trx: Db, entries: readonly DigestedEntry[], territory: Territory): Promise<SaveOutcome[]> {
  await waitForTurn(trx, entries);
  await adopt(trx, entries);
  const known = await findKnown(trx, entries);

  const fresh = entries.filter(({ origin }) => !known.has(keyOf(origin)));
  const changed = entries.filter(({ origin, digest }) => {
    const before = known.get(keyOf(origin));
    return (
      before !== undefined &&
      before.status !== "merged" &&
      origin.factsDate >= before.facts_date &&
      (before.digest !== digest || origin.factsDate > before.facts_date)
    );
  });
  const saved = new Map<string, SaveOutcome>();
  for (const [key, { id, slug }] of known) saved.set(key, { outcome: "unchanged", id, slug });
  for (const [key, slugAndId] of await insertPlaces(trx, fresh, territory)) saved.set(key, { outcome: "created", ...slugAndId });
  for (const key of await updatePlaces(trx, changed, territory)) saved.set(key, { ...saved.get(key)!, outcome: "updated" });
  return entries.map(({ origin }) => saved.get(keyOf(origin))!);
}

async function waitForTurn(trx: Db, entries: readonly Entry[]): Promise<void> {
  const sources = [...new Set(entries.map(({ origin }) => origin.source))].sort();
  for (const source of sources) await waitInLine(trx, `places/saving/${source}`);
}

/**
 * Records that came out of this house lead back to their places, whichever source they are brought in for. One that went into another record
 * since has nothing to say of it: it is known by what it says now, and counts as unchanged.
 */
async function adopt(trx: Db, entries: readonly DigestedEntry[]): Promise<void> {
  const asked = entries.flatMap(({ digest, origin: { source, sourceId, factsDate, kept } }) => {
    return kept ? [{ source, source_id: sourceId, place_id: kept.id, facts_date: factsDate, digest }] : [];
  });
  if (asked.length === 0) return;
  await sql`
    with recursive asked as materialized (
      select * from json_to_recordset(${JSON.stringify(asked)}::json) as a (source text, source_id text, place_id uuid, facts_date date, digest text)),
    way as (
      select distinct place_id as gone, place_id as at from asked
      union
      select way.gone, m.kept_id from way join places.merge m on m.gone_id = way.at and m.undone_at is null)
    insert into places.origin (source, source_id, place_id, facts_date, digest)
    select a.source, a.source_id, p.id, case when p.id = a.place_id then p.facts_date else a.facts_date end,
      case when p.id = a.place_id then '' else a.digest end
    from asked a join way on way.gone = a.place_id join places.place p on p.id = way.at and p.status <> 'merged'
    on conflict do nothing`.execute(trx);
}

async function findKnown(trx: Db, entries: readonly Entry[]) {
  const asked = JSON.stringify(entries.map(({ origin }) => ({ source: origin.source, source_id: origin.sourceId })));
  const { rows } = await sql<{ source: string; source_id: string; digest: string; facts_date: string; id: string; slug: string; status: string }>`
    select o.source, o.source_id, o.digest, o.facts_date, p.id, p.slug, p.status
    from json_to_recordset(${asked}::json) as asked (source text, source_id text)
    join places.origin o using (source, source_id)
    join places.place p on p.id = o.place_id`.execute(trx);
  return new Map(rows.map((row) => [keyOf({ source: row.source, sourceId: row.source_id }), row]));
}

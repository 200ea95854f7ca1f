import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Territory } from "#territory";
import { type DigestedEntry, keyOf } from "./entry.ts";
import { findHeld, type SourceFact, noteDisagreements } from "./held-fields.command.ts";
import { type Change, writeChanges } from "./write-history.command.ts";
import { type AllFacts, factColumns, type PlaceFacts } from "./place-facts.ts";
import { givenRows, type PlaceRow, placeRow, searchColumns, writtenColumns } from "./place-row.query.ts";
import { type Field, sameFact } from "./same.ts";
import { tieStructures } from "./tie-structures.command.ts";
import { writeZones } from "./write-zones.command.ts";

type StoredPlace = AllFacts & { source: string; source_id: string; id: string; slug: string; facts_date: string };

/** Gives the keys of the origins whose place changed. */
export async function updatePlaces(trx: Db, entries: readonly DigestedEntry[], territory: Territory): Promise<string[]> {
  if (entries.length === 0) return [];
  const stored = await lockStored(trx, entries);
  const held = await findHeld(
    trx,
    [...stored.values()].map(({ id }) => id),
  );
  const changes: Change[] = [];
  const heard: SourceFact[] = [];
  const rows = new Map<string, PlaceRow>();
  const updated: string[] = [];
  for (const { facts, origin } of entries) {
    const found = stored.get(keyOf(origin));
    // Two records of one batch may be of one merged place: the second speaks after the first.
    const before = found && { ...found, ...rows.get(found.id) };
    // Somebody said something younger of this place: an older file does not take it back.
    if (!before || origin.factsDate < before.facts_date) continue;
    const isHeld = (column: Field) => held.get(before.id)?.has(column) ?? false;
    const said = factColumns.filter((column) => facts[column] !== undefined);
    const changed = said.filter((column) => !isHeld(column) && !same(facts[column] ?? emptyOf(column), before[column]));
    heard.push(...said.filter(isHeld).map((field) => ({ ...heardOf(field, facts, before), source: origin.source, facts_date: origin.factsDate })));
    if (changed.length === 0 && origin.factsDate === before.facts_date) continue;
    const { source, reason = null } = origin;
    changes.push(...changed.map((field) => ({ place_id: before.id, field, before: before[field], after: facts[field], source, reason })));
    if (changed.length === 0) changes.push({ place_id: before.id, field: "facts_date", before: before.facts_date, after: origin.factsDate, source, reason });
    rows.set(before.id, placeRow(before.id, before.slug, { ...before, ...pick(facts, changed) }, origin, territory));
    updated.push(keyOf(origin));
  }
  const written = [...rows.values()];
  await updateRows(trx, written);
  await updateOrigins(trx, entries);
  await writeZones(trx, written, territory);
  await writeChanges(trx, changes);
  await noteDisagreements(trx, heard);
  return updated;
}

const heardOf = (field: Field, facts: PlaceFacts, before: StoredPlace) => ({
  place_id: before.id,
  field,
  value: facts[field] ?? null,
  agrees: sameFact(field, facts[field], before[field]),
});

function pick(facts: PlaceFacts, columns: readonly Field[]): Partial<PlaceFacts> {
  return Object.fromEntries(columns.map((column) => [column, facts[column]]));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function emptyOf(column: keyof AllFacts): "" | null {
  return column === "address" ? "" : null;
}

/** In the order of their ids, as everybody who locks several places; without those that were merged away meanwhile. */
async function lockStored(trx: Db, entries: readonly DigestedEntry[]): Promise<Map<string, StoredPlace>> {
  const asked = JSON.stringify(entries.map(({ origin }) => ({ source: origin.source, source_id: origin.sourceId })));
  const { rows } = await sql<StoredPlace>`
    select o.source, o.source_id, p.id, p.slug, p.facts_date, ${sql.raw(factColumns.map((column) => `p.${column}`).join(", "))}
    from json_to_recordset(${asked}::json) as asked (source text, source_id text)
    join places.origin o using (source, source_id)
    join places.place p on p.id = o.place_id and p.status <> 'merged'
    order by p.id
    for update of p`.execute(trx);
  return new Map(rows.map((row) => [keyOf({ source: row.source, sourceId: row.source_id }), row]));
}

/** Replaces the rows, which the caller has locked, with their searches. */
export async function updateRows(trx: Db, rows: readonly PlaceRow[]): Promise<void> {
  const kept = new Set<string>(["id", "slug"]);
  const columns = writtenColumns.filter((column) => !kept.has(column));
  await sql`
    ${givenRows(rows)}
    update places.place p
    set (${sql.raw(columns.join(", "))}, search, folded, updated_at) =
      row(${sql.raw(columns.map((column) => `n.${column}`).join(", "))}, ${searchColumns}, now())
    from n join w using (id)
    where p.id = n.id`.execute(trx);
  await tieStructures(
    trx,
    rows.map(({ id }) => id),
  );
}

async function updateOrigins(trx: Db, entries: readonly DigestedEntry[]): Promise<void> {
  const rows = entries.map(({ origin, digest }) => ({ source: origin.source, source_id: origin.sourceId, facts_date: origin.factsDate, digest }));
  await sql`
    update places.origin o
    set digest = n.digest, facts_date = n.facts_date, imported_at = now()
    from json_to_recordset(${JSON.stringify(rows)}::json) as n (source text, source_id text, facts_date date, digest text)
    where o.source = n.source and o.source_id = n.source_id`.execute(trx);
}

import { randomUUID } from "node:crypto";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Territory } from "#territory";
import { type DigestedEntry, keyOf } from "./entry.ts";
import { unsaid } from "./place-facts.ts";
import { communeOf, givenRows, type PlaceRow, placeRow, searchColumns, writtenColumns } from "./place-row.query.ts";
import { freeSlugs } from "./slugs.query.ts";
import { tieStructures } from "./tie-structures.command.ts";
import { writeZones } from "./write-zones.command.ts";

interface NewPlace {
  readonly entry: DigestedEntry;
  readonly row: PlaceRow;
}

/** Gives the id and slug of each new place, by the key of its origin. */
export async function insertPlaces(trx: Db, entries: readonly DigestedEntry[], territory: Territory): Promise<Map<string, { id: string; slug: string }>> {
  if (entries.length === 0) return new Map();
  const taken = await takenIds(trx, entries);
  const places = entries.map((entry) => {
    const { facts, origin } = entry;
    const id = origin.kept && !taken.has(origin.kept.id) ? origin.kept.id : randomUUID();
    return { entry, row: placeRow(id, "", { ...unsaid, ...facts }, origin, territory) };
  });
  const slugs = await insertRows(trx, places, territory);

  await insertOrigins(trx, places);
  await writeZones(
    trx,
    places.map(({ row }) => row),
    territory,
  );
  await writeFirstWords(trx, places);
  await tieStructures(
    trx,
    places.filter(({ row }) => row.structure_pivot).map(({ row }) => row.id),
  );
  return new Map(places.map(({ entry, row }) => [keyOf(entry.origin), { id: row.id, slug: slugs.get(row.id)! }]));
}

/** Of the identifiers under which places were known elsewhere, those that something bears here. */
async function takenIds(trx: Db, entries: readonly DigestedEntry[]): Promise<ReadonlySet<string>> {
  const asked = entries.flatMap(({ origin }) => origin.kept?.id ?? []);
  if (asked.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`select id from places.place where id = any(${asked}::uuid[])`.execute(trx);
  return new Set(rows.map(({ id }) => id));
}

/** Each turn, one of those who want the same slug gets it: as many turns as there may be writers at once. */
const mostTurns = 100;

/** Somebody else may take a slug between our look and our insertion: those places choose again. */
async function insertRows(trx: Db, places: readonly NewPlace[], territory: Territory): Promise<Map<string, string>> {
  const slugs = new Map<string, string>();
  for (let turn = 0; turn < mostTurns; turn++) {
    const waiting = places.filter(({ row }) => !slugs.has(row.id));
    if (waiting.length === 0) return slugs;
    const chosen = await freeSlugs(
      trx,
      waiting.map(({ row, entry }) => ({ name: row.name, commune: communeOf(row, territory).name, wished: entry.origin.kept?.slug ?? null })),
    );
    // In one order for everybody: two importers that want the same slugs must not wait for each other in a circle.
    const rows = waiting.map(({ row }, i) => ({ ...row, slug: chosen[i]! })).sort((a, b) => (a.slug < b.slug ? -1 : 1));
    const columns = sql.raw(writtenColumns.join(", "));
    const inserted = await sql<{ id: string; slug: string }>`
      ${givenRows(rows)}
      insert into places.place (${columns}, search, folded)
      select ${sql.raw(writtenColumns.map((column) => `n.${column}`).join(", "))}, ${searchColumns}
      from n join w using (id)
      order by n.slug collate "C"
      on conflict (slug) do nothing
      returning id, slug`.execute(trx);
    for (const { id, slug } of inserted.rows) slugs.set(id, slug);
  }
  throw new Error(`no free slug after ${mostTurns} turns`);
}

async function insertOrigins(trx: Db, places: readonly NewPlace[]): Promise<void> {
  const rows = places.map(({ entry: { origin, digest }, row }) => ({
    source: origin.source,
    source_id: origin.sourceId,
    place_id: row.id,
    facts_date: origin.factsDate,
    digest,
  }));
  await sql`
    insert into places.origin (source, source_id, place_id, facts_date, digest)
    select source, source_id, place_id, facts_date, digest
    from json_populate_recordset(null::places.origin, ${JSON.stringify(rows)}::json)`.execute(trx);
}

/** The history begins with what the source said, silence apart, in the order of the facts. */
async function writeFirstWords(trx: Db, places: readonly NewPlace[]): Promise<void> {
  const isSaid = ([, fact]: [string, unknown]) => fact !== null && !(Array.isArray(fact) && fact.length === 0);
  const said = places.map(({ entry: { facts, origin }, row: { id } }) => {
    return { place_id: id, facts: Object.fromEntries(Object.entries(facts).filter(isSaid)), source: origin.source, reason: origin.reason ?? null };
  });
  await sql`
    insert into places.first_words (place_id, facts, source, reason)
    select place_id, facts, source, reason
    from json_to_recordset(${JSON.stringify(said)}::json) as said (place_id uuid, facts json, source text, reason text)`.execute(trx);
}

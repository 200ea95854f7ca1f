import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Territory } from "#territory";
import { type Change, writeChanges } from "../saving/write-history.command.ts";
import { type AllFacts, factColumns } from "../saving/place-facts.ts";
import { placeRow } from "../saving/place-row.query.ts";
import { updateRows } from "../saving/update-places.command.ts";
import { writeZones } from "../saving/write-zones.command.ts";
import type { PlaceJson } from "./lock-pair.command.ts";

/** A fact of the kept record that a merge changed, and who had said what was there before. */
export interface ChangedFact {
  readonly before: unknown;
  readonly after: unknown;
  readonly source: string;
}

export type ChangedFacts = Readonly<Record<string, ChangedFact>>;

/** Days that a merge moves with the facts. */
const datesOfFacts = ["facts_date", "confirmed_at"] as const;

/** What is written: facts, and the two days that say how young they are. */
export type MergedFacts = Partial<Record<keyof AllFacts | (typeof datesOfFacts)[number], unknown>>;

interface Saying {
  /** Where each fact comes from. */
  readonly sourceOf: (field: string) => string;
  readonly reason: string;
  readonly authorId: string;
}

/** Writes facts of a locked record, with its searches, zones and history. */
export async function writeMerged(
  trx: Db,
  before: PlaceJson,
  written: MergedFacts,
  { sourceOf, reason, authorId }: Saying,
  territory: Territory,
): Promise<void> {
  const facts = { ...before, ...written } as unknown as AllFacts & Pick<PlaceJson, "facts_date" | "confirmed_at">;
  const row = placeRow(before.id, before.slug, facts, { source: before.source, factsDate: facts.facts_date }, territory);
  await updateRows(trx, [row]);
  await sql`update places.place set confirmed_at = ${facts.confirmed_at}::timestamptz where id = ${before.id}`.execute(trx);
  await writeZones(trx, [row], territory);
  const changes = factColumns
    .filter((field) => field in written)
    .map(
      (field): Change => ({ place_id: before.id, field, before: before[field], after: written[field], source: sourceOf(field), reason, author_id: authorId }),
    );
  await writeChanges(trx, changes);
}

/** Who said each fact of a record last. */
export async function sourcesOf(db: Db, placeId: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ field: string; source: string }>`
    select distinct on (field) field, source from places.history where place_id = ${placeId} order by field, id desc`.execute(db);
  return new Map(rows.map(({ field, source }) => [field, source]));
}

/** A record leaves the directory, or comes back to it. */
export async function writeStatus(
  trx: Db,
  place: PlaceJson,
  status: PlaceJson["status"],
  said: { source: string; reason: string; authorId: string },
): Promise<void> {
  await sql`update places.place set status = ${status}, updated_at = now() where id = ${place.id}`.execute(trx);
  const { source, reason, authorId } = said;
  await writeChanges(trx, [{ place_id: place.id, field: "status", before: place.status, after: status, source, reason, author_id: authorId }]);
}

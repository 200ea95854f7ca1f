import { errorCode } from "#platform/log/error-code.ts";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import type { AllFacts } from "../saving/place-facts.ts";

/** A row of places.place as JSON has it: instants keep all their digits, so that what is put back is exactly what was. */
export interface PlaceJson extends Omit<AllFacts, "status"> {
  readonly id: string;
  readonly slug: string;
  readonly status: "proposed" | "published" | "suspended" | "refused" | "merged";
  readonly commune_code: string;
  readonly source: string;
  readonly facts_date: string;
  readonly confirmed_at: string | null;
  readonly known_on: string;
}

/** A row without its searches, which follow from the facts. */
const placeJson = sql<PlaceJson>`to_jsonb(p) - 'search' - 'folded'`;

/** Says which state of a record somebody saw. */
const fingerprint = sql<string>`md5((to_jsonb(p) - 'search' - 'folded')::text)`;

export interface LockedPlace {
  readonly row: PlaceJson;
  readonly seen: string;
}

export function findPlaceJson(db: Db, slug: string): Promise<LockedPlace | undefined> {
  const query = sql<LockedPlace>`select ${placeJson} as row, ${fingerprint} as seen from places.place p where p.slug = ${slug}`;
  return query.execute(db).then(({ rows }) => rows[0]);
}

/**
 * Locks two records, in the order of their identifiers as everybody who locks several, after the sources that feed them: an import
 * that has read where its records go must have written them. Waits five seconds at most (`lock_timeout`).
 */
export async function lockPair(trx: Db, ids: readonly [string, string]): Promise<Map<string, LockedPlace>> {
  await sql`set local lock_timeout = '5s'`.execute(trx);
  const { rows: sources } = await sql<{ source: string }>`
    select distinct source from places.origin where place_id = any(${[...ids]}::uuid[]) order by source`.execute(trx);
  for (const { source } of sources) await waitInLine(trx, `places/saving/${source}`);
  await sql`select from places.place p where p.id = any(${[...ids]}::uuid[]) order by p.id for update`.execute(trx);
  // Read after the wait: what the statement that waited gives may be older than the rows it locked.
  const { rows } = await sql<LockedPlace>`select ${placeJson} as row, ${fingerprint} as seen from places.place p
    where p.id = any(${[...ids]}::uuid[])`.execute(trx);
  return new Map(rows.map((one) => [one.row.id, one]));
}

/** Runs an act that may meet another one: null when the other did not end in time, or wanted the same rows in a circle. */
export async function unlessBusy<outcome>(work: () => Promise<outcome>): Promise<outcome | null> {
  try {
    return await work();
  } catch (error) {
    const code = errorCode(error);
    if (code === "55P03" || code === "40P01") return null;
    throw error;
  }
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { PlacesRun } from "./import.job.ts";
import { isProposal } from "./kept-report.ts";

/** The addresses of the places whose hours an import proposes, by their identifiers in the file. None after a trial. */
export async function proposedPlaces(db: Db, { source, dryRun, report }: PlacesRun): Promise<ReadonlyMap<string, string>> {
  const ids = dryRun ? [] : (report?.repairs ?? []).filter(isProposal).flatMap(({ id }) => id ?? []);
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ source_id: string; slug: string }>`
    select o.source_id, p.slug from places.origin o join places.place p on p.id = o.place_id
    where o.source = ${source} and o.source_id = any(${ids}::text[]) and p.status = 'published'`.execute(db);
  return new Map(rows.map(({ source_id, slug }) => [source_id, slug]));
}

import { type RawBuilder, sql } from "kysely";

import { hashOfToken } from "#platform/crypto/token.ts";
import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import type { Draft, DraftFile, DraftFields } from "./draft.ts";

interface Row {
  readonly id: string;
  readonly personId: string | null;
  readonly typed: DraftFields;
  readonly updatedAt: Date;
}

/**
 * The draft of an address: by its identifier for whoever it belongs to, by its token for whoever has the private address while it is
 * nobody's. Null for everybody else, and once it was filed, deleted or forgotten.
 */
export async function findDraft(db: Db, processId: string, param: string, personId: string | null): Promise<Draft | null> {
  const which: RawBuilder<unknown> | null = isUuid(param)
    ? sql`d.id = ${param} and d.person_id = ${personId}`
    : /^[\w-]{22,64}$/.test(param)
      ? sql`d.token_hash = ${hashOfToken(param)} and (d.person_id is null or d.person_id = ${personId})`
      : null;
  if (!which) return null;
  const { rows } = await sql<Row>`
    select d.id, d.person_id as "personId", d.fields as typed, d.updated_at as "updatedAt" from ideas.draft d
    where d.process_id = ${processId} and ${which}`.execute(db);
  const row = rows[0];
  return row ? { ...row, processId, param, files: await draftFiles(db, row.id) } : null;
}

async function draftFiles(db: Db, draftId: string): Promise<DraftFile[]> {
  const { rows } = await sql<DraftFile>`
    select f.id, f.kind, f.file_id as "fileId", f.small_file_id as "smallFileId", f.name, f.title, f.width, f.height, k.size,
      k.media_type as "mediaType"
    from ideas.draft_file f join platform.file k on k.id = f.file_id
    where f.draft_id = ${draftId} order by f.kind desc, f.position, f.id`.execute(db);
  return rows;
}

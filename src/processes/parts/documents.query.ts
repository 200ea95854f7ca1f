import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface DocumentLine {
  readonly id: string;
  readonly title: string;
  readonly fileId: string;
  readonly mediaType: string | null;
  /** In bytes. */
  readonly size: number | null;
  readonly addedAt: Date;
}

export async function listDocuments(db: Db, processId: string): Promise<DocumentLine[]> {
  const { rows } = await sql<DocumentLine>`
    select id, title, file_id as "fileId", media_type as "mediaType", size, added_at as "addedAt"
    from processes.process_document where process_id = ${processId} order by position, id`.execute(db);
  return rows;
}

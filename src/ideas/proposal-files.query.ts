import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface ProposalFile {
  readonly id: string;
  readonly kind: "picture" | "document";
  readonly fileId: string;
  readonly smallFileId: string | null;
  /** Of a picture: what it shows. */
  readonly title: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly size: number;
  readonly mediaType: string;
}

export async function findFiles(db: Db, id: string): Promise<ProposalFile[]> {
  const { rows } = await sql<ProposalFile>`
    select f.id, f.kind, f.file_id as "fileId", f.small_file_id as "smallFileId", f.title, f.width, f.height, k.size, k.media_type as "mediaType"
    from ideas.proposal_file f join platform.file k on k.id = f.file_id
    where f.proposal_id = ${id} order by f.kind desc, f.position, f.id`.execute(db);
  return rows;
}

/** The stored file of one of its documents. */
export async function findDocumentFile(db: Db, proposalId: string, documentId: string): Promise<string | undefined> {
  const { rows } = await sql<{ fileId: string }>`
    select file_id as "fileId" from ideas.proposal_file
    where proposal_id = ${proposalId} and kind = 'document' and id::text = ${documentId}`.execute(db);
  return rows[0]?.fileId;
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface EvidenceFile {
  readonly id: string;
  readonly instalmentId: string;
  readonly fileId: string;
  readonly name: string;
}

/** What authors of an application have shown as files, by instalment. */
export async function listEvidenceFiles(db: Db, applicationId: string): Promise<EvidenceFile[]> {
  const { rows } = await sql<EvidenceFile>`
    select e.id, e.instalment_id as "instalmentId", e.file_id as "fileId", e.name from calls.evidence_file e join calls.instalment i on i.id = e.instalment_id
    where i.application_id = ${applicationId} order by i.position, e.at, e.id`.execute(db);
  return rows;
}

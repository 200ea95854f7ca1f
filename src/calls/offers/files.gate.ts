import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";

/** A document of an application has no public address, a picture among them neither: `apply/documents.pages.tsx` says who reads it. */
export const callFilesGate: FileGate = {
  withdrawn: sql`exists (select from calls.document d where d.file_id = f.id) or exists (select from calls.evidence_file e where e.file_id = f.id)`,
  opensTo: () => Promise.resolve(false),
};

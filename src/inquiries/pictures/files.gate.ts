import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";

/** A picture of a question has no address of its own: it is read where the question is, and nowhere else. */
export const inquiryFilesGate: FileGate = {
  withdrawn: sql`exists (select from inquiries.picture i where i.file_id = f.id)`,
  opensTo: async () => false,
};

import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";

/** A picture among the documents of a general meeting has no address of its own: the meeting gives it to its members alone. */
export const meetingFilesGate: FileGate = {
  withdrawn: sql`exists (select from network.meeting_document d where d.file_id = f.id)`,
  opensTo: async () => false,
};

import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";

/** A picture of the state of a thing has no address of its own: it is read where its loan is, and nowhere else. */
export const loanFilesGate: FileGate = {
  withdrawn: sql`exists (select from loans.inspection i where i.file_id = f.id)`,
  opensTo: async () => false,
};

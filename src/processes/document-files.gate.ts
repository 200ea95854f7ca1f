import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";
import { maySee, type ProcessOwner } from "./team.query.ts";

/** Pictures among the documents of a process go as it goes: not public yet, its team alone sees them. */
export const documentFilesGate: FileGate = {
  withdrawn: sql`exists (
    select from processes.process_document d join processes.process r on r.id = d.process_id
    where d.file_id = f.id and r.state in ('draft', 'rehearsal'))`,

  async opensTo(db, fileId, someone) {
    const { rows } = await sql<ProcessOwner>`
      select r.id, r.state, r.owner_commune as "ownerCommune" from processes.process_document d join processes.process r on r.id = d.process_id
      where d.file_id = ${fileId}`.execute(db);
    return rows[0] !== undefined && maySee(db, rows[0], someone);
  },
};

import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";
import { can } from "#platform/web/visitor.ts";
import { writePublications } from "../publications.powers.ts";

/** A picture is seen with what it stands in: not before its moment, nor after it was withdrawn. */
export const pictureGate: FileGate = {
  withdrawn: sql<boolean>`exists (select from publications.edition e where e.file_id = f.id) and not exists (
    select from publications.edition e join publications.piece p on p.id = e.piece_id
    where e.file_id = f.id and p.withdrawn_at is null and e.appears_at <= now())`,
  async opensTo(db, fileId, someone) {
    if (!can(someone, writePublications)) return false;
    const { rows } = await sql`select from publications.edition where file_id = ${fileId} limit 1`.execute(db);
    return rows.length > 0;
  },
};

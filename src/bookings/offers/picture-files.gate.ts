import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";
import { can } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findResources, isPublic, resourceTables } from "../resources.query.ts";

/** A picture goes from the public with its resource: a draft, withdrawn, hidden, of a hidden place. */
export const resourceFilesGate: FileGate = {
  withdrawn: sql`exists (select from ${resourceTables} where (r.file_id = f.id or r.small_file_id = f.id) and not ${isPublic})`,

  async opensTo(db, fileId, someone) {
    const [found] = await findResources(db, sql`(r.file_id = ${fileId}::uuid or r.small_file_id = ${fileId}::uuid)`);
    return found !== undefined && (keeps(someone, found) || can(someone, "moderation.decide", { commune: found.communeCode, place: found.placeId }));
  },
};

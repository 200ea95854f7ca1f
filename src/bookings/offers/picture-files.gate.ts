import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";
import { can } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findResources, isPublic, isSeenBy, isTold, resourceTables } from "../resources.query.ts";

/** A picture goes from the public with its resource: a draft, withdrawn, hidden, of a hidden place, or for others than everybody. */
export const resourceFilesGate: FileGate = {
  withdrawn: sql`exists (select from ${resourceTables} where (r.file_id = f.id or r.small_file_id = f.id) and not ${isPublic})`,

  async opensTo(db, fileId, someone) {
    const about = sql`(r.file_id = ${fileId}::uuid or r.small_file_id = ${fileId}::uuid)`;
    const [[found], [seen]] = await Promise.all([findResources(db, about), findResources(db, sql`${about} and ${isTold} and ${isSeenBy(someone)}`)]);
    if (seen) return true;
    return found !== undefined && (keeps(someone, found) || can(someone, "moderation.decide", { commune: found.communeCode, place: found.placeId }));
  },
};

import { sql } from "kysely";

import type { FileGate } from "#platform/attachment/file-gate.ts";
import { can } from "#platform/web/visitor.ts";
import { keeps } from "../keeper.ts";
import { findOffers, isPublic, offerTables } from "../offers.query.ts";

/** A picture goes from the public with its offer: a draft, withdrawn, hidden, of a hidden place. */
export const premisesFilesGate: FileGate = {
  withdrawn: sql`exists (select from ${offerTables} where (o.file_id = f.id or o.small_file_id = f.id) and not ${isPublic})`,

  async opensTo(db, fileId, someone) {
    const [offer] = await findOffers(db, sql`(o.file_id = ${fileId}::uuid or o.small_file_id = ${fileId}::uuid)`);
    return offer !== undefined && (keeps(someone, offer) || can(someone, "moderation.decide", { commune: offer.communeCode, place: offer.placeId }));
  },
};

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Line } from "./inquiries.query.ts";

interface NewLine {
  readonly inquiryId: string;
  readonly act: string;
  readonly side: Line["side"];
  readonly personId?: string | null;
  readonly words?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly internal?: boolean;
}

export async function writeLine(
  trx: Db,
  { inquiryId, act, side, personId = null, words = null, from = null, to = null, internal = false }: NewLine,
): Promise<void> {
  await sql`
    insert into inquiries.journal (inquiry_id, act, side, person_id, words, from_service, to_service, internal)
    values (${inquiryId}, ${act}, ${side}, ${personId}, ${words}, ${from}, ${to}, ${internal})`.execute(trx);
}

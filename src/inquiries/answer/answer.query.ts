import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { OpenBrief } from "../similar/similar.query.ts";

/** The version that an agent answers, and what is joined to it. */
export async function findAnswerable(db: Db, inquiryId: string): Promise<{ readonly version: number; readonly joined: readonly OpenBrief[] }> {
  const [{ rows: own }, { rows: joined }] = await Promise.all([
    sql<{ version: number }>`select version from inquiries.inquiry where id = ${inquiryId}`.execute(db),
    sql<OpenBrief>`
      select id, number, coalesce(title, '') as title from inquiries.inquiry where joined_to = ${inquiryId} and state = 'joined' order by number`.execute(db),
  ]);
  return { version: own[0]?.version ?? 0, joined };
}

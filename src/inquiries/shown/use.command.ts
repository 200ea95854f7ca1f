import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Whether an answer was useful: counted, and nobody is kept. */
export async function countUse(db: Db, publicationId: string, useful: boolean): Promise<void> {
  await sql`
    update inquiries.publication set useful = useful + ${useful ? 1 : 0}, useless = useless + ${useful ? 0 : 1} where id = ${publicationId}`.execute(db);
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SubjectRef } from "./comment.ts";

/** All that was said of these things: what was tried in rehearsal. */
export async function deleteComments(trx: Db, kind: SubjectRef["kind"], ids: readonly string[]): Promise<void> {
  await sql`delete from processes.comment where ${sql.ref(`${kind}_id`)} = any(${[...ids]}::uuid[])`.execute(trx);
}

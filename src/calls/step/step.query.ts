import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { NextStep } from "./step.ts";

export async function findNextStep(db: Db, applicationId: string): Promise<NextStep | null> {
  const { rows } = await sql<NextStep>`select words, due_on::text as "dueOn" from calls.next_step where application_id = ${applicationId}`.execute(db);
  return rows[0] ?? null;
}

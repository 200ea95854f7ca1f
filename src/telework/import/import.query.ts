import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Whether a structure has set its rules: before, it has no agents. */
export const hasBegun = async (db: Db, employerId: string): Promise<boolean> =>
  (await sql`select from telework.employer where structure_id = ${employerId}`.execute(db)).rows.length > 0;

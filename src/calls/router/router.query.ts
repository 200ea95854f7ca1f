import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { type Call, findCalls, isPublic } from "../calls.query.ts";

/** Calls that can be applied to now or later. */
export const findComing = (db: Db, now: Date): Promise<Call[]> =>
  findCalls(db, sql`${isPublic} and (c.closes_at is null or c.closes_at > ${now}::timestamptz)`);

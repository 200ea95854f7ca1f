import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { findRequests, type Request } from "../mentoring.query.ts";

export const findRequest = async (db: Db, id: string): Promise<Request | null> =>
  isUuid(id) ? ((await findRequests(db, sql`q.id = ${id}::uuid`))[0] ?? null) : null;

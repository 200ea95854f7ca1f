import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface SessionLine {
  readonly id: string;
  readonly device: string | null;
  readonly way: string;
  readonly since: Date;
  readonly seenAt: Date;
}

/** Where somebody is signed in, the latest seen first. */
export async function listSessions(db: Db, personId: string): Promise<SessionLine[]> {
  const { rows } = await sql<SessionLine>`
    select id, user_agent as device, way, created_at as since, updated_at as "seenAt"
    from people.session where person_id = ${personId} and expires_at > now() order by updated_at desc, created_at desc`.execute(db);
  return rows;
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

export interface DataCopy {
  readonly id: string;
  readonly state: "waiting" | "failed" | "ready" | "removed";
  readonly fileId: string | null;
  readonly size: number | null;
  readonly askedAt: Date;
  readonly expiresAt: Date | null;
}

const copies = (personId: string) => sql`
  select c.id, c.file_id as "fileId", c.size, c.asked_at as "askedAt", c.expires_at as "expiresAt",
    case when c.ready_at is null then case when t.finished_at is null then 'waiting' else 'failed' end
      when c.file_id is null or c.expires_at <= now() then 'removed' else 'ready' end as state
  from people.data_copy c join platform.task t on t.id = c.task_id
  where c.person_id = ${personId}`;

/** The copies of the last month, the latest first. */
export async function listCopies(db: Db, personId: string): Promise<DataCopy[]> {
  return (await sql<DataCopy>`${copies(personId)} order by c.asked_at desc limit 20`.execute(db)).rows;
}

/** Null for somebody else's, as for one that never was. */
export async function findCopy(db: Db, personId: string, id: string): Promise<DataCopy | null> {
  return (await sql<DataCopy>`${copies(personId)} and c.id::text = ${id}`.execute(db)).rows[0] ?? null;
}

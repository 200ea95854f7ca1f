import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";
import { fromKysely, type JobInsert, type PgBoss } from "pg-boss";

import type { Envelope } from "#platform/jobs/envelope.ts";

/** Which queues get what: `listeners` by the name of the event, `jobs` by their own. */
export interface Routing {
  readonly listeners: ReadonlyMap<string, readonly string[]>;
  readonly jobs: ReadonlySet<string>;
}

interface Row {
  id: number;
  name: string;
  payload: Record<string, unknown>;
  room: string;
  queue: string | null;
  at: string;
}

const batch = 200;

/** Whether the outbox holds anything for this process: asked every few seconds, mostly for nothing, it needs no transaction. */
export async function isWaiting(db: Db, { jobs }: Routing): Promise<boolean> {
  const { rows } = await sql`
    select from platform.event where dispatched_at is null and (queue is null or queue = any(${[...jobs]}::text[])) limit 1`.execute(db);
  return rows.length > 0;
}

/** Hands what the outbox holds to the queues, in one transaction: nothing is lost or handed over twice. Gives how many rows. */
export async function dispatch(db: Db, boss: PgBoss, routing: Routing): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await takeRows(trx, routing);
    if (rows.length === 0) return 0;
    for (const [queue, jobs] of sortByQueue(rows, routing)) await boss.insert(queue, jobs, { db: fromKysely(trx) });
    await sql`update platform.event set dispatched_at = now() where id = any(${rows.map((row) => row.id)}::bigint[])`.execute(trx);
    return rows.length;
  });
}

async function takeRows(trx: Db, { jobs }: Routing): Promise<Row[]> {
  // A job that this process does not know waits for a process of a newer version.
  const { rows } = await sql<Row>`
    select id, name, payload, room, queue, to_json(created_at) #>> '{}' as at
    from platform.event
    where dispatched_at is null and (queue is null or queue = any(${[...jobs]}::text[]))
    order by id limit ${sql.lit(batch)}
    for update skip locked
  `.execute(trx);
  return rows;
}

function sortByQueue(rows: readonly Row[], { listeners }: Routing): Map<string, JobInsert[]> {
  const sorted = new Map<string, JobInsert[]>();
  const put = (queue: string, job: JobInsert) => sorted.set(queue, [...(sorted.get(queue) ?? []), job]);
  for (const { queue, payload, ...event } of rows) {
    if (queue) {
      put(queue, { id: payload.task as string, data: payload });
      continue;
    }
    const envelope: Envelope = { data: payload, event };
    for (const listener of listeners.get(event.name) ?? []) put(listener, { data: envelope });
  }
  return sorted;
}

import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { deadLetters } from "./boss.ts";

interface QueueDepth {
  readonly name: string;
  readonly waiting: number;
  readonly active: number;
}

export interface JobsHealth {
  readonly waiting: number;
  readonly active: number;
  /** Jobs whose every attempt failed, in the last 30 days. */
  readonly dead: number;
  /** Events not yet handed to the queues. */
  readonly outbox: number;
  /** How long what waits longest has been ready, in seconds: grows when nobody works. */
  readonly oldestSeconds: number;
  readonly queues: readonly QueueDepth[];
}

export async function jobsHealth(db: Db): Promise<JobsHealth> {
  const queues = await sql<QueueDepth & { age: number }>`
    select name, count(*) filter (where state < 'active') as waiting, count(*) filter (where state = 'active') as active,
           coalesce(extract(epoch from now() - min(start_after) filter (where state < 'active' and start_after <= now())), 0)::float8 as age
    from jobs.job
    where state <= 'active'
    group by name
    order by name
  `.execute(db);
  const outbox = await sql<{ count: number; age: number }>`
    select count(*) as count, coalesce(extract(epoch from now() - min(created_at)), 0)::float8 as age
    from platform.event where dispatched_at is null
  `.execute(db);
  const working = queues.rows.filter(({ name }) => name !== deadLetters);
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  return {
    waiting: sum(working.map((queue) => queue.waiting)),
    active: sum(working.map((queue) => queue.active)),
    dead: queues.rows.find(({ name }) => name === deadLetters)?.waiting ?? 0,
    outbox: outbox.rows[0]!.count,
    oldestSeconds: Math.round(Math.max(outbox.rows[0]!.age, ...working.map((queue) => queue.age))),
    queues: working.map(({ name, waiting, active }) => ({ name, waiting, active })),
  };
}

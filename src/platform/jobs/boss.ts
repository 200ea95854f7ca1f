import type pg from "pg";
import { PgBoss, type QueueResult } from "pg-boss";
import type { Logger } from "pino";

import { HouseClient } from "#platform/db/client.ts";

/** Jobs that every attempt failed wait here for somebody to look at them. */
export const deadLetters = "platform/dead-letters";

/** Where pg-boss lays what the clock brings, each half minute, before it goes to its queue. */
const occurrences = "__pgboss__send-it";

/** Any number that no other program uses as an advisory lock: two processes starting at once install one after the other. */
const installLock = 4_930_200_094;

export interface QueueNeeds {
  readonly name: string;
  readonly retryLimit?: number | undefined;
  readonly cron?: string | undefined;
}

export function createBoss(pool: pg.Pool, log: Logger, work: boolean): PgBoss {
  const { connectionString } = pool.options as { connectionString: string };
  const options = {
    connectionString,
    // The pool is given it as it stands: each queue is asked by the same words again and again, which the server keeps.
    Client: HouseClient,
    application_name: "beffroi jobs",
    schema: "jobs",
    // A migration has made it: the application may make no schema.
    createSchema: false,
    max: work ? 4 : 1,
    // What the clock brings each minute finds its connections: to begin one costs the server more than most jobs.
    idleTimeoutMillis: 90_000,
    useListenNotify: work,
    supervise: work,
    schedule: work,
    // `lookRound` finds what a process that died left, and asks for these queues; the round of all of them, which counts each anew, only clears up.
    superviseIntervalSeconds: 600,
    monitorIntervalSeconds: 10,
    // Nobody reads its list of processes, for which it would measure fifty times a second.
    registerInstance: false,
    // A connection that was lost without a word is found out by then; until then `lookRound` wakes who has work.
    notifyHeartbeatIntervalMs: 60_000,
    // No job of ours waits for another.
    flowIntervalSeconds: 3600,
  };
  const boss = new PgBoss(options);
  boss.on("error", (error) => log.error({ err: error }, "jobs"));
  boss.on("warning", (warning) => log.warn({ warning: warning.message }, "jobs"));
  return boss;
}

export async function install(boss: PgBoss, pool: pg.Pool, queues: readonly QueueNeeds[], work: boolean): Promise<void> {
  const client = await pool.connect();
  await client.query("select pg_advisory_lock($1)", [installLock]);
  try {
    await boss.start();
    const known = new Map((await boss.getQueues()).map((queue) => [queue.name, queue]));
    if (!known.has(deadLetters)) await boss.createQueue(deadLetters, { retentionSeconds: 30 * 86_400 });
    // Announced: else pg-boss asks for them every five seconds.
    if (!known.has(occurrences)) await boss.createQueue(occurrences, { notify: true });
    else if (!known.get(occurrences)!.notify) await boss.updateQueue(occurrences, { notify: true });
    for (const queue of queues) await prepareQueue(boss, queue, known.get(queue.name));
    if (work) await writeSchedules(boss, queues);
  } finally {
    await client.query("select pg_advisory_unlock($1)", [installLock]);
    client.release();
  }
}

/** Nothing is written for a queue that is there as it should be: most starts change none. */
async function prepareQueue(boss: PgBoss, { name, retryLimit = 3 }: QueueNeeds, known: QueueResult | undefined): Promise<void> {
  const options = {
    retryLimit,
    retryDelay: 5,
    retryBackoff: true,
    retryDelayMax: 3600,
    heartbeatSeconds: 30,
    // The heartbeat notices death; this only ends work that never would.
    expireInSeconds: 12 * 3600,
    deleteAfterSeconds: 3 * 86_400,
    deadLetter: deadLetters,
    notify: true,
  } as const;
  if (!known) await boss.createQueue(name, options);
  else if (Object.entries(options).some(([option, value]) => known[option as keyof typeof options] !== value)) await boss.updateQueue(name, options);
}

async function writeSchedules(boss: PgBoss, queues: readonly QueueNeeds[]): Promise<void> {
  const wanted = new Map(queues.map(({ name, cron }) => [name, cron]));
  for (const { name, key } of await boss.getSchedules()) if (!wanted.get(name)) await boss.unschedule(name, key);
  for (const [name, cron] of wanted) if (cron) await boss.schedule(name, cron, null, { tz: "Europe/Paris" });
}

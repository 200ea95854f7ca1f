import { fromKysely, type PgBoss } from "pg-boss";
import type { Logger } from "pino";

import type { Database, Db } from "#platform/db/db.ts";
import type { Routing } from "#platform/jobs/dispatch.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Listener } from "#platform/jobs/listener.ts";
import { type AllOffers, collectOffers } from "#platform/offers.ts";
import { createBoss, install, type QueueNeeds } from "./boss.ts";
import type { Envelope } from "./envelope.ts";
import { retryFailed } from "./failed.command.ts";
import { followOutbox } from "./follow-outbox.ts";
import { type JobsHealth, jobsHealth } from "./health.ts";
import type { Job, JobServices } from "./job.ts";
import { lookRound } from "./look-round.ts";
import { repeat } from "./repeat.ts";
import { runAttempt, type Tools, type Work, workOfJob } from "./run-job.ts";

export interface Jobs {
  /** Asks for a job; with `db`, if and when its transaction commits. */
  send(name: string, data: object, options?: { db?: Db }): Promise<void>;
  health(): Promise<JobsHealth>;
  /** What those who run the house call each job, by its name; of what follows an event of another room, nothing. */
  readonly says: ReadonlyMap<string, Translated>;
  /** Asks again for jobs that every attempt failed; within the transaction of `db`. Gives their names. */
  retry(db: Db, ids: readonly string[]): Promise<string[]>;
  /** Takes no more jobs, tells those at work, and waits for them a while. What does not end in time is tried again elsewhere. */
  stop(): Promise<void>;
}

export interface WorkingRoom {
  readonly name: string;
  readonly jobs?: readonly Job[];
  readonly listens?: readonly Listener[];
  readonly listensTo?: (offers: AllOffers) => readonly Listener[];
  readonly offers?: Partial<AllOffers>;
}

interface JobsOptions {
  readonly log: Logger;
  /** What jobs are lent; a process whose jobs need nothing may leave it out. */
  readonly lent?: JobServices;
  /** False in a process that asks for jobs and does none. */
  readonly work?: boolean;
  /** How long `stop` waits for jobs at work. */
  readonly patienceSeconds?: number;
  /** How often it is looked for what nobody announces, in all queues at once: jobs to try again, or to begin at a later hour; what was not heard of. */
  readonly pollSeconds?: number;
}

export async function startJobs(database: Database, rooms: readonly WorkingRoom[], options: JobsOptions): Promise<Jobs> {
  const { log, lent = {} as JobServices, work = true, patienceSeconds = 10, pollSeconds = 5 } = options;
  const { workers, routing } = collectWork(rooms);
  const boss = createBoss(database.pool, log, work);
  await install(boss, database.pool, workers, work);

  const stopping = new AbortController();
  const loops: (() => Promise<void>)[] = [];
  if (work) {
    const tools = { db: database.db, log, stopping: stopping.signal, lent };
    const ids = new Map<string, string>();
    for (const worker of workers) ids.set(worker.name, await startWorker(boss, worker, tools));
    for (const { name, atStart } of workers) if (atStart) await boss.send(name, { data: {} } satisfies Envelope);
    loops.push(
      await followOutbox(database, boss, routing, { log, pollSeconds }),
      repeat(
        () => pollSeconds * 1000,
        () => lookRound(database.db, boss, ids),
        log,
      ).end,
    );
  }
  return {
    async send(name, data, { db } = {}) {
      const envelope: Envelope = { data };
      await boss.send(name, envelope, db ? { db: fromKysely(db) } : {});
    },
    health: () => jobsHealth(database.db),
    says: new Map(rooms.flatMap(({ jobs = [] }) => jobs.flatMap(({ name, says }) => (says ? [[name, says]] : [])))),
    retry: (db, ids) => retryFailed(db, boss, ids),
    async stop() {
      await Promise.all(loops.map((end) => end()));
      stopping.abort(new Error("the process stops"));
      await boss.stop({ graceful: true, timeout: patienceSeconds * 1000 });
    },
  };
}

interface Worker extends QueueNeeds {
  readonly atStart?: boolean | undefined;
  readonly work: Work;
}

function collectWork(rooms: readonly WorkingRoom[]): { workers: Worker[]; routing: Routing } {
  const workers: Worker[] = [];
  const listeners = new Map<string, string[]>();
  const offers = collectOffers(rooms);
  for (const { name: room, jobs = [], listens = [], listensTo } of rooms) {
    for (const job of jobs) workers.push({ name: job.name, retryLimit: job.retryLimit, cron: job.cron, atStart: job.atStart, work: workOfJob(job) });
    for (const { event, retryLimit = 10, handle } of [...listens, ...(listensTo?.(offers) ?? [])]) {
      const name = `${room}/on/${event}`;
      workers.push({ name, retryLimit, work: handle });
      listeners.set(event, [...(listeners.get(event) ?? []), name]);
    }
  }
  const names = workers.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice) throw new Error(`Two jobs or listeners are called ${twice}.`);
  return { workers, routing: { listeners, jobs: new Set(names) } };
}

/** Seconds after which a queue looks for itself though nothing was announced; `lookRound` has looked into all of them long before. */
const ownLook = 600;

async function startWorker(boss: PgBoss, { name, work }: Worker, tools: Tools): Promise<string> {
  const options = { includeMetadata: true, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: ownLook } as const;
  const worker: string = await boss.work<Envelope, void, typeof options>(name, options, async ([found]) => {
    // Else it waits for the next poll, though more jobs may be ready.
    boss.notifyWorker(worker);
    await runAttempt(found!, work, tools);
  });
  return worker;
}

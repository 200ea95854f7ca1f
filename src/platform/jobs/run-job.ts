import type { Db } from "#platform/db/db.ts";
import type { JobWithMetadata } from "pg-boss";
import type { Logger } from "pino";

import type { ListenerContext } from "#platform/jobs/listener.ts";
import { wordsOf } from "#platform/log/fault.ts";
import { inRoom } from "#platform/log/in-room.ts";
import type { Envelope } from "./envelope.ts";
import type { Job, JobContext, JobServices } from "./job.ts";
import { markDone, markFailed, markRunning, markWaiting, writeProgress, writeReport } from "./task-state.ts";

export interface Tools {
  readonly db: Db;
  readonly log: Logger;
  /** Aborted when the process is asked to stop. */
  readonly stopping: AbortSignal;
  readonly lent: JobServices;
}

/** What a queue's worker calls: a job's or a listener's. */
export type Work = (context: JobContext & ListenerContext, data: object) => Promise<void>;

/** Runs one attempt and tells its task. What it throws is logged here and goes on to the queue, which tries again. */
export async function runAttempt(found: JobWithMetadata<Envelope>, work: Work, { db, log: parent, stopping, lent }: Tools): Promise<void> {
  const { data, task, event } = found.data ?? { data: {} };
  const log = parent.child({ job: found.name, attempt: found.retryCount + 1 });
  const signal = AbortSignal.any([found.signal, stopping]);
  const progress = task ? taskProgress(db, task) : { progress: async () => {}, report: async () => {}, flush: async () => {} };
  if (task) await markRunning(db, task);
  try {
    await inRoom(found.name.split("/")[0]!, () => work({ ...lent, db, log, signal, event: event!, ...progress }, data));
    await progress.flush();
    if (task) await markDone(db, task);
  } catch (error) {
    log.error({ err: error }, "job failed");
    const last = found.retryCount >= found.retryLimit;
    const reason = wordsOf(error);
    if (task) await (last ? markFailed(db, task, reason) : markWaiting(db, task, reason));
    // The queue keeps all that an error carries.
    throw new Error(reason);
  }
}

const writeEvery = 250;

function taskProgress(db: Db, task: string): Pick<JobContext, "progress" | "report"> & { flush(): Promise<void> } {
  let written = 0;
  let unwritten: [number, number | null, string | null] | null = null;
  async function flush(): Promise<void> {
    if (!unwritten) return;
    const [done, total, note] = unwritten;
    unwritten = null;
    written = Date.now();
    await writeProgress(db, task, done, total, note);
  }
  return {
    flush,
    async progress(done, total, note) {
      unwritten = [done, total, note ?? unwritten?.[2] ?? null];
      if (Date.now() - written >= writeEvery) await flush();
    },
    report: (report) => writeReport(db, task, report),
  };
}

export const workOfJob =
  (job: Job): Work =>
  (context, data) =>
    job.run(context, data);

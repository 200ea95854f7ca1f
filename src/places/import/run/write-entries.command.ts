import { errorCode } from "#platform/log/error-code.ts";
import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import type { Territory } from "#territory";
import type { DigestedEntry } from "../../saving/entry.ts";
import { type SaveOutcome, saveDigested } from "../../saving/save-place.command.ts";

export interface Writing {
  save(entries: readonly DigestedEntry[]): Promise<SaveOutcome[]>;
  run<result>(work: (trx: Db) => Promise<result>): Promise<result>;
  end(): Promise<void>;
}

/** For real, each batch is its own transaction. A dry run does everything in one that is taken back: its report is what would happen. */
export async function startWriting(db: Db, territory: Territory, dryRun: boolean): Promise<Writing> {
  if (!dryRun) {
    const run: Writing["run"] = (work) => untilNoDeadlock(() => db.transaction().execute(work));
    return { run, save: (entries) => run((trx) => saveBatch(trx, entries, territory)), end: async () => {} };
  }
  const trial = await db.startTransaction().execute();
  return {
    run: (work) => work(trial),
    save: (entries) => saveDigested(trial, entries, territory),
    end: async () => void (await trial.rollback().execute()),
  };
}

/**
 * Does not wait for the disk at each batch: what is written last, the pairs that look alike, waits for all that was before it, and whoever dies
 * before begins again. Words to search by are put in order in larger lots.
 */
async function saveBatch(trx: Db, entries: readonly DigestedEntry[], territory: Territory): Promise<SaveOutcome[]> {
  await sql`select set_config('synchronous_commit', 'off', true), set_config('gin_pending_list_limit', '16MB', true)`.execute(trx);
  return saveDigested(trx, entries, territory);
}

/** Two imports of different sources may want each other's rows (40P01): PostgreSQL ends one of them, which then tries again. */
async function untilNoDeadlock<result>(work: () => Promise<result>, attempts = 5): Promise<result> {
  try {
    return await work();
  } catch (error) {
    const code = errorCode(error);
    if (attempts <= 1 || (code !== "40P01" && code !== "40001")) throw error;
    return untilNoDeadlock(work, attempts - 1);
  }
}

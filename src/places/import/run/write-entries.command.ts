import { type Kysely, sql, type Transaction } from "kysely";

import type { Tables } from "#platform/db/tables.ts";
import type { Territory } from "#territory";
import type { Entry } from "../../saving/entry.ts";
import { type Saved, savePlaces } from "../../saving/save-place.command.ts";
import { turnOf } from "../../saving/turn.query.ts";

export interface Writing {
  /** How many batches may be on their way at once. */
  readonly atOnce: number;
  save(entries: readonly Entry[]): Promise<Saved[]>;
  run<result>(work: (trx: Transaction<Tables>) => Promise<result>): Promise<result>;
  end(): Promise<void>;
}

interface Target {
  readonly source: string;
  readonly territory: Territory;
  readonly dryRun: boolean;
}

/**
 * For real, each batch is its own transaction, two of them at once: one is written while the other is searched and indexed. The source's turn is
 * held to the end, so that two imports of one source follow each other. A dry run does everything in one that is taken back: its report is what
 * would happen.
 */
export async function startWriting(db: Kysely<Tables>, { source, territory, dryRun }: Target): Promise<Writing> {
  if (!dryRun) {
    const letGo = await holdTurn(db, source);
    const run: Writing["run"] = (work) => untilNoDeadlock(() => db.transaction().execute(work));
    return { atOnce: 2, run, save: (entries) => run((trx) => saveFast(trx, entries, territory)), end: letGo };
  }
  const trial = await db.startTransaction().execute();
  return {
    atOnce: 1,
    run: (work) => work(trial),
    save: (entries) => savePlaces(trial, entries, territory),
    end: async () => void (await trial.rollback().execute()),
  };
}

/**
 * Does not wait for the disk at each batch: what is written last, the pairs that look alike, waits for all that was before it, and whoever dies
 * before begins again. Words to search by are put in order in larger lots.
 */
async function saveFast(trx: Transaction<Tables>, entries: readonly Entry[], territory: Territory): Promise<Saved[]> {
  await sql`select set_config('synchronous_commit', 'off', true), set_config('gin_pending_list_limit', '16MB', true)`.execute(trx);
  return savePlaces(trx, entries, territory, "held");
}

/** Gives what lets the turn go. It goes with its connection, also when the process is killed. */
async function holdTurn(db: Kysely<Tables>, source: string): Promise<() => Promise<void>> {
  const [begun, over] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const held = db.connection().execute(async (own) => {
    await sql`select pg_advisory_lock(${turnOf(source)})`.execute(own);
    begun.resolve();
    try {
      await over.promise;
    } finally {
      await sql`select pg_advisory_unlock(${turnOf(source)})`.execute(own);
    }
  });
  held.catch(begun.reject);
  await begun.promise;
  return async () => {
    over.resolve();
    await held;
  };
}

/** Two batches may want each other's rows (40P01): PostgreSQL ends one of them, which then tries again. */
async function untilNoDeadlock<result>(work: () => Promise<result>, attempts = 10): Promise<result> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as { code?: string };
    if (attempts <= 1 || (code !== "40P01" && code !== "40001")) throw error;
    return untilNoDeadlock(work, attempts - 1);
  }
}

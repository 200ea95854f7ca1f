import type { Db } from "#platform/db/db.ts";
import { setTimeout as pause } from "node:timers/promises";
import { type Compilable, CompiledQuery, sql } from "kysely";

import { Refused } from "#platform/refused.ts";

/** Each stream holds a connection for as long as its reader takes: they must not take those of all other pages. */
const mostAtOnce = 5;
const open = new WeakMap<Db, number>();

/**
 * Rows of a query of any length, as they stand at its beginning, `batch` at a time, from a cursor in the server.
 * Holds one connection until the loop over it ends or is left; asks for the next batch only when the reader wants it.
 * A reader that wants nothing for `patienceSeconds` loses it, and gets an error if it comes back: an answer that is never read,
 * nor cancelled, must not keep it. SQL's own DECLARE, because kysely's `stream()` would need a second driver.
 * @throws Refused 429 when too many streams stay open.
 */
export async function* streamRows<row>(db: Db, query: Compilable<row>, { batch = 500, patienceSeconds = 60 } = {}): AsyncGenerator<row> {
  const cursor = await openCursor(db, query);
  const watch = setTimeout(() => void cursor.close(), patienceSeconds * 1000).unref();
  try {
    for (;;) {
      const rows = await cursor.fetch(batch);
      for (const row of rows) {
        watch.refresh();
        yield row;
      }
      if (rows.length < batch) return;
    }
  } finally {
    clearTimeout(watch);
    await cursor.close();
  }
}

interface Cursor<row> {
  fetch(count: number): Promise<row[]>;
  close(): Promise<void>;
}

async function openCursor<row>(db: Db, query: Compilable<row>): Promise<Cursor<row>> {
  await waitForTurn(db);
  const { sql: text, parameters } = query.compile();
  const trx = await db
    .startTransaction()
    .setIsolationLevel("repeatable read")
    .setAccessMode("read only")
    .execute()
    .catch((error) => {
      leave(db);
      throw error;
    });
  let closed = false;
  const close = async () => {
    if (closed) return;
    closed = true;
    leave(db);
    // Nothing was written: this gives the connection back. It fails when the connection itself is lost.
    await trx
      .rollback()
      .execute()
      .catch(() => {});
  };
  try {
    await trx.executeQuery(CompiledQuery.raw(`declare rows_to_stream no scroll cursor for ${text}`, [...parameters]));
  } catch (error) {
    await close();
    throw error;
  }
  return { close, fetch: async (count) => (await sql<row>`fetch ${sql.lit(count)} from rows_to_stream`.execute(trx)).rows };
}

async function waitForTurn(db: Db): Promise<void> {
  const until = Date.now() + 10_000;
  while ((open.get(db) ?? 0) >= mostAtOnce) {
    if (Date.now() > until) throw new Refused(429);
    await pause(25);
  }
  open.set(db, (open.get(db) ?? 0) + 1);
}

function leave(db: Db): void {
  open.set(db, open.get(db)! - 1);
}

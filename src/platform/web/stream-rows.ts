import { type Compilable, CompiledQuery, type Kysely, sql } from "kysely";

import type { Tables } from "#platform/db/tables.ts";

/**
 * Rows of a query of any length, as they stand at its beginning, `batch` at a time, from a cursor in the server.
 * Holds one connection until the loop over it ends or is left; asks for the next batch only when the reader wants it.
 * SQL's own DECLARE, because kysely's `stream()` would need a second driver.
 */
export async function* streamRows<row>(db: Kysely<Tables>, query: Compilable<row>, batch = 500): AsyncGenerator<row> {
  const { sql: text, parameters } = query.compile();
  const trx = await db.startTransaction().setIsolationLevel("repeatable read").setAccessMode("read only").execute();
  try {
    await trx.executeQuery(CompiledQuery.raw(`declare rows_to_stream no scroll cursor for ${text}`, [...parameters]));
    for (;;) {
      const { rows } = await sql<row>`fetch ${sql.lit(batch)} from rows_to_stream`.execute(trx);
      yield* rows;
      if (rows.length < batch) return;
    }
  } finally {
    // Nothing was written: this gives the connection back, also when the reader left. It fails when the connection itself is lost.
    await trx.rollback().execute().catch(() => {});
  }
}

import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";

import { HouseClient } from "./client.ts";
import type { Tables } from "./tables.ts";

/**
 * A connection or a transaction: queries take it as their first argument and never reach for a global. Without what makes another Kysely of it,
 * which nobody calls: to compare these of a connection and of a transaction, the compiler writes out every table with every column.
 */
export type Db = Omit<Kysely<Tables>, "withTables" | "withSchema" | "withPlugin" | "withoutPlugins" | "$extendTables" | "$omitTables" | "$pickTables">;

// Counts and sums arrive as numbers: none of ours passes 2^53, and money is kept as integers of cents.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// A day is a day, not an instant in the zone of the machine.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

export interface Database {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** `patience`: milliseconds that a query waits for a connection when all are taken, before it fails. `Client`: a connection of another kind. */
export function connect(connectionString: string, { max = 10, patience = 5000, Client = HouseClient } = {}): Database {
  const pool = new pg.Pool({
    connectionString,
    max,
    // Of a process that nobody asks one stays: who restores a backup or renews a key sees by it that it runs (`countProcesses`).
    min: 1,
    connectionTimeoutMillis: patience,
    // Whoever comes after a quiet moment, and what each minute brings, find them open: one begun anew reads the catalogue and plans its statements once more.
    idleTimeoutMillis: 600_000,
    // A connection begun again after an hour keeps the statements of today, not those of the first minutes after a start.
    maxLifetimeSeconds: 3600,
    application_name: "beffroi",
    Client,
  });
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  // So is one that breaks while a transaction holds it: the statement under way already fails with the reason.
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}

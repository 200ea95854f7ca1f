import { Kysely, PostgresDialect, type Transaction } from "kysely";
import pg from "pg";

import { currentRoom } from "#platform/log/in-room.ts";
import type { Tables } from "./tables.ts";

/** A connection or a transaction: queries take it as their first argument and never reach for a global. */
export type Db = Kysely<Tables> | Transaction<Tables>;

// Counts and sums arrive as numbers: none of ours passes 2^53, and money is kept as integers of cents.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// A day is a day, not an instant in the zone of the machine.
pg.types.setTypeParser(pg.types.builtins.DATE, (day) => day);

/** Puts the room before each statement, so that a slow query in the server's log or in pg_stat_activity names its folder. */
class NamingClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg declares eight overloads, of which only the first argument matters here
  override query(this: pg.Client, statement: any, ...rest: any[]): any {
    const room = currentRoom();
    const named = room && typeof statement === "string" ? `/* ${room} */ ${statement}` : statement;
    return (pg.Client.prototype.query as (...all: unknown[]) => unknown).call(this, named, ...rest);
  }
}

export interface Database {
  readonly db: Kysely<Tables>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export function connect(connectionString: string, { max = 10 }: { max?: number } = {}): Database {
  const pool = new pg.Pool({ connectionString, max, connectionTimeoutMillis: 5000, application_name: "beffroi", Client: NamingClient });
  // An idle connection that the server closes is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  // So is one that breaks while a transaction holds it: the statement under way already fails with the reason.
  pool.on("connect", (client) => client.on("error", () => {}));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}

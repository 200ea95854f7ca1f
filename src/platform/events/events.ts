import { type Kysely, sql } from "kysely";
import type { Logger } from "pino";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Lent } from "#platform/jobs/job.ts";

/** Something that happened, as a listener gets it. */
export interface Happening {
  /** The same at each attempt: what a listener remembers, to do its work once. */
  readonly id: number;
  readonly name: string;
  readonly room: string;
  readonly at: string;
}

export interface ListenerContext extends Lent {
  readonly db: Kysely<Tables>;
  readonly log: Logger;
  readonly event: Happening;
  readonly signal: AbortSignal;
}

/** What a room does when another says that something happened. Called at least once, in no promised order, again when it throws. */
// biome-ignore lint/suspicious/noExplicitAny: a manifest lists listeners to every kind of payload.
export interface Listener<payload extends object = any> {
  readonly event: string;
  /** How many more times it is tried, later and later. 10 unless said: an hour and a half. */
  readonly retryLimit?: number;
  handle(context: ListenerContext, payload: payload): Promise<void>;
}

/** Says that something happened, if and when the transaction of `db` commits. */
export async function emit(db: Db, name: string, payload: object, room: string): Promise<void> {
  await sql`insert into platform.event (name, payload, room) values (${name}, ${JSON.stringify(payload)}::jsonb, ${room})`.execute(db);
}

/** Asks for a job, if and when the transaction of `db` commits; any process that knows the job will hand it over. */
export async function emitWork(db: Db, queue: string, payload: object, room: string): Promise<void> {
  await sql`insert into platform.event (name, payload, room, queue) values ('work', ${JSON.stringify(payload)}::jsonb, ${room}, ${queue})`.execute(db);
}

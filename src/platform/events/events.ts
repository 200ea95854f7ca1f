import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";

/** Something that happened, as a listener gets it. */
export interface Happening {
  /** The same at each attempt: what a listener remembers, to do its work once. */
  readonly id: number;
  readonly name: string;
  readonly room: string;
  readonly at: string;
}

/** Says that something happened, if and when the transaction of `db` commits. */
export async function emit(db: Db, name: string, payload: object, room: string): Promise<void> {
  await sql`insert into platform.event (name, payload, room) values (${name}, ${JSON.stringify(payload)}::jsonb, ${room})`.execute(db);
}

/** What a job is asked: its `data`, and the task that it works for. */
interface Work {
  readonly data: object;
  readonly task?: string;
}

/** Asks for a job, if and when the transaction of `db` commits; any process that knows the job will hand it over. */
export async function emitWork(db: Db, queue: string, work: Work, room: string): Promise<void> {
  await sql`insert into platform.event (name, payload, room, queue)
    values ('work', ${JSON.stringify(work)}::jsonb, ${room}, ${queue})`.execute(db);
}

import { randomUUID } from "node:crypto";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { emitWork } from "#platform/events/events.ts";

export interface Task {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly startedBy: string | null;
  readonly state: "waiting" | "running" | "done" | "failed";
  readonly done: number;
  readonly total: number | null;
  readonly note: string | null;
  readonly report: unknown;
  readonly reason: string | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly finishedAt: Date | null;
}

interface NewTask {
  /** The name of the job that does it: "places/import". */
  readonly kind: string;
  readonly title: string;
  readonly data: object;
  /** Identifier of the person; null for the command line. */
  readonly by: string | null;
}

/** Starts long work, if and when the transaction of `db` commits. Gives the identifier for its progress page. */
export async function startTask(db: Db, { kind, title, data, by }: NewTask): Promise<string> {
  const id = randomUUID();
  await sql`
    insert into platform.task (id, kind, title, data, started_by)
    values (${id}, ${kind}, ${title}, ${JSON.stringify(data)}::jsonb, ${by})
  `.execute(db);
  await emitWork(db, kind, { task: id, data }, kind.split("/")[0]!);
  return id;
}

const columns = sql`
  id, kind, title, started_by as "startedBy", state, done, total, note, report, reason,
  created_at as "createdAt", changed_at as "changedAt", finished_at as "finishedAt"
`;

export async function findTask(db: Db, id: string): Promise<Task | null> {
  const { rows } = await sql<Task>`select ${columns} from platform.task where id::text = ${id}`.execute(db);
  return rows[0] ?? null;
}

export async function listTasks(db: Db, limit = 50): Promise<Task[]> {
  return (await sql<Task>`select ${columns} from platform.task order by created_at desc limit ${limit}`.execute(db)).rows;
}

import { randomUUID } from "node:crypto";
import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { startTask } from "#platform/jobs/task.ts";

export const copyJobName = "people/data-copy";

/** Starts a copy, or gives the one under way: two presses at once make one. */
export function askCopy(db: Db, personId: string, title: string): Promise<string> {
  return db.transaction().execute((trx) => startCopy(trx, personId, title));
}

export async function startCopy(trx: Db, personId: string, title: string): Promise<string> {
  // One at a time for each person.
  await sql`select from people.person where id = ${personId} for update`.execute(trx);
  await sql`
    delete from people.data_copy c using platform.task t
    where c.person_id = ${personId} and c.ready_at is null and t.id = c.task_id and t.finished_at is not null`.execute(trx);
  const { rows } = await sql<{ id: string }>`select id from people.data_copy where person_id = ${personId} and ready_at is null`.execute(trx);
  if (rows[0]) return rows[0].id;
  const id = randomUUID();
  const task = await startTask(trx, { kind: copyJobName, title, data: { copy: id }, by: personId });
  await sql`insert into people.data_copy (id, person_id, task_id) values (${id}, ${personId}, ${task})`.execute(trx);
  return id;
}

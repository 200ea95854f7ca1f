import type { Db } from "#platform/db/db.ts";
import { randomUUID } from "node:crypto";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { startTask } from "#platform/jobs/task.ts";
import { exportJobName } from "./exports.query.ts";

interface ExportOrder {
  readonly processId: string;
  readonly title: string;
  readonly locale: Locale;
  readonly by: string;
}

/** Starts an export; false where one is under way: two presses at once make one. */
export function askExport(db: Db, { processId, title, locale, by }: ExportOrder): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    // One at a time for each process.
    await sql`select from processes.process where id = ${processId} for update`.execute(trx);
    await sql`
      delete from processes.export e using platform.task t
      where e.process_id = ${processId} and e.ready_at is null and t.id = e.task_id and t.finished_at is not null`.execute(trx);
    const { rows } = await sql`select from processes.export where process_id = ${processId} and ready_at is null`.execute(trx);
    if (rows.length > 0) return false;
    const id = randomUUID();
    const task = await startTask(trx, { kind: exportJobName, title, data: { export: id, locale }, by });
    await sql`insert into processes.export (id, process_id, task_id) values (${id}, ${processId}, ${task})`.execute(trx);
    await recordAct(trx, { who: by, act: "process.export", room: "participation", about: { kind: "process", id: processId } });
    return true;
  });
}

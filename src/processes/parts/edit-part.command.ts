import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import { emit } from "#platform/events/events.ts";
import { processChanged } from "../process-edit/process-edit.command.ts";

/** What of a part was there, what is there now: null for what was not, or is no more. */
export interface Edited {
  readonly before?: object | null;
  readonly after?: object | null;
}

/** One change of what describes a process, with the process locked, recorded and told. A problem, a word, undoes nothing: it wrote nothing. */
export function editPart<problem extends string>(
  db: Kysely<Tables>,
  processId: string,
  { act, by }: { readonly act: string; readonly by: string },
  work: (trx: Db) => Promise<Edited | problem>,
): Promise<{ ok: true } | { ok: false; problem: problem }> {
  return db.transaction().execute(async (trx) => {
    await sql`select from processes.process where id = ${processId} for update`.execute(trx);
    const edited = await work(trx);
    if (typeof edited === "string") return { ok: false, problem: edited };
    await emit(trx, processChanged, { id: processId }, "participation");
    await recordAct(trx, { who: by, act: `process.${act}`, room: "participation", about: { kind: "process", id: processId }, ...edited });
    return { ok: true };
  });
}

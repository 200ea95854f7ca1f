import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import { recordChange } from "../record-change.command.ts";

/** What of a part was there, what is there now: null for what was not, or is no more. */
interface ListChange {
  readonly before?: object | null;
  readonly after?: object | null;
}

/** One change of what describes a process, with the process locked, recorded and told. A problem, a word, undoes nothing: it wrote nothing. */
export function editList<problem extends string>(
  db: Db,
  processId: string,
  { act, by }: { readonly act: string; readonly by: string },
  work: (trx: Db) => Promise<ListChange | problem>,
): Promise<{ ok: true } | { ok: false; problem: problem }> {
  return db.transaction().execute(async (trx) => {
    await sql`select from processes.process where id = ${processId} for update`.execute(trx);
    const change = await work(trx);
    if (typeof change === "string") return { ok: false, problem: change };
    await recordChange(trx, processId, { who: by, act: `process.${act}`, ...change });
    return { ok: true };
  });
}

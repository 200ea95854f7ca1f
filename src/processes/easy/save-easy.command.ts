import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordChange } from "../record-change.command.ts";
import type { EasySummary } from "../easy-summary.query.ts";

/** Writes it, or takes it away when `words` is empty. Refused when somebody saved since the form was made (`version`: 0 where there was none). */
export async function saveEasy(db: Db, processId: string, easy: EasySummary, by: string): Promise<{ ok: boolean }> {
  const { words, readers, version } = easy;
  return db.transaction().execute(async (trx) => {
    // The first to be written has no row yet that two people could wait for.
    await sql`select from processes.process where id = ${processId} for update`.execute(trx);
    const before = await trx
      .selectFrom("processes.easy_summary")
      .select(["words", "readers", "version"])
      .where("process_id", "=", processId)
      .executeTakeFirst();
    if ((before?.version ?? 0) !== version) return { ok: false };
    if (words === "") await trx.deleteFrom("processes.easy_summary").where("process_id", "=", processId).execute();
    else
      await trx
        .insertInto("processes.easy_summary")
        .values({ process_id: processId, words, readers, by, version: version + 1 })
        .onConflict((conflict) => conflict.column("process_id").doUpdateSet({ words, readers, by, version: version + 1, at: sql<Date>`now()` }))
        .execute();
    await recordChange(trx, processId, { who: by, act: "process.easy", before: before ?? null, after: words === "" ? null : { words, readers } });
    return { ok: true };
  });
}

import { type Kysely, sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Tables } from "#platform/db/tables.ts";
import { startTask } from "#platform/jobs/task.ts";
import { findAskedMeasure, measureNowName } from "./measure-now.query.ts";

/** Asks for one measure of this indicator; false where one is under way: of two presses at once, one measures. */
export async function askMeasure(db: Kysely<Tables>, { indicator, title, by }: { indicator: string; title: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended('governance.measure ' || ${indicator}, 0))`.execute(trx);
    const last = await findAskedMeasure(trx, indicator);
    if (last?.state === "waiting" || last?.state === "running") return false;
    await startTask(trx, { kind: measureNowName, title, data: { indicator }, by });
    await recordAct(trx, { who: by, act: "indicator.measure", room: "governance", about: { kind: "indicator", id: indicator } });
    return true;
  });
}

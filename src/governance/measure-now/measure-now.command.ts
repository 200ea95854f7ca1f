import type { Db } from "#platform/db/db.ts";
import { waitInLine } from "#platform/db/wait-in-line.ts";
import { recordAct } from "#platform/audit/audit.ts";
import { startTask } from "#platform/jobs/task.ts";
import { findAskedMeasure, measureNowName } from "./measure-now.query.ts";

interface Asking {
  /** Null: all of them. */
  readonly indicator: string | null;
  readonly title: string;
  readonly by: string;
}

/** Asks for one measure; false where the same is under way: of two presses at once, one measures. */
export async function askMeasure(db: Db, { indicator, title, by }: Asking): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    await waitInLine(trx, `governance.measure ${indicator ?? "*"}`);
    const last = await findAskedMeasure(trx, indicator);
    if (last?.state === "waiting" || last?.state === "running") return false;
    await startTask(trx, { kind: measureNowName, title, data: { indicator }, by });
    await recordAct(trx, { who: by, act: "indicator.measure", room: "governance", about: { kind: "indicator", id: indicator ?? "*" } });
    return true;
  });
}

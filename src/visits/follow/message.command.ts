import type { Db } from "#platform/db/db.ts";
import { type House, tellPlanners } from "../news/send-news.command.ts";
import { isEnded } from "../visit.ts";
import { lockRequest, writeJournal } from "../visits.query.ts";

/** The delegation writes to the planners. False once the visit has ended. */
export async function writeMessage(db: Db, house: House, requestId: string, words: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, requestId);
    if (!request || isEnded(request.state)) return false;
    await writeJournal(trx, { requestId, act: "message", side: "delegation", words });
    await tellPlanners(trx, house, request, "message", { reason: words });
    return true;
  });
}

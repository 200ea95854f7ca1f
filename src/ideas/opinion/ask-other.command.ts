import type { Db } from "#platform/db/db.ts";
import { recordAct } from "#platform/audit/audit.ts";
import { lockCase } from "../case/lock.command.ts";
import { askCommune } from "./ask.command.ts";

/** Asks one more commune about an idea. False: it was asked before, or the process asks for no opinion. */
export async function askOther(db: Db, { proposalId, communeCode, by }: { proposalId: string; communeCode: string; by: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const judged = await lockCase(trx, proposalId);
    if (!judged || !(await askCommune(trx, judged, communeCode, by))) return false;
    await recordAct(trx, { who: by, act: "opinion.ask", room: "participation", about: { kind: "proposal", id: proposalId }, after: { commune: communeCode } });
    return true;
  });
}

import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { NotFound } from "#platform/web/errors.ts";
import { makeLink } from "../links.command.ts";
import { type House, tellDelegation, tellPlanners } from "../news/send-news.command.ts";
import { allows } from "../visit.ts";
import { lockRequest, writeJournal } from "../visits.query.ts";

/** Pressed twice, or by two people at once, the planners are told once. Gives a private link to the request. */
export async function confirmRequest(db: Db, house: House, requestId: string): Promise<string> {
  return db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, requestId);
    if (!request) throw new NotFound();
    if (allows(request.state, "confirm")) {
      await sql`update visits.request set state = 'received', received_at = now() where id = ${requestId}`.execute(trx);
      await writeJournal(trx, { requestId, act: "received", side: "delegation" });
      await tellDelegation(trx, house, request, "received");
      await tellPlanners(trx, house, request, request.held ? "held" : "asked");
    }
    return makeLink(trx, "follow", { requestId });
  });
}

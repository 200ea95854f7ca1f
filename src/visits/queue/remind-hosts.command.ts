import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { type House, tellHost } from "../news/send-news.command.ts";
import { findVisit, lockRequest, writeJournal } from "../visits.query.ts";

/**
 * Asks the hosts of these visits again who have not answered, at most once a day each: two planners who press at once write once.
 * Gives how many hosts were written to.
 */
export async function remindHosts(db: Db, house: House, requestIds: readonly string[], by: string): Promise<number> {
  let count = 0;
  for (const id of requestIds.filter(isUuid)) count += await remindHostsOf(db, house, id, by);
  return count;
}

function remindHostsOf(db: Db, house: House, requestId: string, by: string): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, requestId);
    if (request?.state !== "proposed") return 0;
    const visit = await findVisit(trx, request);
    const { rows } = await sql<{ id: string }>`
      select s.id from visits.stop s
      where s.request_id = ${requestId} and s.state = 'asked'
        and not exists (select from visits.journal j where j.stop_id = s.id and j.act in ('host_asked', 'host_reminded', 'host_unreachable')
          and j.at > now() - interval '1 day')`.execute(trx);
    let count = 0;
    for (const stop of visit.stops.filter(({ id }) => rows.some((row) => row.id === id))) {
      const reached = await tellHost(trx, house, visit, stop, "asked");
      await writeJournal(trx, {
        requestId,
        act: reached ? "host_reminded" : "host_unreachable",
        side: "planner",
        personId: by,
        stopId: stop.id,
        internal: true,
      });
      if (reached) count += 1;
    }
    if (count > 0)
      await recordAct(trx, { who: by, act: "visit.remind_hosts", room: "visits", about: { kind: "visit", id: requestId }, after: { hosts: count } });
    return count;
  });
}

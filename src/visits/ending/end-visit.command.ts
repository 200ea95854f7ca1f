import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { type House, tellDelegation, tellHost, tellPlanners } from "../news/send-news.command.ts";
import { stateAfter, type StopState } from "../visit.ts";
import { findVisit, lockRequest, type Visit, writeJournal } from "../visits.query.ts";

interface Ending {
  readonly requestId: string;
  readonly act: "cancel" | "refuse";
  readonly reason: string;
  /** The planner who ends it; null when the delegation cancels. */
  readonly by: string | null;
}

type EndOutcome = { ok: true } | { ok: false; problem: "not_possible" };

/** Hosts who know of the visit and have not said no themselves; also one who left the route and was not told yet. */
const expectsUs: readonly StopState[] = ["asked", "accepted", "countered", "draft", "dropped"];

/** Cancels or refuses, with the reason, and tells everyone concerned; hosts are free again. Twice at once: the second finds it ended. */
export async function endVisit(db: Db, house: House, { requestId, act, reason, by }: Ending): Promise<EndOutcome> {
  return db.transaction().execute(async (trx) => {
    const request = await lockRequest(trx, requestId);
    const state = request && stateAfter(request.state, act);
    if (!state) return { ok: false, problem: "not_possible" } as const;
    const visit = await findVisit(trx, request);
    await sql`
      update visits.request set state = ${state}, reason = ${reason}, ended_at = now(), version = version + 1,
        answered_at = coalesce(answered_at, case when ${by !== null} then now() end),
        sequence = sequence + case when published_at is null then 0 else 1 end
      where id = ${requestId}`.execute(trx);
    await sql`update visits.stop set state = 'released' where request_id = ${requestId} and state <> 'dropped'`.execute(trx);
    await writeJournal(trx, { requestId, act: state, side: by ? "planner" : "delegation", personId: by, words: reason });
    if (request.state !== "unconfirmed") {
      await tellDelegation(trx, house, request, act === "refuse" ? "refused" : "cancelled", { reason });
      await tellPlanners(trx, house, request, "cancelled", { reason, except: by ?? undefined });
    }
    await tellHosts(trx, house, visit, reason);
    if (by)
      await recordAct(trx, {
        who: by,
        act: `visit.${act}`,
        room: "visits",
        about: { kind: "visit", id: requestId },
        before: { state: request.state },
        after: { state },
        reason,
      });
    return { ok: true } as const;
  });
}

async function tellHosts(trx: Db, house: House, visit: Visit, reason: string): Promise<void> {
  for (const stop of [...visit.stops, ...visit.formerStops]) {
    if (stop.toldFrom && expectsUs.includes(stop.state)) await tellHost(trx, house, visit, stop, "cancelled", { reason });
  }
}

import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import type { Db } from "#platform/db/db.ts";
import { isOpenStage } from "#places";
import { type House, tellAll, tellDelegation, tellHost, tellPlanners } from "../news/send-news.command.ts";
import { allAccepted, allows, type NotReady, notReady } from "../visit.ts";
import { findVisit, lockRequest, type Stop, type Visit, writeJournal } from "../visits.query.ts";

type ProposeOutcome =
  | { ok: true; state: "proposed" | "confirmed" /** Names of places that nobody can be written to: to be telephoned. */; unreachable: string[] }
  | { ok: false; problem: NotReady | "not_possible" | "conflict" | "closed_place" };

interface Proposal {
  readonly requestId: string;
  readonly version: number;
  readonly by: string;
  readonly today: string;
}

/** Asks the hosts who have not been asked for this time; tells those who left the route. When all had accepted already, confirms. */
export async function proposeRoute(db: Db, house: House, { requestId, version, by, today }: Proposal): Promise<ProposeOutcome> {
  return db.transaction().execute(async (trx): Promise<ProposeOutcome> => {
    const request = await lockRequest(trx, requestId);
    if (!request || !allows(request.state, "propose")) return { ok: false, problem: "not_possible" };
    if (request.version !== version) return { ok: false, problem: "conflict" };
    const visit = await findVisit(trx, request);
    const problem = notReady(request.day, visit.stops, today);
    if (problem) return { ok: false, problem };
    if (visit.stops.some(({ place }) => !place.published || !isOpenStage(place.stage))) return { ok: false, problem: "closed_place" };

    await tellDropped(trx, house, visit);
    const unreachable = await askHosts(trx, house, visit);
    const state = allAccepted(visit.stops) ? "confirmed" : "proposed";
    if (state === "confirmed") await settle(trx, house, visit);
    else {
      await sql`update visits.request set state = 'proposed', version = version + 1, answered_at = coalesce(answered_at, now())
        where id = ${requestId}`.execute(trx);
      await writeJournal(trx, { requestId, act: "proposed", side: "planner", personId: by });
      await tellDelegation(trx, house, request, "asking");
    }
    const stops = visit.stops.map(({ placeId, from }) => ({ place: placeId, at: from.toISOString() }));
    await recordAct(trx, {
      who: by,
      act: "visit.propose",
      room: "visits",
      about: { kind: "visit", id: requestId },
      before: { state: request.state },
      after: { state, stops },
    });
    return { ok: true, state, unreachable };
  });
}

async function askHosts(trx: Db, house: House, visit: Visit): Promise<string[]> {
  const unreachable: string[] = [];
  for (const stop of visit.stops.filter(({ state }) => state === "draft")) {
    await sql`update visits.stop set state = 'asked', told = during, asked_at = now() where id = ${stop.id}`.execute(trx);
    const reached = await tellHost(trx, house, visit, stop, stop.toldFrom ? "moved" : "asked");
    if (!reached) unreachable.push(stop.place.name);
    await writeJournal(trx, {
      requestId: visit.request.id,
      act: reached ? "host_asked" : "host_unreachable",
      side: "planner",
      stopId: stop.id,
      internal: true,
    });
  }
  return unreachable;
}

async function tellDropped(trx: Db, house: House, visit: Visit): Promise<void> {
  const told = (stop: Stop) => stop.toldFrom && stop.state === "dropped";
  for (const stop of visit.formerStops.filter(told)) {
    await sql`update visits.stop set told = null where id = ${stop.id}`.execute(trx);
    await tellHost(trx, house, visit, stop, "dropped");
  }
}

/** All hosts have accepted: the programme holds, and everybody is told. The caller has locked the visit. */
export async function settle(trx: Db, house: House, visit: Visit): Promise<void> {
  const { request } = visit;
  await sql`
    update visits.request set state = 'confirmed', version = version + 1, answered_at = coalesce(answered_at, now()),
      sequence = sequence + case when published_at is null then 0 else 1 end, published_at = coalesce(published_at, now())
    where id = ${request.id}`.execute(trx);
  await writeJournal(trx, { requestId: request.id, act: "confirmed", side: "house" });
  await tellAll(trx, house, visit, request.published_at ? "changed" : "confirmed");
  await tellPlanners(trx, house, request, "settled");
}

import { sql } from "kysely";

import { findPlaceBriefs } from "#places";
import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { allows } from "../visit.ts";
import { findVisit, lockRequest, type Request, type Stop, type Visit, writeJournal } from "../visits.query.ts";

interface RouteStop {
  readonly placeId: string;
  readonly from: Date;
  readonly to: Date;
}

interface NewRoute {
  readonly requestId: string;
  /** The version that the planner saw. */
  readonly version: number;
  readonly by: string;
  readonly day: string;
  readonly practical: string | null;
  readonly stops: readonly RouteStop[];
  /** The place whose host proposed exactly this time: it counts as accepted. */
  readonly taken?: string | undefined;
}

type RouteOutcome = { ok: true } | { ok: false; problem: "not_possible" | "conflict" | "overlap" | "busy" | "unknown_place" };

/** Keeps the route as it is now. A host whose time changes will be asked again; one who leaves the route is told with the next proposal. */
export async function saveRoute(db: Db, route: NewRoute): Promise<RouteOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<RouteOutcome> => {
      const request = await lockRequest(trx, route.requestId);
      if (!request || !allows(request.state, "plan")) return { ok: false, problem: "not_possible" };
      if (request.version !== route.version) return { ok: false, problem: "conflict" };
      const known = await findPlaceBriefs(
        trx,
        route.stops.map(({ placeId }) => placeId),
      );
      if (route.stops.some(({ placeId }) => !known.get(placeId)?.published)) return { ok: false, problem: "unknown_place" };

      const visit = await findVisit(trx, request);
      await removeStops(trx, visit, route);
      for (const [position, stop] of route.stops.entries()) await putStop(trx, visit, stop, position, route.taken === stop.placeId);
      await keepRequest(trx, request, route);
      await recordAct(trx, {
        who: route.by,
        act: "visit.plan",
        room: "visits",
        about: { kind: "visit", id: request.id },
        before: written(request.day, visit.stops),
        after: written(route.day, route.stops),
      });
      return { ok: true };
    });
  } catch (error) {
    const constraint = brokenConstraint(error);
    if (constraint === "delegation_is_free") return { ok: false, problem: "overlap" };
    if (constraint === "host_is_free") return { ok: false, problem: "busy" };
    throw error;
  }
}

const written = (day: string | null, stops: readonly RouteStop[]) => ({
  day,
  stops: stops.map(({ placeId, from, to }) => ({ place: placeId, from: from.toISOString(), to: to.toISOString() })),
});

async function removeStops(trx: Db, { stops }: Visit, route: NewRoute): Promise<void> {
  for (const stop of stops.filter(({ placeId }) => !route.stops.some((one) => one.placeId === placeId))) {
    // Who said no has nothing more to hear.
    if (stop.toldFrom)
      await sql`update visits.stop set state = 'dropped', told = case when state = 'declined' then null else told end
        where id = ${stop.id}`.execute(trx);
    else await sql`delete from visits.stop where id = ${stop.id}`.execute(trx);
  }
}

async function putStop(trx: Db, { request, stops }: Visit, { placeId, from, to }: RouteStop, position: number, taken: boolean): Promise<void> {
  const during = sql`tstzrange(${from.toISOString()}::timestamptz, ${to.toISOString()}::timestamptz)`;
  const before = stops.find((stop) => stop.placeId === placeId);
  if (!before) {
    await sql`insert into visits.stop (request_id, place_id, position, during)
      values (${request.id}, ${placeId}, ${position}, ${during})`.execute(trx);
  } else if (taken) {
    await sql`
      update visits.stop set position = ${position}, during = ${during}, told = ${during}, state = 'accepted', answered_at = now(), reason = null
      where id = ${before.id}`.execute(trx);
  } else if (isMoved(before, from, to)) {
    await sql`
      update visits.stop set position = ${position}, during = ${during}, state = 'draft', answered_at = null, reason = null, other_start = null
      where id = ${before.id}`.execute(trx);
  } else {
    await sql`update visits.stop set position = ${position} where id = ${before.id}`.execute(trx);
  }
}

const isMoved = (before: Stop, from: Date, to: Date) => before.from.getTime() !== from.getTime() || before.to.getTime() !== to.getTime();

async function keepRequest(trx: Db, request: Request, { day, practical, by }: NewRoute): Promise<void> {
  const reopened = request.state === "confirmed";
  await sql`
    update visits.request set state = 'planning', version = version + 1, day = ${day}, practical = ${practical},
      sequence = sequence + ${reopened ? 1 : 0}
    where id = ${request.id}`.execute(trx);
  if (request.state !== "planning") await writeJournal(trx, { requestId: request.id, act: "planning", side: "planner", personId: by });
}

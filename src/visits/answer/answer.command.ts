import { sql } from "kysely";

import { recordAct } from "#platform/audit/audit.ts";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { settle } from "../plan/propose.command.ts";
import { type House, tellPlanners } from "../news/send-news.command.ts";
import { stateAfter, afterAnswer, allAccepted, type Answer } from "../visit.ts";
import { findVisit, lockRequest, type Request, type Stop, writeJournal } from "../visits.query.ts";

export interface HostAnswer {
  readonly requestId: string;
  readonly stopId: string;
  readonly answer: Answer;
  /** Why not; or what goes with another time. */
  readonly reason: string | null;
  readonly otherStart: Date | null;
  /** The person who is signed in; null by link alone. */
  readonly by: string | null;
  /** A planner writes down what the host said by telephone. */
  readonly forHost?: boolean;
}

type AnswerOutcome = { ok: true } | { ok: false; problem: "answered" | "busy" | "not_possible" };

/** One answer a stop: the first counts, the others find it given. The last acceptance confirms the visit. */
export async function answerStop(db: Db, house: House, given: HostAnswer): Promise<AnswerOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<AnswerOutcome> => {
      const request = await lockRequest(trx, given.requestId);
      if (!request || !["planning", "proposed", "confirmed"].includes(request.state)) return { ok: false, problem: "not_possible" };
      const stop = (await findVisit(trx, request)).stops.find(({ id }) => id === given.stopId);
      if (!stop) return { ok: false, problem: "not_possible" };
      const state = afterAnswer(stop.state, given.answer);
      if (!state) return { ok: false, problem: "answered" };
      await keepAnswer(trx, stop, state, given);
      if (state === "accepted") await settleIfAll(trx, house, request);
      else await reopen(trx, house, request, stop, given);
      if (given.forHost && given.by) {
        await recordAct(trx, {
          who: given.by,
          act: "visit.answer_for_host",
          room: "visits",
          about: { kind: "visit", id: request.id },
          after: { place: stop.placeId, state },
          reason: given.reason,
        });
      }
      return { ok: true };
    });
  } catch (error) {
    if (brokenConstraint(error) === "host_is_free") return { ok: false, problem: "busy" };
    throw error;
  }
}

async function keepAnswer(trx: Db, stop: Stop, state: string, { requestId, answer, reason, otherStart, by, forHost }: HostAnswer): Promise<void> {
  await sql`
    update visits.stop set state = ${state}, answered_at = now(), answered_by = ${by}, reason = ${reason},
      other_start = ${otherStart?.toISOString() ?? null}
    where id = ${stop.id}`.execute(trx);
  await writeJournal(trx, {
    requestId,
    act: `host_${answer}`,
    side: forHost ? "planner" : "host",
    stopId: stop.id,
    personId: by,
    words: reason,
    internal: true,
  });
}

async function settleIfAll(trx: Db, house: House, request: Request): Promise<void> {
  const visit = await findVisit(trx, request);
  if (request.state === "proposed" && allAccepted(visit.stops)) await settle(trx, house, visit);
}

/** A stop is missing: the planners have the route in hand again. */
async function reopen(trx: Db, house: House, request: Request, stop: Stop, { reason, by }: HostAnswer): Promise<void> {
  const state = stateAfter(request.state, "object")!;
  await sql`
    update visits.request set state = ${state}, sequence = sequence + ${request.state === "confirmed" ? 1 : 0},
      version = version + ${state === request.state ? 0 : 1}
    where id = ${request.id}`.execute(trx);
  if (state !== request.state) await writeJournal(trx, { requestId: request.id, act: state, side: "host", stopId: stop.id });
  await tellPlanners(trx, house, request, "answered", { reason, place: stop.place.name, except: by ?? undefined });
}

import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { mayCancel, type State } from "../booking.ts";
import type { Asks } from "../conditions/ask.query.ts";
import { awaitPayment } from "../charges/await.command.ts";
import { isNews, judgePrice } from "../charges/judge.query.ts";
import type { PriceJudgement, Pays } from "../charges/pricing.ts";
import { findBar } from "../audience.query.ts";
import { findHad, hadOf } from "../taking/had.query.ts";
import { findOf, hold, readClock, withQueues } from "../taking/hold.query.ts";
import { takingsNow } from "../taking/lapse.command.ts";
import { freeTime } from "../taking/offer.command.ts";
import { type PlannedBooking, plan, type BookingPlan, type Problem, spanOf, waitsFor, type Wish } from "../taking/plan.ts";
import { take } from "../taking/take.command.ts";

type ChangeOutcome =
  | { readonly ok: true; readonly made: PlannedBooking }
  | { readonly ok: false; readonly problem: Problem }
  | { readonly ok: false; readonly problem: "price"; readonly price: PriceJudgement }
  | { readonly ok: false; readonly problem: "moved" | "late" };

interface Change {
  readonly id: string;
  /** Null: of somebody without an account, by their mailed link. */
  readonly personId: string | null;
  readonly version: number;
  readonly wish: Wish;
  /** Done in the same transaction. */
  readonly also?: (trx: Db, made: PlannedBooking) => Promise<void>;
  /** What other rooms ask of whoever books. */
  readonly asks: Asks;
  /** What other rooms ask to be paid. */
  readonly pays: Pays;
}

/**
 * Moves a booking to another time, or changes how many: all rules are judged anew, without what it has itself; what cannot be leaves it as it
 * is. `moved`: somebody changed it meanwhile; `late`: from then on only its host can.
 */
export async function changeBooking(db: Db, change: Change): Promise<ChangeOutcome> {
  try {
    return await db.transaction().execute((trx) => changeWithin(trx, change));
  } catch (error) {
    if (brokenConstraint(error) !== "unit_is_free") throw error;
    return { ok: false, problem: { taken: true } };
  }
}

async function changeWithin(trx: Db, { id, personId, version, wish, also, asks, pays }: Change): Promise<ChangeOutcome> {
  const of = await findOf(trx, id);
  const held = of && (await hold(trx, of, await withQueues(trx, [wish.resourceId]), asks));
  const { rows } = await sql<{ state: State; from: Date }>`
    select state, lower(during) as "from" from bookings.booking
    where id = ${id} and ${personId === null ? sql`made_for = 'guest'` : sql`person_id = ${personId}`} and resource_id = ${wish.resourceId} and version = ${version} and state in ('asked', 'booked') for update`.execute(
    trx,
  );
  const [before] = rows;
  const resource = held?.get(wish.resourceId);
  if (!before || !held || !resource || (await findBar(trx, of, [resource], asks))) return { ok: false, problem: "moved" };
  const now = await readClock(trx);
  if (!mayCancel({ ...before, cancel: resource.cancel }, now)) return { ok: false, problem: "late" };
  const had = hadOf(await findHad(trx, of, [resource.id], [spanOf(wish)], id), resource.id);
  const takings = await takingsNow(trx, held, [wish], now, id);
  const planned = plan(resource, wish, { now, ...had, takings, exception: false });
  if ("problem" in planned) return { ok: false, problem: planned.problem };
  const price = await judgePrice(trx, pays, of!, [wish], id);
  if (price && isNews(price, pays)) return { ok: false, problem: "price", price };
  await put(trx, id, planned, now);
  await price?.keep([id]);
  const unpaid = await awaitPayment(trx, pays, [id]);
  await freeTime(trx, held, now);
  const made: PlannedBooking = { id, resourceId: resource.id, state: planned.state, unpaid: unpaid.has(id) };
  await also?.(trx, made);
  return { ok: true, made };
}

/** All rules were judged for the new time: what a host had set aside was for the time before. */
async function put(trx: Db, id: string, { wish, resource, state, units }: BookingPlan, now: Date): Promise<void> {
  const waits = waitsFor({ wish, resource, state }, now);
  await take(trx, id, []);
  await sql`
    update bookings.booking set during = tstzrange(${wish.from}, ${wish.to}), before = ${resource.before}, after = ${resource.after},
      padded = tstzrange(${wish.from}::timestamptz - make_interval(mins => ${resource.before}::int), ${wish.to}::timestamptz + make_interval(mins => ${resource.after}::int)),
      units = ${wish.units}, people = ${wish.people}, purpose = ${wish.purpose}, overridden = '{}', override_reason = null, state = ${state}, waits_until = case when ${state} = 'booked' then case state when 'booked' then waits_until end else ${waits}::timestamptz end, version = version + 1
    where id = ${id}`.execute(trx);
  await take(trx, id, units);
}

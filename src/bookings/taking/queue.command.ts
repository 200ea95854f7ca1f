import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { type House, tellHosts, tellPerson } from "../news/tell.command.ts";
import { awaitPayment } from "../charges/await.command.ts";
import { findQuoted, isNews, judgePrice } from "../charges/judge.query.ts";
import type { PriceJudgement, Pays } from "../charges/pricing.ts";
import type { Refusal } from "../rules.ts";
import { findBar } from "../audience.query.ts";
import { ofWhom, oneself, type Whom } from "../whom.ts";
import { findHad, hadOf } from "./had.query.ts";
import { findOf, hold, readClock } from "./hold.query.ts";
import { insert } from "./insert.command.ts";
import { takingsNow } from "./lapse.command.ts";
import { type PlannedBooking, plan, spanOf, waitsFor, type Wish } from "./plan.ts";

/** Times for which one person queues at once. */
export const mostQueued = 5;

type QueueOutcome =
  | { readonly ok: true; readonly id: string }
  /** `free`: it can be booked; `twice`: they queue for a part of that time already; `many`: for too many times. */
  | { readonly ok: false; readonly problem: "gone" | "stranger" | "free" | "twice" | "many" }
  | { readonly ok: false; readonly problem: "refused"; readonly refusals: readonly Refusal[] };

/** Somebody waits for a time that others have. It takes nothing; once it is free it is offered to them, in their turn. */
export async function queueFor(db: Db, house: House, personId: string, wish: Wish, whom: Whom = oneself): Promise<QueueOutcome> {
  try {
    return await db.transaction().execute((trx) => queueWithin(trx, house, { personId, whom }, wish));
  } catch (error) {
    if (brokenConstraint(error) !== "booking_queued_once") throw error;
    return { ok: false, problem: "twice" };
  }
}

async function queueWithin(trx: Db, house: House, { personId, whom }: { personId: string; whom: Whom }, wish: Wish): Promise<QueueOutcome> {
  const of = ofWhom(personId, whom);
  const held = await hold(trx, of, [wish.resourceId], house);
  const resource = held?.get(wish.resourceId);
  if (!held || !resource) return { ok: false, problem: "gone" };
  const bar = await findBar(trx, of, [resource], house);
  if (bar) return { ok: false, problem: bar === "stranger" ? bar : "gone" };
  const now = await readClock(trx);
  const had = hadOf(await findHad(trx, of, [resource.id], [spanOf(wish)]), resource.id);
  const takings = await takingsNow(trx, held, [wish], now);
  const planned = plan(resource, wish, { now, ...had, takings, exception: false });
  if (!("problem" in planned)) return { ok: false, problem: "free" };
  if ("refusals" in planned.problem) return { ok: false, problem: "refused", refusals: planned.problem.refusals };
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bookings.booking where person_id = ${personId} and state = 'queued' and waits_until > ${now}`.execute(trx);
  if (rows[0]!.count >= mostQueued) return { ok: false, problem: "many" };
  const time = { plain: spanOf(wish), wide: spanOf(wish) };
  const [made] = await insert(trx, of, [{ wish, resource, state: "queued", units: [], time, overridden: [] }], now);
  return { ok: true, id: made!.id };
}

type AcceptOutcome =
  | ({ readonly ok: true } & Pick<PlannedBooking, "state" | "unpaid">)
  /** `moved`: the offer has ended, or was answered. */
  | { readonly ok: false; readonly problem: "moved" }
  /** It costs something else than this person was shown. */
  | { readonly ok: false; readonly problem: "price"; readonly price: PriceJudgement }
  | { readonly ok: false; readonly problem: "refused"; readonly refusals: readonly Refusal[] };

/**
 * What was offered becomes a booking; so does what is held for a guest (`personId` null), who followed the link of a letter; or a request where its host is asked. Rules are judged anew, without that of notice: whoever queued
 * came in time.
 */
export async function acceptOffer(
  db: Db,
  house: House & Pick<Pays, "offers">,
  { id, personId, shown = null }: { id: string; personId: string | null } & Partial<Pick<Pays, "shown">>,
): Promise<AcceptOutcome> {
  const theirs = personId === null ? sql`made_for = 'guest'` : sql`person_id = ${personId}`;
  return db.transaction().execute(async (trx) => {
    const { rows: found } = await sql<{ resourceId: string }>`
      select resource_id as "resourceId" from bookings.booking where id = ${id} and ${theirs} and state = 'offered'`.execute(trx);
    const of = found[0] ? await findOf(trx, id) : null;
    const held = found[0] && of && (await hold(trx, of, [found[0].resourceId], house));
    const { rows } = await sql<Wish>`
      select resource_id as "resourceId", lower(during) as "from", upper(during) as "to", units, people, purpose from bookings.booking
      where id = ${id} and ${theirs} and state = 'offered' and waits_until > clock_timestamp() for update`.execute(trx);
    const [wish] = rows;
    const resource = wish && held?.get(wish.resourceId);
    if (!held || !of || !wish || !resource || (await findBar(trx, of, [resource], house))) return { ok: false, problem: "moved" };
    const now = await readClock(trx);
    const { missed: _, ...had } = hadOf(await findHad(trx, of, [resource.id], [spanOf(wish)], id), resource.id);
    const planned = plan(resource, wish, { now, ...had, takings: await takingsNow(trx, held, [wish], now, id), exception: false });
    const refusals = "problem" in planned && "refusals" in planned.problem ? planned.problem.refusals.filter(({ rule }) => rule !== "notice") : [];
    if (refusals.length > 0) return { ok: false, problem: "refused", refusals };
    // A guest was shown the price before they asked for the link: it is kept with what is held for them.
    const known = personId === null && shown === null ? await findQuoted(trx, house, id) : shown;
    const price = await judgePrice(trx, house, of, [wish], id);
    if (price && isNews(price, { shown: known })) return { ok: false, problem: "price", price };
    await price?.keep([id]);
    const state = resource.approval ? "asked" : "booked";
    const waits = waitsFor({ state, resource, wish }, now);
    await sql`update bookings.booking set state = ${state}, waits_until = ${waits}, version = version + 1 where id = ${id}`.execute(trx);
    await sql`update bookings.guest set confirmed_at = clock_timestamp() where booking_id = ${id}`.execute(trx);
    const unpaid = (await awaitPayment(trx, house, [id])).has(id);
    if (!unpaid) await (state === "booked" ? tellPerson(trx, [id], "booked") : tellHosts(trx, house, [id], "asked"));
    return { ok: true, state, unpaid };
  });
}

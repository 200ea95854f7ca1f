import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Asks } from "../conditions/ask.query.ts";
import { awaitPayment } from "../charges/await.command.ts";
import { isNews, judgePrice } from "../charges/judge.query.ts";
import type { PriceJudgement, Pays } from "../charges/pricing.ts";
import { findBar } from "../audience.query.ts";
import { countRefusals } from "../refusals/count.command.ts";
import { findHad } from "../taking/had.query.ts";
import { hold, readClock } from "../taking/hold.query.ts";
import { insert } from "../taking/insert.command.ts";
import { takingsNow } from "../taking/lapse.command.ts";
import { type PlannedBooking, planAll, type BookingPlan, type Problem, spanOf, type Wish } from "../taking/plan.ts";
import { keepWhom } from "../taking/whom.command.ts";
import { type Of, oneself, ofWhom, type Whom } from "../whom.ts";

export type BookOutcome =
  | { readonly ok: true; readonly made: readonly PlannedBooking[] }
  /** One for each wish, in their order; null where nothing stands against it. Nothing was booked. */
  | { readonly ok: false; readonly problem: "refused"; readonly problems: readonly (Problem | null)[] }
  /** It is no more, or not for them. */
  | { readonly ok: false; readonly problem: "gone" }
  /** They do not belong to the structure. */
  | { readonly ok: false; readonly problem: "stranger" }
  /** It costs something else than this person was shown. */
  | { readonly ok: false; readonly problem: "price"; readonly price: PriceJudgement }
  /** This person asks for too many exceptions. */
  | { readonly ok: false; readonly problem: "many" };

interface Choice {
  /** Asks the host for an exception where only rules stand against it that a host may set aside: nothing is taken before they agree. */
  readonly exception?: boolean;
  /** Done in the same transaction. */
  readonly also?: (trx: Db, made: readonly PlannedBooking[]) => Promise<void>;
  /** For whom; themselves unless said. */
  readonly whom?: Whom;
  /** What other rooms ask of whoever books. */
  readonly asks: Asks;
  /** What other rooms ask to be paid. */
  readonly pays: Pays;
}

/**
 * Books all of these for one person, or for whom they say, or none; `personId` is null for a guest, whose booking is held until they confirm it. Every rule is judged here, by the clock of the database, while what is booked is held; the
 * constraint `unit_is_free` stands behind.
 */
export async function book(db: Db, personId: string | null, wishes: readonly Wish[], choice: Choice): Promise<BookOutcome> {
  try {
    return await db.transaction().execute((trx) => bookWithin(trx, personId, wishes, choice));
  } catch (error) {
    if (brokenConstraint(error) !== "unit_is_free") throw error;
    return { ok: false, problem: "refused", problems: wishes.map(() => ({ taken: true })) };
  }
}

/** The same, within the transaction of an act that does more. */
async function bookWithin(trx: Db, personId: string | null, wishes: readonly Wish[], choice: Choice): Promise<BookOutcome> {
  const { exception = false, also, asks, pays, whom = oneself } = choice;
  const of = ofWhom(personId, whom);
  const ids = wishes.map(({ resourceId }) => resourceId);
  const held = await hold(trx, of, ids, asks);
  if (!held) return { ok: false, problem: "gone" };
  const bar = await findBar(trx, of, held.values(), asks);
  if (bar === "stranger") return { ok: false, problem: bar };
  if (bar) return { ok: false, problem: "gone" };
  const now = await readClock(trx);
  const had = await findHad(trx, of, ids, wishes.map(spanOf));
  const takings = await takingsNow(trx, held, wishes, now);
  const { planned, problems } = planAll(held, wishes, { now, had, takings, exception });
  if (problems.some(Boolean)) {
    await countRefusals(trx, wishes, problems);
    return { ok: false, problem: "refused", problems };
  }
  if (personId !== null && (await wishesTooMuch(trx, personId, planned))) return { ok: false, problem: "many" };
  const price = await judgePrice(trx, pays, of, wishes);
  if (price && isNews(price, pays)) return { ok: false, problem: "price", price };
  const kept = await keep(trx, { of, whom }, planned, now);
  const made = price ? await keepPrice(trx, pays, price, kept) : kept;
  await also?.(trx, made);
  return { ok: true, made };
}

/** What a guest books is held until they confirm; `state` is what it becomes then. */
async function keep(trx: Db, { of, whom }: { of: Of; whom: Whom }, planned: readonly BookingPlan[], now: Date): Promise<PlannedBooking[]> {
  const made = await insert<string>(trx, of, whom.kind === "guest" ? planned.map((one) => ({ ...one, state: "offered" })) : planned, now);
  await keepWhom(
    trx,
    whom,
    made.map(({ id }) => id),
  );
  return made.map((one, at) => ({ ...one, state: planned[at]!.state }));
}

/** Keeps the price with what was booked at it, and says what is to be paid before it stands. */
async function keepPrice(trx: Db, pays: Pays, price: PriceJudgement, made: readonly PlannedBooking[]): Promise<PlannedBooking[]> {
  const ids = made.map(({ id }) => id);
  await price.keep(ids);
  const unpaid = await awaitPayment(trx, pays, ids);
  return made.map((one) => ({ ...one, unpaid: unpaid.has(one.id) }));
}

/** Of one person, without an answer: exceptions take nothing, but hosts read them. */
const mostWished = 3;

async function wishesTooMuch(trx: Db, personId: string, planned: readonly BookingPlan[]): Promise<boolean> {
  const wished = planned.filter(({ state }) => state === "wished").length;
  if (wished === 0) return false;
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from bookings.booking where person_id = ${personId} and state = 'wished' and waits_until > clock_timestamp()`.execute(trx);
  return rows[0]!.count + wished > mostWished;
}

import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { type Pays, type PriceOffer, stretchLoan } from "#bookings";
import { brokenConstraint } from "#platform/db/constraint.ts";
import { addDays, daysBetween, endOfDay } from "#platform/time/day.ts";
import type { Services } from "#platform/web/services.ts";
import { answerBy } from "../ask/ask.command.ts";
import { Unseen } from "../ask/unseen.ts";
import { findItem } from "../items.query.ts";
import { charge, judgeOf } from "../lend/price.command.ts";
import { giveBack, takeTurn } from "../lend/turn.command.ts";
import { acts } from "../loan.ts";
import { tellBorrower, tellLenders } from "../news/tell.command.ts";

type House = Pick<Services, "offers">;
/** Cents that they were shown; null before they were. */
type PriceSeen = Pays["shown"];
type BorrowerOutcome = { readonly ok: true } | { readonly ok: false; readonly problem: "moved" };

/** Whoever asked wants it no more: nothing is away yet. Whoever queues has it next. */
export async function cancel(db: Db, house: House, id: string): Promise<BorrowerOutcome> {
  return db.transaction().execute(async (trx) => {
    const turn = await takeTurn(trx, id);
    if (!turn || !acts.cancel.from.some((state) => state === turn.loan.state)) return { ok: false, problem: "moved" };
    await sql`
      update loans.loan set state = 'cancelled', waits_until = null, ended_at = clock_timestamp(), ended_by = 'borrower', version = version + 1
      where id = ${id}`.execute(trx);
    if (turn.loan.state === "granted") await tellLenders(trx, house, id, "cancelled");
    await giveBack(trx, turn, null);
    return { ok: true };
  });
}

/** It costs something else than they were shown. */
interface AtPrice {
  readonly ok: false;
  readonly problem: "price";
  readonly price: PriceOffer;
}
type AcceptOutcome = { readonly ok: true; readonly state: "asked" | "granted" } | { readonly ok: false; readonly problem: "moved" | "late" } | AtPrice;

/** What became free and was offered becomes a request, or a loan where nobody is asked. */
export async function accept(db: Db, house: House, id: string, shown: PriceSeen = null): Promise<AcceptOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<AcceptOutcome> => {
      const turn = await takeTurn(trx, id);
      if (turn?.loan.state !== "offered" || turn.loan.waitsUntil === null || turn.loan.waitsUntil <= turn.now) return { ok: false, problem: "moved" };
      const item = turn.loan.resourceId === null ? null : await findItem(trx, turn.loan.resourceId);
      if (!item) return { ok: false, problem: "moved" };
      const judged = await judgeOf(trx, { offers: house.offers, shown }, turn.loan, turn.loan.lastDay);
      if (!judged.ok) return { ok: false, problem: "price", price: judged.price };
      if (turn.loan.bookingId) await judged.price?.keep([turn.loan.bookingId]);
      const state = item.approval ? "asked" : "granted";
      if (state === "granted") await charge(trx, turn.loan);
      const waits = item.approval ? answerBy(item, { first: turn.loan.firstDay }, turn.now) : null;
      await sql`update loans.loan set state = ${state}, waits_until = ${waits}, version = version + 1 where id = ${id}`.execute(trx);
      await (item.approval ? tellLenders(trx, house, id, "asked") : tellBorrower(trx, id, "granted"));
      return { ok: true, state };
    });
  } catch (error) {
    if (brokenConstraint(error) !== "no_loan_while_late") throw error;
    return { ok: false, problem: "late" };
  }
}

type ExtendOutcome =
  | { readonly ok: true }
  /** `late`: it should be back; `long`: beyond what is lent at once; `earlier`: it is no later day; `awaited`: somebody waits for it, or has it then. */
  | { readonly ok: false; readonly problem: "moved" | "late" | "long" | "earlier" | "awaited" }
  | AtPrice;

/** Keeps it longer, where nobody has it then and nobody waits for it. A loan is never longer than its terms say twice. */
export async function extend(
  db: Db,
  house: House,
  id: string,
  { last, shown = null }: { readonly last: string; readonly shown?: PriceSeen },
): Promise<ExtendOutcome> {
  try {
    return await extendWithin(db, house, id, { last, shown });
  } catch (error) {
    if (!(error instanceof Unseen)) throw error;
    return { ok: false, problem: "price", price: error.price };
  }
}

function extendWithin(db: Db, house: House, id: string, { last, shown }: { readonly last: string; readonly shown: PriceSeen }): Promise<ExtendOutcome> {
  return db.transaction().execute(async (trx): Promise<ExtendOutcome> => {
    const turn = await takeTurn(trx, id);
    const loan = turn?.loan;
    if (!turn || !loan || loan.bookingId === null || loan.resourceId === null || !acts.extend.from.some((state) => state === loan.state))
      return { ok: false, problem: "moved" };
    const item = await findItem(trx, loan.resourceId);
    if (!item) return { ok: false, problem: "moved" };
    if (loan.lastDay < turn.today) return { ok: false, problem: "late" };
    if (last <= loan.lastDay) return { ok: false, problem: "earlier" };
    if (daysBetween(loan.firstDay, last) + 1 > 2 * item.longest) return { ok: false, problem: "long" };
    const { rows: waiting } = await sql`
      select from loans.loan where resource_id = ${loan.resourceId} and state = 'queued' and id <> ${id}
        and first_day <= ${last}::date and last_day >= ${addDays(loan.lastDay, 1)}::date limit 1`.execute(trx);
    if (waiting.length > 0 || !(await stretchLoan(trx, loan.bookingId, endOfDay(last), { whole: true }))) return { ok: false, problem: "awaited" };
    const judged = await judgeOf(trx, { offers: house.offers, shown }, loan, last);
    if (!judged.ok) throw new Unseen(judged.price);
    await judged.price?.keep([loan.bookingId]);
    await sql`update loans.loan set last_day = ${last}::date, reminded_last = null, version = version + 1 where id = ${id}`.execute(trx);
    await tellLenders(trx, house, id, "extended");
    return { ok: true };
  });
}

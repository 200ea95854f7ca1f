import { sql } from "kysely";

import { chargeLoan, holdForLoan, judgeLoan, type LoanHold, type Lack, type Pays, type PriceOffer, takeForLoan } from "#bookings";
import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { addDays, dayOf, endOfDay, startOfDay } from "#platform/time/day.ts";
import type { Services } from "#platform/web/services.ts";
import { findItems, isLent, type Item } from "../items.query.ts";
import { readClock } from "../lend/turn.command.ts";
import { judge, type Refusal, type Wish } from "../loan.ts";
import { tellBorrower, tellLenders } from "../news/tell.command.ts";
import { payerOf } from "../payer.ts";
import type { Party } from "./party.ts";
import { Unseen } from "./unseen.ts";

type LoanOutcome =
  | { readonly ok: true; readonly id: string; readonly state: "asked" | "granted" | "queued" }
  /** `closed`: it is not lent now; `already`: they have it, or wait for it, in these days; `late`: something of theirs should have come back. */
  | { readonly ok: false; readonly problem: "closed" | "already" | "late" | "taken" | "many" }
  | { readonly ok: false; readonly problem: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly ok: false; readonly problem: "lacks"; readonly lacks: readonly Lack[] }
  /** It costs something else than they were shown; null before they were. */
  | { readonly ok: false; readonly problem: "price"; readonly price: PriceOffer };

interface Asking {
  readonly resourceId: string;
  readonly personId: string;
  readonly party: Party;
  readonly wish: Wish;
  /** Waits for it where others have it. */
  readonly queue: boolean;
  /** Cents that they were shown; null before they were. */
  readonly shown: Pays["shown"];
}

const problemOf: Readonly<Record<string, "already" | "late" | "taken">> = { loan_queued_once: "already", no_loan_while_late: "late", unit_is_free: "taken" };

/** Somebody asks to borrow: it is taken for them at once, or they queue. Every rule is judged here by the clock of the database, while the thing is held. */
export async function ask(db: Db, house: Pick<Services, "offers">, asking: Asking): Promise<LoanOutcome> {
  try {
    return await db.transaction().execute((trx) => askWithin(trx, house, asking));
  } catch (error) {
    if (error instanceof Unseen) return { ok: false, problem: "price", price: error.price };
    const problem = problemOf[brokenConstraint(error) ?? ""];
    if (!problem) throw error;
    return { ok: false, problem };
  }
}

/** Of one borrower, without an answer or a turn: requests take units and are read by hosts. */
const mostPending = 20;

async function askWithin(trx: Db, house: Pick<Services, "offers">, asking: Asking): Promise<LoanOutcome> {
  const { resourceId, personId, party, wish } = asking;
  const held = await holdForLoan(trx, resourceId, personId, house);
  const [item] = held ? await findItems(trx, sql`r.id = ${resourceId}::uuid and ${isLent}`) : [];
  if (!held || !item) return { ok: false, problem: "closed" };
  const now = await readClock(trx);
  const has = await countHeld(trx, resourceId, party.id, wish);
  const refusals = judge(item, wish, { today: dayOf(now), borrower: party.kind, quantity: item.quantity, has });
  if (refusals.length > 0) return { ok: false, problem: "refused", refusals };
  if ((await countPending(trx, party.id)) >= mostPending) return { ok: false, problem: "many" };
  return asking.queue ? queue(trx, item, asking, now) : take(trx, house, { ...asking, item, held, now });
}

async function take(trx: Db, house: Pick<Services, "offers">, asking: Asking & { item: Item; held: LoanHold; now: Date }): Promise<LoanOutcome> {
  const { item, held, wish, now, personId, party } = asking;
  const days = { resourceId: item.id, from: startOfDay(wish.first), to: endOfDay(wish.last), units: wish.units };
  const taken = await takeForLoan(trx, held, days);
  if (!taken.ok) return taken.problem === "taken" ? { ok: false, problem: "taken" } : { ok: false, problem: "lacks", lacks: taken.lacks };
  const judged = await judgeLoan(trx, { offers: house.offers, shown: asking.shown }, payerOf(personId, party), days);
  if (!judged.ok) throw new Unseen(judged.price);
  await judged.price?.keep([taken.bookingId]);
  if (!item.approval) await chargeLoan(trx, taken.bookingId, payerOf(personId, party));
  const state = item.approval ? "asked" : "granted";
  const id = await insert(trx, item, asking, { state, bookingId: taken.bookingId, waitsUntil: item.approval ? answerBy(item, wish, now) : null });
  await (item.approval ? tellLenders(trx, house, id, "asked") : tellBorrower(trx, id, "granted"));
  return { ok: true, id, state };
}

async function queue(trx: Db, item: Item, asking: Asking, now: Date): Promise<LoanOutcome> {
  if (startOfDay(asking.wish.first) <= now) return { ok: false, problem: "taken" };
  const id = await insert(trx, item, asking, { state: "queued", bookingId: null, waitsUntil: startOfDay(asking.wish.first) });
  return { ok: true, id, state: "queued" };
}

/** Some days, and never beyond the end of the first. */
export const answerBy = ({ answer }: Pick<Item, "answer">, { first }: Pick<Wish, "first">, now: Date): Date =>
  new Date(Math.min(now.getTime() + answer * 86_400_000, endOfDay(first).getTime()));

interface LoanStart {
  readonly state: "asked" | "granted" | "queued";
  readonly bookingId: string | null;
  readonly waitsUntil: Date | null;
}

async function insert(trx: Db, item: Item, { personId, party, wish }: Asking, { state, bookingId, waitsUntil }: LoanStart): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into loans.loan (resource_id, booking_id, place_id, owner_id, thing, lender, borrower, person_id, structure_id, to_place_id, borrower_name,
      units, first_day, last_day, purpose, carried, state, waits_until, value_cents, conditions, signs, made_at)
    values (${item.id}, ${bookingId}, ${item.placeId}, ${item.ownerId}, ${item.words.name}, ${item.ownerName ?? item.placeName}, ${party.kind}, ${personId},
      ${party.kind === "structure" ? party.id : null}, ${party.kind === "place" ? party.id : null}, ${party.name}, ${wish.units}, ${wish.first}::date, ${wish.last}::date,
      ${wish.purpose}, ${wish.carried}, ${state}, ${waitsUntil}, ${item.valueCents}, ${item.conditions}, ${item.signs}, clock_timestamp()) returning id`.execute(
    trx,
  );
  return rows[0]!.id;
}

/** Units of it that a borrower has, or will, at most on one of these days. */
async function countHeld(trx: Db, resourceId: string, borrowerId: string, { first, last }: Wish): Promise<number> {
  const { rows } = await sql<{ units: number }>`
    select coalesce(max(d.units), 0)::int as units from (
      select sum(l.units) as units from generate_series(${first}::date, ${last}::date, '1 day') g
      join loans.loan l on l.resource_id = ${resourceId} and l.borrower_id = ${borrowerId} and g::date between l.first_day and l.last_day
        and l.state in ('asked', 'offered', 'granted', 'sent', 'out', 'coming')
      group by g) d`.execute(trx);
  return rows[0]!.units;
}

async function countPending(trx: Db, borrowerId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from loans.loan where borrower_id = ${borrowerId} and state in ('asked', 'queued', 'offered', 'granted')`.execute(trx);
  return rows[0]!.count;
}

/** Days near those that are asked for, as long, on which enough is free: the nearest first, two at most. */
export async function findOtherDays(db: Db, item: Item, { first, last, units }: Wish, today: string): Promise<{ first: string; last: string }[]> {
  const [from, to] = [addDays(today, item.notice), addDays(today, item.horizon)];
  const { rows } = await sql<{ first: string; last: string }>`
    select to_char(w.first, 'YYYY-MM-DD') as first, to_char(w.last, 'YYYY-MM-DD') as last from bookings.resource r,
      lateral (select ${first}::date + n as first, ${last}::date + n as last, n from generate_series(-30, 60) n) w
    where r.id = ${item.id} and w.first >= ${from}::date and w.last <= ${to}::date and (
      select count(*) from bookings.unit u where u.resource_id = r.id and u.number <= r.quantity and not exists (
        select from bookings.taking t where t.unit_id = u.id and t.padded = 1 and t.during && loans.days(w.first, w.last))) >= ${units}
    order by abs(w.n), w.n desc limit 2`.execute(db);
  return rows;
}

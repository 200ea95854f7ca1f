import { sql } from "kysely";

import { endLoan, holdForLoan, type LoanHold, takeForLoan } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { dayOf, endOfDay, startOfDay } from "#platform/time/day.ts";
import { findLoans, type Loan } from "../loans.query.ts";
import { tellBorrower } from "../news/tell.command.ts";

/** A loan while somebody changes it: what it is of is held, nobody else changes it, by the clock of the database. */
export interface Turn {
  readonly loan: Loan;
  /** Null: what it is of is no more. */
  readonly held: LoanHold | null;
  readonly now: Date;
  readonly today: string;
}

/** Whoever changes a loan takes turns here: first with all who book or borrow the thing, then with those who change the loan. Null: it is gone. */
export async function takeTurn(trx: Db, id: string): Promise<Turn | null> {
  const { rows } = await sql<{ resourceId: string | null }>`select resource_id as "resourceId" from loans.loan where id = ${id}`.execute(trx);
  if (!rows[0]) return null;
  const held = rows[0].resourceId === null ? null : await holdForLoan(trx, rows[0].resourceId);
  await sql`select from loans.loan where id = ${id} for update`.execute(trx);
  const [loan] = await findLoans(trx, sql`l.id = ${id}`);
  const now = await readClock(trx);
  return loan ? { loan, held, now, today: dayOf(now) } : null;
}

/** The clock of the database: by it every rule is judged. */
export const readClock = async (trx: Db): Promise<Date> => (await sql<{ now: Date }>`select clock_timestamp() as now`.execute(trx)).rows[0]!.now;

/** What a loan took is free from then on; null: all of it. Whoever queues for it is offered it. */
export async function giveBack(trx: Db, { loan, held, now }: Turn, at: Date | null): Promise<void> {
  if (!held || loan.bookingId === null || loan.resourceId === null) return;
  await endLoan(trx, held, loan.bookingId, at);
  await offerQueued(trx, held, loan.resourceId, now);
}

interface QueuedLoan {
  readonly id: string;
  readonly units: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Half of what is left until it begins, two days at most. */
const offerEnds = (firstDay: string, now: Date): Date =>
  new Date(now.getTime() + Math.min(2 * 86_400_000, Math.max(60_000, (startOfDay(firstDay).getTime() - now.getTime()) / 2)));

/** Offers what is free of a thing that is held to those who queue to borrow it, whoever came first first; one that does not fit yet keeps its turn. */
async function offerQueued(trx: Db, held: LoanHold, resourceId: string, now: Date): Promise<void> {
  const { rows } = await sql<QueuedLoan>`
    select l.id, l.units, to_char(l.first_day, 'YYYY-MM-DD') as "firstDay", to_char(l.last_day, 'YYYY-MM-DD') as "lastDay" from loans.loan l
    where l.resource_id = ${resourceId} and l.state = 'queued' and lower(loans.days(l.first_day, l.last_day)) > ${now} and l.borrower_id is not null
      and not loans.is_late(l.borrower_id)
    order by l.made_at, l.id limit 100 for update of l`.execute(trx);
  for (const { id, units, firstDay, lastDay } of rows) {
    const taken = await takeForLoan(trx, held, { resourceId, from: startOfDay(firstDay), to: endOfDay(lastDay), units });
    if (!taken.ok) continue;
    await sql`
      update loans.loan set state = 'offered', booking_id = ${taken.bookingId}, waits_until = ${offerEnds(firstDay, now)}, version = version + 1
      where id = ${id}`.execute(trx);
    await tellBorrower(trx, id, "offered");
  }
}

/** One at a time, in a transaction each: what waited in vain ends, what is free is offered. */
export async function settle(db: Db): Promise<void> {
  const { rows: due } = await sql<{ id: string }>`
    select l.id from loans.loan l left join loans.terms m on m.resource_id = l.resource_id
    where l.waits_until <= clock_timestamp() or (l.state = 'granted' and (l.resource_id is null
      or l.first_day + coalesce(m.waits, 2) < (clock_timestamp() at time zone 'Europe/Paris')::date or l.last_day < (clock_timestamp() at time zone 'Europe/Paris')::date))
    order by l.made_at limit 500`.execute(db);
  for (const { id } of due) await db.transaction().execute((trx) => lapse(trx, id));
  await offerFreed(db, null);
}

/** Offers what is free of these things, or of all (null), to those who queue to borrow them. */
export async function offerFreed(db: Db, resourceIds: readonly string[] | null): Promise<void> {
  const { rows: queued } = await sql<{ id: string }>`
    select distinct resource_id as id from loans.loan
    where state = 'queued' and resource_id is not null and (${resourceIds}::uuid[] is null or resource_id = any(${resourceIds}::uuid[])) limit 500`.execute(db);
  for (const { id } of queued)
    await db.transaction().execute(async (trx) => {
      const held = await holdForLoan(trx, id);
      if (held) await offerQueued(trx, held, id, await readClock(trx));
    });
}

/** Ends what waited in vain: for an answer, a turn, or somebody who never came. */
async function lapse(trx: Db, id: string): Promise<void> {
  const turn = await takeTurn(trx, id);
  if (!turn) return;
  const { state, waitsUntil } = turn.loan;
  if (state !== "granted" && (waitsUntil === null || waitsUntil > turn.now)) return;
  if (!["asked", "queued", "offered", "granted"].includes(state)) return;
  await sql`
    update loans.loan set state = 'lapsed', waits_until = null, ended_at = clock_timestamp(), ended_by = 'house', version = version + 1 where id = ${id}`.execute(
    trx,
  );
  await tellBorrower(trx, id, "lapsed");
  await giveBack(trx, turn, null);
}

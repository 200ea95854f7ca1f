import { sql } from "kysely";

import { isOpenDuring } from "#places";
import type { Db } from "#platform/db/db.ts";
import type { Asks } from "../conditions/ask.query.ts";
import type { Lack } from "../conditions/condition.ts";
import { chooseUnits } from "../taking/free-units.ts";
import { type Bookable, hold, readClock, withQueues } from "../taking/hold.query.ts";
import { takingsNow } from "../taking/lapse.command.ts";
import { offerWaiting } from "../taking/offer.command.ts";
import { shorten, take } from "../taking/take.command.ts";
import { ofWhom, oneself } from "../whom.ts";

/** A resource and those that share units with it, held to the end of the transaction. */
export type LoanHold = ReadonlyMap<string, Bookable>;

/**
 * Holds what is lent, before the room that lends holds its own rows: whoever books and whoever lends take turns here. `personId`: who wants
 * to have it, of whom `asks` is asked. Null: it is gone.
 */
export async function holdForLoan(trx: Db, resourceId: string, personId: string | null = null, asks?: Asks): Promise<LoanHold | null> {
  return hold(trx, personId === null ? null : ofWhom(personId, oneself), await withQueues(trx, [resourceId]), asks ?? null);
}

interface LoanTime {
  readonly resourceId: string;
  /** Instants: of a loan the beginning of the first day and the end of the last. */
  readonly from: Date;
  readonly to: Date;
  readonly units: number;
}

type TakenForLoan =
  | { readonly ok: true; readonly bookingId: string }
  | { readonly ok: false; readonly problem: "taken" }
  | { readonly ok: false; readonly problem: "lacks"; readonly lacks: readonly Lack[] };

/** Takes units for whole days, at whatever hour its place is open: a booking of the kind `loan`, behind which `unit_is_free` stands as behind all. */
export const takeForLoan = (trx: Db, held: LoanHold, wanted: LoanTime): Promise<TakenForLoan> => takeAs("loan", trx, held, wanted);

/**
 * Takes a unit for half a day or a day within the hours of its place, for somebody of whom the room that sends them knows and this one does not: a
 * booking of the kind `stay`. `closed`: it is not open all that time.
 */
export async function takeForStay(trx: Db, held: LoanHold, wanted: LoanTime): Promise<TakenForLoan | { readonly ok: false; readonly problem: "closed" }> {
  const resource = held.get(wanted.resourceId)!;
  const open = resource.state === "open" && isOpenDuring(resource.place, resource.hours, wanted.from.getTime(), wanted.to.getTime());
  return open ? takeAs("stay", trx, held, wanted) : { ok: false, problem: "closed" };
}

async function takeAs(kind: "loan" | "stay", trx: Db, held: LoanHold, { resourceId, from, to, units }: LoanTime): Promise<TakenForLoan> {
  const resource = held.get(resourceId)!;
  const now = await readClock(trx);
  const span = { from: from.getTime(), to: to.getTime() };
  const lacks = resource.lacks({ ...span, lent: kind === "loan" }, now.getTime()).filter(({ at }) => at === "now");
  if (lacks.length > 0) return { ok: false, problem: "lacks", lacks };
  const takings = await takingsNow(trx, held, [{ resourceId, from, to, units, people: null, purpose: null }], now);
  const chosen = chooseUnits(resource.units, resource.whole ? "all" : units, { plain: span, wide: span }, takings);
  if (!chosen) return { ok: false, problem: "taken" };
  const { rows } = await sql<{ id: string }>`
    insert into bookings.booking (resource_id, kind, during, padded, units, state)
    values (${resourceId}, ${kind}, tstzrange(${from}, ${to}), tstzrange(${from}, ${to}), ${units}, 'booked') returning id`.execute(trx);
  const { id } = rows[0]!;
  await take(trx, id, chosen);
  return { ok: true, bookingId: id };
}

/** Gives back what a loan or a stay took: from that instant on; null: all of it. Whoever queues to book it is offered it first. */
export async function endLoan(trx: Db, held: LoanHold, bookingId: string, at: Date | null): Promise<void> {
  if (at === null) {
    await sql`
      update bookings.booking set state = 'cancelled', ended_at = clock_timestamp(), ended_by = 'host', version = version + 1
      where id = ${bookingId} and kind in ('loan', 'stay') and state = 'booked'`.execute(trx);
    await take(trx, bookingId, []);
  } else {
    const { rows } = await sql`
      select from bookings.booking where id = ${bookingId} and kind = 'loan' and state = 'booked' and lower(during) < ${at} and upper(during) > ${at}`.execute(
      trx,
    );
    if (rows.length === 0) return;
    await shorten(trx, bookingId, at);
  }
  await offerWaiting(trx, held, await readClock(trx));
}

/**
 * A loan keeps its units until then. `whole`: or not at all, where somebody has one of them before; else as long as nobody has.
 * Call it with the resource held. False: nothing has changed.
 */
export async function stretchLoan(trx: Db, bookingId: string, to: Date, { whole }: { readonly whole: boolean }): Promise<boolean> {
  const { rows } = await sql<{ units: number[]; to: Date; next: Date | null }>`
    select array(select t.unit_id from bookings.taking t where t.booking_id = b.id and t.padded = 0) as units, upper(b.during) as "to", (
      select min(lower(o.during)) from bookings.taking t join bookings.taking o on o.unit_id = t.unit_id and o.padded = 1 and o.booking_id <> b.id
      where t.booking_id = b.id and t.padded = 0 and upper(o.during) > upper(b.during)) as next
    from bookings.booking b where b.id = ${bookingId} and b.kind = 'loan' and b.state = 'booked'`.execute(trx);
  const [loan] = rows;
  if (!loan || (whole && loan.next !== null && loan.next < to)) return false;
  const until = loan.next !== null && loan.next < to ? loan.next : to;
  if (until <= loan.to) return false;
  await sql`
    update bookings.booking set during = tstzrange(lower(during), ${until}), padded = tstzrange(lower(padded), ${until}), version = version + 1
    where id = ${bookingId}`.execute(trx);
  await take(trx, bookingId, loan.units);
  return true;
}

/** Numbers of the units that a loan has: those that are handed over. */
export async function findLentUnits(db: Db, bookingId: string): Promise<number[]> {
  const { rows } = await sql<{ number: number }>`
    select u.number from bookings.taking t join bookings.unit u on u.id = t.unit_id where t.booking_id = ${bookingId} and t.padded = 0 order by u.number`.execute(
    db,
  );
  return rows.map(({ number }) => number);
}

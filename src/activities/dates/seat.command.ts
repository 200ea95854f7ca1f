import { type RawBuilder, sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import { type SeatHolder, tellSeated } from "../news/tell.command.ts";
import { type DateHold, holdDate, holdDates } from "./hold.command.ts";

/** Whose a seat is: an account's, or a guest's who has none. */
type Sitter = { readonly personId: string } | { readonly guestId: string };

export type SeatOutcome = { readonly ok: true; readonly state: "taken" | "waiting" } | { readonly ok: false; readonly problem: "closed" | "already" };

/** A seat, or a turn on the waiting list where there is none left. `closed`: it has begun, was cancelled, or takes no registrations. */
export async function takeSeat(db: Db, dateId: string, personId: string): Promise<SeatOutcome> {
  try {
    return await db.transaction().execute((trx) => sit(trx, dateId, { personId }));
  } catch (error) {
    if (brokenConstraint(error) !== "seat_of_person") throw error;
    return { ok: false, problem: "already" };
  }
}

/** The same, within the transaction of an act that does more: one that has a seat already breaks `seat_of_person` or `seat_of_guest`. */
export async function sit(trx: Db, dateId: string, sitter: Sitter): Promise<SeatOutcome> {
  const held = await holdDate(trx, dateId);
  if (!held?.ahead || held.state !== "planned" || held.seats === null) return { ok: false, problem: "closed" };
  const number = await freeNumber(trx, dateId, held.seats);
  const state = number === null ? "waiting" : "taken";
  const [personId, guestId] = "personId" in sitter ? [sitter.personId, null] : [null, sitter.guestId];
  await sql`
    insert into activities.seat (date_id, seats, person_id, guest_id, state, number)
    values (${dateId}, ${held.seats}, ${personId}, ${guestId}, ${state}, ${number})`.execute(trx);
  await tellSeated(trx, dateId, [{ personId, guestId }], state === "taken" ? "seat" : "queued");
  return { ok: true, state };
}

/** The lowest seat that nobody has; null when there is none. */
async function freeNumber(trx: Db, dateId: string, seats: number): Promise<number | null> {
  const { rows } = await sql<{ number: number | null }>`
    select min(n)::int as number from generate_series(1, ${seats}) n
    where not exists (select from activities.seat t where t.date_id = ${dateId} and t.number = n)`.execute(trx);
  return rows[0]!.number;
}

/** Gives a seat back, or the turn on the waiting list; false for who has none, or when it has begun. Whoever waits longest has the seat. */
export function leaveSeat(db: Db, dateId: string, sitter: Sitter): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const held = await holdDate(trx, dateId);
    if (!held?.ahead) return false;
    const theirs = "personId" in sitter ? sql`person_id = ${sitter.personId}` : sql`guest_id = ${sitter.guestId}`;
    const left = await sql`
      update activities.seat set state = 'left', number = null where date_id = ${dateId} and ${theirs} and state <> 'left'`.execute(trx);
    if (left.numAffectedRows !== 1n) return false;
    await fillSeats(trx, held);
    return true;
  });
}

/** Free seats go to those who wait, in their order; each is told. Call it with the date held. */
export async function fillSeats(trx: Db, { id, ahead, state, seats }: Pick<DateHold, "id" | "ahead" | "state" | "seats">): Promise<void> {
  if (!ahead || state !== "planned" || seats === null) return;
  const { rows } = await sql<SeatHolder>`
    with free as (
      select n, row_number() over (order by n) as turn from generate_series(1, ${seats}) n
      where not exists (select from activities.seat t where t.date_id = ${id} and t.number = n)),
    waiting as (
      select id, row_number() over (order by asked_at, id) as turn from activities.seat
      where date_id = ${id} and state = 'waiting' and num_nonnulls(person_id, guest_id) = 1)
    update activities.seat t set state = 'taken', number = f.n from waiting w join free f on f.turn = w.turn
    where t.id = w.id returning t.person_id as "personId", t.guest_id as "guestId"`.execute(trx);
  await tellSeated(trx, id, rows, "seat_freed");
}

/** Frees all these seats (`t`) of dates ahead, each for whoever waits. */
export async function freeSeats(trx: Db, which: RawBuilder<unknown>): Promise<void> {
  const held = await holdDates(
    trx,
    sql`lower(d.during) > clock_timestamp() and exists (select from activities.seat t where t.date_id = d.id and t.state <> 'left' and (${which}))`,
  );
  for (const date of held) {
    await sql`update activities.seat t set state = 'left', number = null where t.date_id = ${date.id} and t.state <> 'left' and (${which})`.execute(trx);
    await fillSeats(trx, date);
  }
}

/** Of fewer seats than were, those beyond take numbers that are free. */
export async function lowerNumbers(trx: Db, dateId: string, seats: number): Promise<void> {
  await sql`
    with free as (
      select n, row_number() over (order by n) as turn from generate_series(1, ${seats}) n
      where not exists (select from activities.seat t where t.date_id = ${dateId} and t.number = n)),
    beyond as (select id, row_number() over (order by number) as turn from activities.seat where date_id = ${dateId} and number > ${seats})
    update activities.seat t set number = f.n from beyond b join free f on f.turn = b.turn where t.id = b.id`.execute(trx);
}

/** Who came, said from its beginning on; null for whom nothing was said. False when it has not begun. */
export function enterPresence(db: Db, dateId: string, said: ReadonlyMap<string, boolean>, came: number | null, by: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const held = await holdDate(trx, dateId);
    if (!held || held.ahead || held.state !== "planned") return false;
    for (const [seatId, present] of said)
      await sql`
        update activities.seat set present = ${present}, present_by = ${by} where id = ${seatId} and date_id = ${dateId} and state = 'taken'`.execute(trx);
    if (came !== null) await sql`update activities.date set came = ${came}, came_by = ${by} where id = ${dateId}`.execute(trx);
    return true;
  });
}

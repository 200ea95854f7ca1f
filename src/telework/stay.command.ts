import { sql } from "kysely";

import { endLoan, holdForLoan } from "#bookings";
import type { Db } from "#platform/db/db.ts";

interface Turn {
  readonly id: string;
  readonly bookingId: string | null;
  readonly resourceId: string | null;
  readonly halves: number;
  readonly state: "booked" | "came" | "late";
  readonly own: string | null;
  readonly centre: string | null;
  readonly from: Date | null;
  /** Until when it is given back free of charge. */
  readonly free: Date | null;
  readonly contested: boolean;
  readonly now: Date;
}

/** A stay while somebody changes it: its desk is held first, as by all who book. Null: it is gone, or settled. */
async function takeTurn(trx: Db, id: string) {
  const { rows: known } = await sql<{ resource: string | null }>`
    select b.resource_id as resource from telework.stay s left join bookings.booking b on b.id = s.booking_id where s.id = ${id}`.execute(trx);
  if (!known[0]) return null;
  const held = known[0].resource === null ? null : await holdForLoan(trx, known[0].resource);
  const { rows } = await sql<Turn>`
    select s.id, s.booking_id as "bookingId", b.resource_id as "resourceId", s.halves, s.state, s.agent_envelope_id as own, s.centre_envelope_id as centre,
      lower(b.during) as "from", lower(b.during) - make_interval(hours => v.cancel) as free, s.contested_why is not null as contested, clock_timestamp() as now
    from telework.stay s join telework.version v on v.id = s.version_id left join bookings.booking b on b.id = s.booking_id where s.id = ${id} for update of s`.execute(
    trx,
  );
  return rows[0] ? { turn: rows[0], held } : null;
}

/** Gives the half-days back and forgets that it was. */
async function undo(trx: Db, { id, halves, own, centre }: Turn): Promise<void> {
  await sql`delete from telework.stay where id = ${id}`.execute(trx);
  const ids = [own, centre].filter((one) => one !== null);
  await sql`select from telework.envelope where id = any(${ids}::uuid[]) order by id for update`.execute(trx);
  await sql`update telework.envelope set used = used - ${halves} where id = any(${ids}::uuid[])`.execute(trx);
}

/** An agent gives a half-day back: in time it is free of charge and nothing of it is kept; later it is owed, and its desk is free all the same. */
export async function cancelStay(db: Db, id: string): Promise<"cancelled" | "late" | "moved"> {
  return db.transaction().execute((trx) => cancelWithin(trx, id));
}

/** `free`: whenever it is before it begins, where whoever had it leaves their employer. */
export async function cancelWithin(trx: Db, id: string, { free = false } = {}): Promise<"cancelled" | "late" | "moved"> {
  const found = await takeTurn(trx, id);
  if (!found) return "moved";
  const { turn, held } = found;
  if (turn.state !== "booked" || turn.contested || (turn.from !== null && turn.from <= turn.now)) return "moved";
  const late = !free && turn.free !== null && turn.free < turn.now;
  if (turn.bookingId !== null && held) await endLoan(trx, held, turn.bookingId, null);
  if (late) await sql`update telework.stay set state = 'late' where id = ${id}`.execute(trx);
  else await undo(trx, turn);
  return late ? "late" : "cancelled";
}

/** Somebody is there: said by themselves or by the place, on the day alone. */
export async function arrive(db: Db, id: string): Promise<boolean> {
  const { rows } = await sql`
    update telework.stay set state = 'came' where id = ${id} and state = 'booked' and day = (clock_timestamp() at time zone 'Europe/Paris')::date returning 1`.execute(
    db,
  );
  return rows.length > 0;
}

/** What should not be billed, says whoever it concerns: it waits apart from then on. Only what has begun and is not settled. */
export async function contest(db: Db, id: string, by: "agent" | "place", why: string): Promise<boolean> {
  const { rows } = await sql`
    update telework.stay set contested_by = ${by}, contested_why = ${why}
    where id = ${id} and contested_by is null and day <= (clock_timestamp() at time zone 'Europe/Paris')::date returning 1`.execute(db);
  return rows.length > 0;
}

/** Somebody of the metropolis decides what was contested: it is billed after all, or it is not and nothing of it is kept. */
export async function decide(db: Db, id: string, billed: boolean): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const found = await takeTurn(trx, id);
    if (!found?.turn.contested) return false;
    if (billed) await sql`update telework.stay set contested_by = null, contested_why = null where id = ${id}`.execute(trx);
    else await undo(trx, found.turn);
    return true;
  });
}

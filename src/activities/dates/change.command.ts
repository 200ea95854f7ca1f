import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Timing } from "../activity.ts";
import { type SeatHolder, tellOfDate, tellSeated } from "../news/tell.command.ts";
import { record } from "../record.command.ts";
import { cancelHeld } from "./cancel.command.ts";
import { holdDate } from "./hold.command.ts";
import { fillSeats, lowerNumbers } from "./seat.command.ts";

export interface Change extends Pick<Timing, "day" | "begins" | "ends"> {
  readonly seats: number | null;
}

interface By {
  readonly by: string;
  readonly version: number;
}

/** More have a seat than there would be. */
export const seatProblems: readonly string[] = ["seat_within", "seat_counted"];

/** Another day, hour or number of seats for one date of a series. `moved`: it changed meanwhile, or has begun; `seats`: more are taken. */
export async function changeDate(db: Db, id: string, change: Change, { by, version }: By): Promise<"done" | "moved" | "seats"> {
  try {
    return await db.transaction().execute(async (trx) => {
      const held = await holdDate(trx, id);
      if (!held?.ahead || held.state !== "planned") return "moved";
      if (!(await setDate(trx, id, change, { version, alone: true }))) return "moved";
      await fillSeats(trx, { ...held, seats: change.seats });
      await record(trx, { kind: "activity_date", id, act: "change", by, after: { ...change } });
      return "done";
    });
  } catch (error) {
    if (!seatProblems.includes(brokenConstraint(error) ?? "")) throw error;
    return "seats";
  }
}

/** Sets it, and tells those who count on it when it is another time; false when it changed meanwhile. Call it with the date held. */
export async function setDate(
  trx: Db,
  id: string,
  { day, begins, ends, seats }: Change,
  { version, alone }: { readonly version: number | null; readonly alone: boolean },
): Promise<boolean> {
  if (seats !== null) await lowerNumbers(trx, id, seats);
  // Whoever has one keeps the date from taking no registrations: the database refuses (seat_counted).
  else await sql`delete from activities.seat where date_id = ${id} and state = 'left'`.execute(trx);
  const { rows } = await sql<{ told: boolean }>`
    with before as (select during from activities.date where id = ${id})
    update activities.date d set day = ${day}, begins = ${begins}, ends = ${ends}, seats = ${seats}, alone = ${alone}, version = d.version + 1,
      reminded_at = case when d.day = ${day}::date then d.reminded_at end
    from before b where d.id = ${id} and d.version = coalesce(${version}::integer, d.version) and d.state = 'planned' returning b.during <> d.during as told`.execute(
    trx,
  );
  if (!rows[0]) return false;
  if (rows[0].told) await tellAll(trx, id);
  return true;
}

async function tellAll(trx: Db, id: string): Promise<void> {
  const { rows: seated } = await sql<SeatHolder>`
    select person_id as "personId", guest_id as "guestId" from activities.seat where date_id = ${id} and state <> 'left'`.execute(trx);
  const { rows: keepers } = await sql<{ id: string }>`
    select person_id as id from activities.turn where date_id = ${id} and person_id is not null`.execute(trx);
  await tellSeated(trx, id, seated, "changed");
  await tellOfDate(
    trx,
    id,
    keepers.map((keeper) => keeper.id),
    "shift_changed",
  );
}

/** One date will not take place: whoever counts on it is told why. False when it has begun, or was cancelled. */
export function cancelDate(db: Db, id: string, { by, reason }: { readonly by: string; readonly reason: string }): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const held = await holdDate(trx, id);
    if (!held?.ahead || held.state !== "planned") return false;
    await cancelHeld(trx, id, reason);
    await record(trx, { kind: "activity_date", id, act: "cancel", by, reason });
    return true;
  });
}

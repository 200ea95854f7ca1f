import { sql } from "kysely";

import { brokenConstraint } from "#platform/db/constraint.ts";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { record } from "../record.command.ts";
import { sit, type SeatOutcome } from "../dates/seat.command.ts";
import { holdDate } from "../dates/hold.command.ts";
import { type Post, tellGuest } from "./tell-guest.command.ts";

interface GuestRequest {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/**
 * Somebody without an account asks for a seat: they are written a link, and have nothing before they confirm by it, so that nobody keeps seats
 * from others under addresses that are not theirs. Asked twice it is one, and whoever asks learns nothing of who asked before, nor changes anything of
 * whoever has confirmed. False: it has begun, was cancelled, or takes no registrations.
 */
export function askAsGuest(db: Db, post: Post, dateId: string, { name, email, locale }: GuestRequest): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const held = await holdDate(trx, dateId);
    if (!held?.ahead || held.state !== "planned" || held.seats === null) return false;
    const { rows } = await sql<{ id: string }>`
      insert into activities.guest (date_id, name, email, locale) values (${dateId}, ${name}, ${email}, ${locale})
      on conflict on constraint guest_once do update set
        name = case when guest.confirmed_at is null then excluded.name else guest.name end,
        locale = case when guest.confirmed_at is null then excluded.locale else guest.locale end, asked_at = excluded.asked_at
      returning id`.execute(trx);
    await tellGuest(trx, post, rows[0]!.id, "confirm");
    return true;
  });
}

/**
 * Takes the seat, or a turn to wait, in the name that the reader of the letter saw: somebody else may have written another one since.
 * `already`: they have one, in an account of that address as well.
 */
export async function confirmGuest(db: Db, guestId: string, name: string): Promise<SeatOutcome> {
  try {
    return await db.transaction().execute(async (trx): Promise<SeatOutcome> => {
      const { rows } = await sql<{ dateId: string }>`
        update activities.guest
        set name = case when confirmed_at is null then ${name} else name end, confirmed_at = coalesce(confirmed_at, clock_timestamp())
        where id = ${guestId} returning date_id as "dateId"`.execute(trx);
      const [guest] = rows;
      if (!guest) return { ok: false, problem: "closed" };
      const { rows: own } = await sql`
        select from activities.seat t join people.person p on p.id = t.person_id join activities.guest g on g.id = ${guestId}
        where t.date_id = ${guest.dateId} and t.state <> 'left' and lower(p.email) = g.email`.execute(trx);
      return own.length > 0 ? { ok: false, problem: "already" } : await sit(trx, guest.dateId, { guestId });
    });
  } catch (error) {
    if (brokenConstraint(error) !== "seat_of_guest") throw error;
    return { ok: false, problem: "already" };
  }
}

/** The place notes somebody who telephoned. */
export function enrol(db: Db, dateId: string, { name, phone }: { readonly name: string; readonly phone: string }, by: string): Promise<SeatOutcome> {
  return db.transaction().execute(async (trx): Promise<SeatOutcome> => {
    const { rows } = await sql<{ id: string }>`
      insert into activities.guest (date_id, name, phone, confirmed_at) values (${dateId}, ${name}, ${phone}, clock_timestamp()) returning id`.execute(trx);
    const guestId = rows[0]!.id;
    const taken = await sit(trx, dateId, { guestId });
    if (taken.ok) await record(trx, { kind: "activity_date", id: dateId, act: "enrol", by });
    else await sql`delete from activities.guest where id = ${guestId}`.execute(trx);
    return taken;
  });
}

import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { SeatHolder } from "../news/tell.command.ts";

/** A date that nobody else changes until the transaction ends. */
export interface DateHold {
  readonly id: string;
  readonly activityId: string;
  readonly firstDay: string;
  readonly day: string;
  readonly seats: number | null;
  readonly needed: number;
  readonly wanted: number;
  readonly state: "planned" | "cancelled";
  readonly alone: boolean;
  readonly serviceId: string | null;
  /** It has not begun. */
  readonly ahead: boolean;
  /** Clock of the database: it has ended. */
  readonly over: boolean;
}

/** Whoever takes, gives back or changes what belongs to a date takes turns here: always in one order, so that nobody waits in a ring. */
export async function holdDates(trx: Db, which: RawBuilder<unknown>): Promise<DateHold[]> {
  const { rows } = await sql<DateHold>`
    select d.id, d.activity_id as "activityId", d.first_day::text as "firstDay", d.day::text as day, d.seats, d.needed, d.wanted, d.state, d.alone,
      a.service_id as "serviceId", lower(d.during) > clock_timestamp() as ahead, upper(d.during) <= clock_timestamp() as over
    from activities.date d join activities.activity a on a.id = d.activity_id where ${which} order by d.id for no key update of d`.execute(trx);
  return rows;
}

export const holdDate = async (trx: Db, id: string): Promise<DateHold | null> => (await holdDates(trx, sql`d.id = ${id}`))[0] ?? null;

interface DateAttendants {
  /** Had a seat or waited for one. */
  readonly guests: readonly SeatHolder[];
  /** Had a shift. */
  readonly keepers: readonly string[];
}

/** All seats and shifts of a date that is ahead go back. Says whose they were. Call it with the date held. */
export async function freeDate(trx: Db, dateId: string): Promise<DateAttendants> {
  const { rows: guests } = await sql<SeatHolder>`
    update activities.seat set state = 'left', number = null where date_id = ${dateId} and state <> 'left' and num_nonnulls(person_id, guest_id) = 1
    returning person_id as "personId", guest_id as "guestId"`.execute(trx);
  const { rows: keepers } = await sql<{ personId: string }>`
    with gone as (delete from activities.turn where date_id = ${dateId} returning person_id)
    select person_id as "personId" from gone where person_id is not null`.execute(trx);
  return { guests, keepers: keepers.map(({ personId }) => personId) };
}

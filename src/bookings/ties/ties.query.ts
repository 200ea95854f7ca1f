import { type RawBuilder, sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import { type Booking, findBookings } from "../bookings.query.ts";
import { isKeptBy } from "../resources.query.ts";

/** A booking as something else is tied to it: a session that takes place in the room. */
export interface TiedBooking {
  readonly id: string;
  readonly from: Date;
  readonly to: Date;
  /** "La grande salle", in the reader's language where its host wrote it. */
  readonly room: string;
  readonly placeId: string;
  readonly placeName: string;
  /** Whether the room is held: booked, or asked for and awaiting its host. */
  readonly holds: boolean;
}

const most = 60;

/** Those to come that this person may tie something to: their own, and those of the places that they keep. The next first. */
export const findBookingsToTie = (db: Db, someone: Visitor, locale: Locale): Promise<TiedBooking[]> =>
  find(db, sql`(b.person_id = ${someone.id} or ${isKeptBy(someone)}) and b.state in ('asked', 'booked') and upper(b.during) > clock_timestamp()`, locale);

/** What became of those that something is tied to. */
export async function findTiedBookings(db: Db, ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, TiedBooking>> {
  if (ids.length === 0) return new Map();
  return new Map((await find(db, sql`b.id = any(${[...ids]}::uuid[])`, locale)).map((one) => [one.id, one]));
}

async function find(db: Db, where: RawBuilder<unknown>, locale: Locale): Promise<TiedBooking[]> {
  const found = await findBookings(db, sql`b.kind = 'booking' and ${where}`, sql`order by lower(b.during), b.id limit ${most}`);
  return found.map((one) => ({ ...one, room: roomIn(one, locale), holds: one.state === "booked" || one.state === "asked" }));
}

const roomIn = ({ name, translations }: Pick<Booking, "name" | "translations">, locale: Locale): string =>
  (locale === "fr" ? undefined : translations[locale]?.name) ?? name;

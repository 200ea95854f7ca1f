import { findBookingsToTie, findTiedBookings, type TiedBooking } from "#bookings";
import { findMeetingsToTie, findTiedMeetings, type TiedMeeting } from "#meetings";
import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Visitor } from "#platform/web/visitor.ts";
import type { Session } from "./life.query.ts";

/** What a session may be tied to by this person, with what it is tied to already. */
export interface Ties {
  readonly bookings: readonly TiedBooking[];
  readonly meetings: readonly TiedMeeting[];
}

export async function findTies(
  db: Db,
  someone: Visitor,
  { session, locale }: { readonly session: Pick<Session, "bookingId" | "meetingId"> | null; readonly locale: Locale },
): Promise<Ties> {
  const [bookings, meetings, [booked, met]] = await Promise.all([
    findBookingsToTie(db, someone, locale),
    findMeetingsToTie(db),
    findTied(db, session ? [session] : [], locale),
  ]);
  return { bookings: union([...booked.values()], bookings), meetings: union([...met.values()], meetings) };
}

const union = <one extends { readonly id: string }>(kept: readonly one[], found: readonly one[]): one[] => [
  ...kept,
  ...found.filter(({ id }) => !kept.some((other) => other.id === id)),
];

/** What sessions are tied to, by its identifier. */
export const findTied = (db: Db, sessions: readonly Pick<Session, "bookingId" | "meetingId">[], locale: Locale) =>
  Promise.all([
    findTiedBookings(
      db,
      sessions.flatMap(({ bookingId }) => bookingId ?? []),
      locale,
    ),
    findTiedMeetings(
      db,
      sessions.flatMap(({ meetingId }) => meetingId ?? []),
    ),
  ]);

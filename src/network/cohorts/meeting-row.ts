import type { TiedBooking } from "#bookings";
import type { TiedTraining } from "#trainings";
import type { CohortSession } from "./cohorts.query.ts";

/** What a cohort may meet in: a training, or a room that a coordinator booked. */
export interface MeetingRows {
  readonly trainings: ReadonlyMap<string, TiedTraining>;
  readonly bookings: ReadonlyMap<string, TiedBooking>;
}

/** When and where a cohort meets today, as its training or its booking says; else as was written. */
interface CohortMeeting {
  readonly title: string;
  readonly at: Date;
  readonly minutes: number;
  readonly place: string;
  /** The training was cancelled, or the booking no longer stands. */
  readonly off: boolean;
  /** Its title and place are in the reader's language, not in that of whoever wrote them. */
  readonly translated: boolean;
}

/** From its begin to its end. */
export const minutesOf = ({ from, to }: { readonly from: Date; readonly to: Date }): number => Math.round((to.getTime() - from.getTime()) / 60_000);

export function meetingOf(session: CohortSession, { trainings, bookings }: MeetingRows): CohortMeeting {
  const { title, heldAt, minutes, place, trainingId, bookingId } = session;
  const training = trainingId ? trainings.get(trainingId) : undefined;
  if (training)
    return { title: training.title, at: training.from, minutes: minutesOf(training), place: training.place, off: training.cancelled, translated: true };
  const booking = bookingId ? bookings.get(bookingId) : undefined;
  if (booking)
    return { title, at: booking.from, minutes: minutesOf(booking), place: `${booking.room}, ${booking.placeName}`, off: !booking.holds, translated: false };
  return { title, at: heldAt, minutes, place, off: false, translated: false };
}

/** What the list of the form says of each; its value, as "formation:" or "salle:" and the id. */
export const rowValue = { training: (id: string) => `formation:${id}`, booking: (id: string) => `salle:${id}` } as const;

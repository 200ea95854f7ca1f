import type { Listener } from "#platform/jobs/listener.ts";
import { holdMeeting } from "../meetings.query.ts";
import { fillSeats } from "../register/waiting-list.command.ts";

/** Says that a seat went back without anybody at hand who could tell the others: `{ meetingId }`. */
export const seatFreed = "participation.seat_freed";

/** Whoever waits takes it. Heard twice, there is nothing left to fill. */
export const onSeatFreed: Listener<{ readonly meetingId: string }> = {
  event: seatFreed,
  async handle(context, { meetingId }) {
    await context.db.transaction().execute(async (trx) => {
      await holdMeeting(trx, meetingId);
      await fillSeats(trx, context, meetingId);
    });
  },
};

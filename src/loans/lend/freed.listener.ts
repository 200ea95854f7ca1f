import { timeFreed, type FreedTime } from "#bookings";
import type { Listener } from "#platform/jobs/listener.ts";
import { offerFreed } from "./turn.command.ts";

/** What was booked by the hour and is given back is offered at once to whoever queues to borrow it for days. */
export const onTimeFreed: Listener<FreedTime> = {
  event: timeFreed,
  handle: ({ db }, { resourceIds }) => offerFreed(db, resourceIds),
};

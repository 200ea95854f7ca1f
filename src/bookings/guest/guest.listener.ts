import type { Listener } from "#platform/jobs/listener.ts";
import { guestTold, type GuestNews } from "../news/tell.command.ts";
import { tellGuest } from "./tell-guest.command.ts";

/** News of a guest's booking go by letter: what becomes of it is often done by a job, or by somebody else, who have no mail at hand. */
export const onGuestTold: Listener<GuestNews> = {
  event: guestTold,
  async handle(context, { bookingId, news, reason }) {
    await context.db.transaction().execute((trx) => tellGuest(trx, context, bookingId, news, reason));
  },
};

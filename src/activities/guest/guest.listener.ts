import type { Listener } from "#platform/jobs/listener.ts";
import { guestTold, type GuestNews } from "../news/tell.command.ts";
import { tellGuest } from "./tell-guest.command.ts";

/** What becomes of a guest's seat is often done by a job, or by somebody else, who have no mail at hand: it goes by letter. */
export const onGuestTold: Listener<GuestNews> = {
  event: guestTold,
  async handle(context, { guestId, news, reason }) {
    await context.db.transaction().execute((trx) => tellGuest(trx, context, guestId, news, reason));
  },
};

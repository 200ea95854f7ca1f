import { act, conflict, done } from "#platform/web/act.ts";
import { Gone } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { takeOver } from "../ending/handover.command.ts";
import { routes } from "../routes.ts";
import { nameOf, sayRefusal } from "../say.ts";
import { handoverTexts } from "./handover.texts.ts";
import { TakeOver } from "./handover.view.tsx";
import { findHandedBooking } from "./mine.query.ts";

/** Somebody takes over a booking whose address they were given. */
export default act("bookings/mine", routes.takeOver, {
  access: signedIn,
  async find({ db, params, locale }: VisitOf<typeof routes.takeOver>) {
    const booking = await findHandedBooking(db, params.token);
    if (!booking) throw new Gone(handoverTexts[locale].moved);
    return booking;
  },
  show: ({ locale, params }, booking) => ({
    title: nameOf(booking, locale),
    robots: "noindex",
    body: <TakeOver booking={booking} token={params.token} />,
  }),
  brake: { of: "bookings.book", limit: 60, windowSeconds: 3600 },
  async run({ db, locale, params, visitor, offers }, { id }) {
    const t = handoverTexts[locale];
    const taken = await takeOver(db, { offers }, params.token, visitor.id);
    if (taken.ok) return done(routes.booking.href({ id }), "reprise");
    if (taken.problem !== "refused") return conflict(t[taken.problem]);
    return conflict(taken.refusals.map((refusal) => sayRefusal(refusal, locale)).join(". "));
  },
});

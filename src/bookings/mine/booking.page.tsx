import { acts, conflict, done } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { type Booking, findOwnBooking } from "../bookings.query.ts";
import { findLacks } from "../conditions/ask.query.ts";
import type { Lack } from "../conditions/condition.ts";
import { cancelOwn } from "../ending/end.command.ts";
import { routes } from "../routes.ts";
import { nameOf } from "../say.ts";
import { cancelRest } from "../series/series.command.ts";
import { BookingPage } from "./booking.view.tsx";
import { mineTexts } from "./mine.texts.ts";

/** One booking in the hands of whoever made it. */
export default acts("bookings/mine", routes.booking, {
  access: signedIn,
  async find({ db, params, visitor, offers, now }: VisitOf<typeof routes.booking>): Promise<Booking & { readonly lacks: readonly Lack[] }> {
    const found = await findOwnBooking(db, params.id, visitor.id);
    if (!found) throw new NotFound();
    const ahead = (found.state === "asked" || found.state === "booked") && found.to > now && !found.overridden.includes("conditions");
    const time = { resourceId: found.resourceId, from: found.from.getTime(), to: found.to.getTime() };
    return { ...found, lacks: ahead ? await findLacks(db, { offers }, visitor.id, time, now) : [] };
  },
  show: ({ locale, now }, booking) => ({
    title: nameOf(booking, locale),
    robots: "noindex",
    says: mineTexts[locale].done,
    body: <BookingPage booking={booking} lacks={booking.lacks} now={now} />,
  }),
  acts: (step) => ({
    rest: step({
      run: async ({ db, locale, visitor, offers }, { id }) => {
        const count = await cancelRest(db, { offers }, id, visitor.id);
        return count > 0 ? done(routes.mine.href(), "annulees", count) : conflict(mineTexts[locale].late);
      },
    }),
    cancel: step({
      run: async ({ db, locale, params, offers }, { id }) => {
        const t = mineTexts[locale];
        const ended = await cancelOwn(db, { offers }, id);
        if (ended.ok) return done(routes.booking.href(params), "cancelled");
        return conflict(ended.problem === "late" ? t.late : t.movedMeanwhile);
      },
    }),
  }),
});

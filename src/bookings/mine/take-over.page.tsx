import { act, conflict, done, type Outcome } from "#platform/web/act.ts";
import { Gone } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import type { Booking } from "../bookings.query.ts";
import { showPrice } from "../charges/price.outcome.ts";
import type { PriceOffer } from "../charges/pricing.ts";
import { readShown } from "../charges/read-shown.ts";
import { takeOver } from "../ending/handover.command.ts";
import { findResource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { nameOf, sayRefusal } from "../say.ts";
import { handoverTexts } from "./handover.texts.ts";
import { TakeOver } from "./handover.view.tsx";
import { findHandedBooking } from "./mine.query.ts";

type TakeOverVisit = VisitOf<typeof routes.takeOver>;
interface HandoverOffer extends Booking {
  /** Once it was asked. */
  readonly price: PriceOffer | null;
  /** Its host confirms who comes. */
  readonly approval: boolean;
}

/** Somebody takes over a booking whose address they were given. */
export default act("bookings/mine", routes.takeOver, {
  access: signedIn,
  async find({ db, params, locale }: TakeOverVisit): Promise<HandoverOffer> {
    const booking = await findHandedBooking(db, params.token);
    if (!booking) throw new Gone(handoverTexts[locale].moved);
    const resource = await findResource(db, booking.resourceId);
    return { ...booking, price: null, approval: resource?.approval === true };
  },
  show: ({ locale, params }, booking) => ({
    title: nameOf(booking, locale),
    robots: "noindex",
    body: <TakeOver booking={booking} token={params.token} />,
  }),
  brake: { of: "bookings.book", limit: 60, windowSeconds: 3600 },
  read: readShown,
  run,
});

async function run({ db, locale, params, visitor, offers }: TakeOverVisit, booking: HandoverOffer, shown: number | null): Promise<Outcome<HandoverOffer>> {
  const t = handoverTexts[locale];
  const taken = await takeOver(db, { offers }, { token: params.token, personId: visitor.id, shown });
  if (taken.ok) return done(routes.booking.href({ id: booking.id }), taken.asked ? "demandee" : "reprise");
  if (taken.problem === "price") return showPrice(locale, { ...booking, price: taken.price }, shown);
  if (taken.problem !== "refused") return conflict(t[taken.problem]);
  return conflict(taken.refusals.map((refusal) => sayRefusal(refusal, locale)).join(". "));
}

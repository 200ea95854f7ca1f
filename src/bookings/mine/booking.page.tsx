import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { siteOf } from "#platform/web/public-address.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { plead } from "../arrivals/arrival.command.ts";
import { type Arrival, findArrival } from "../arrivals/arrivals.query.ts";
import { arrivalTexts } from "../arrivals/arrivals.texts.ts";
import { readShown } from "../charges/read-shown.ts";
import { findOwed } from "../charges/judge.query.ts";
import { showPrice } from "../charges/price.outcome.ts";
import type { OpenCharge, PriceOffer } from "../charges/pricing.ts";
import { type Booking, findOwnBooking } from "../bookings.query.ts";
import { findLacks } from "../conditions/ask.query.ts";
import type { Lack } from "../conditions/condition.ts";
import { cancelOwn, giveBack } from "../ending/end.command.ts";
import { closeHandover, openHandover } from "../ending/handover.command.ts";
import { findKioskOf } from "../kiosk/kiosk.query.ts";
import { routes } from "../routes.ts";
import { nameOf, sayRefusal } from "../say.ts";
import { cancelRest } from "../series/series.command.ts";
import { acceptOffer } from "../taking/queue.command.ts";
import { BookingPage } from "./booking.view.tsx";
import { HandoverAddress } from "./handover.view.tsx";
import { handoverTexts } from "./handover.texts.ts";
import { findHistory, findTurn, type HistoryStep } from "./history.query.ts";
import { mineTexts } from "./mine.texts.ts";
import { findTrouble, type Trouble } from "./trouble.query.ts";

interface BookingThing extends Booking {
  readonly arrival: Arrival;
  readonly trouble: Trouble | null;
  /** Its place has a screen at its entrance. */
  readonly atScreen: boolean;
  /** What they need and lack when it begins. */
  readonly lacks: readonly Lack[];
  readonly history: readonly HistoryStep[];
  /** Among those who queue; 0 for whoever does not. */
  readonly turn: number;
  /** What an offer costs, once it was asked. */
  readonly price?: PriceOffer;
  readonly owed: readonly OpenCharge[];
}

type BookingVisit = VisitOf<typeof routes.booking>;

/** One booking in the hands of whoever made it. */
export default acts("bookings/mine", routes.booking, {
  access: signedIn,
  async find({ db, params, visitor, offers, now }: BookingVisit): Promise<BookingThing> {
    const found = await findOwnBooking(db, params.id, visitor.id);
    if (!found) throw new NotFound();
    const ahead = (found.state === "asked" || found.state === "booked") && found.to > now && !found.overridden.includes("conditions");
    const time = { resourceId: found.resourceId, from: found.from.getTime(), to: found.to.getTime() };
    const [arrival, screen, history, trouble, lacks, owed] = await Promise.all([
      findArrival(db, found.id),
      findKioskOf(db, found.placeId),
      findHistory(db, found.id),
      findTrouble(db, found, { personId: visitor.id, now, offers }),
      ahead ? findLacks(db, { offers }, visitor.id, time, now) : [],
      findOwed(db, { offers }, found.id, "person"),
    ]);
    return { ...found, owed, atScreen: screen !== null, arrival, history, trouble, lacks, turn: found.state === "queued" ? await findTurn(db, found.id) : 0 };
  },
  show: ({ locale, now }, booking, form) => ({
    title: nameOf(booking, locale),
    robots: "noindex",
    says: { ...mineTexts[locale].done, ...handoverTexts[locale].done, ...arrivalTexts[locale].done },
    body: <BookingPage booking={booking} lacks={booking.lacks} now={now} form={form} />,
  }),
  acts: (step) => ({
    rest: step({
      run: async ({ db, locale, visitor, offers }, { id }) => {
        const count = await cancelRest(db, { offers }, id, visitor.id);
        return count > 0 ? done(routes.mine.href(), "annulees", count) : conflict(mineTexts[locale].late);
      },
    }),
    cancel: step({
      run: async ({ db, locale, params, offers }, { id, state }) => {
        const t = mineTexts[locale];
        const ended = await cancelOwn(db, { offers }, id);
        if (ended.ok) return done(routes.booking.href(params), state === "queued" || state === "offered" ? "left" : "cancelled");
        return conflict(ended.problem === "late" ? t.late : t.movedMeanwhile);
      },
    }),
    plead: step({
      read: (form) => form.line("excuse", 3, 300, arrivalTexts[form.locale].pleaWrong),
      run: async ({ db, locale, params, offers }, { id }, plea) =>
        (await plead(db, { offers }, { id, plea })) ? done(routes.booking.href(params), "expliquee") : conflict(arrivalTexts[locale].moved),
    }),
    accept: step({ read: readShown, run: accept }),
    back: step({
      run: async ({ db, locale, params }, { id }) =>
        (await giveBack(db, id)).ok ? done(routes.booking.href(params), "rendue") : conflict(mineTexts[locale].movedMeanwhile),
    }),
    hand: step({ run: hand }),
    keep: step({
      run: async ({ db, locale, params, visitor }, { id }) =>
        (await closeHandover(db, id, visitor.id)) ? done(routes.booking.href(params), "gardee") : conflict(mineTexts[locale].movedMeanwhile),
    }),
  }),
});

async function accept({ db, locale, params, visitor, offers }: BookingVisit, booking: BookingThing, shown: number | null): Promise<Outcome<BookingThing>> {
  const { id } = booking;
  const accepted = await acceptOffer(db, { offers }, { id, personId: visitor.id, shown });
  if (accepted.ok) return done(routes.booking.href(params), accepted.unpaid ? "unpaid" : accepted.state);
  if (accepted.problem === "moved") return conflict(mineTexts[locale].queue.gone);
  if (accepted.problem === "price") return showPrice(locale, { ...booking, price: accepted.price }, shown);
  return conflict(accepted.refusals.map((refusal) => sayRefusal(refusal, locale)).join(". "));
}

/** The address is shown once: the house keeps its hash alone. */
async function hand({ db, locale, settings, visitor }: BookingVisit, booking: BookingThing): Promise<Outcome<BookingThing>> {
  const token = await openHandover(db, booking.id, visitor.id);
  if (token === null) return conflict(mineTexts[locale].movedMeanwhile);
  const address = `${siteOf(settings)}${routes.takeOver.href({ token })}`;
  return { title: handoverTexts[locale].title, robots: "noindex", body: <HandoverAddress booking={booking} address={address} /> };
}

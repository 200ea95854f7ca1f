import { acts, conflict, done, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { agendaTexts } from "../agenda/agenda.texts.ts";
import { arrive, excuse } from "../arrivals/arrival.command.ts";
import { findArrival } from "../arrivals/arrivals.query.ts";
import { arrivalTexts } from "../arrivals/arrivals.texts.ts";
import { type Booking, findKeptBooking, findResourceKind } from "../bookings.query.ts";
import { findOwed } from "../charges/judge.query.ts";
import { endByHost } from "../ending/end.command.ts";
import { keeper } from "../keeper.ts";
import { routes } from "../routes.ts";
import { sayRefusal } from "../say.ts";
import { approve } from "./approve.command.ts";
import { Handle, type BookingAtDesk } from "./handle.view.tsx";

type HandleVisit = VisitOf<typeof routes.handle>;

/** What other rooms let a host do about a booking that has begun. */
async function findNext({ db, offers, visitor, now }: HandleVisit, { state, kind, resourceId, placeId, from, to }: Booking): Promise<BookingAtDesk["next"]> {
  if (state !== "booked" || kind !== "booking" || from > now) return [];
  const begun = { kind: await findResourceKind(db, resourceId), placeId, from, to };
  return offers.afterBookings.flatMap(({ label, says, href }) => {
    const address = href(begun, visitor, now);
    return address === null ? [] : [{ label, says, href: address }];
  });
}

/** One booking in the hands of a host: confirmed, declined, cancelled, or a rule set aside for it. */
export default acts("bookings/answer", routes.handle, {
  access: keeper,
  async find(visit: HandleVisit): Promise<BookingAtDesk> {
    const { db, params, visitor, offers } = visit;
    const found = await findKeptBooking(db, params.id, visitor);
    if (!found) throw new NotFound();
    const [arrival, owed, next] = await Promise.all([findArrival(db, found.id), findOwed(db, { offers }, found.id, "host"), findNext(visit, found)]);
    return { ...found, arrival, owed, next };
  },
  show: ({ locale, now }, booking, form) => ({
    title: booking.name,
    robots: "noindex",
    says: { ...agendaTexts[locale].handle.done, ...arrivalTexts[locale].done },
    body: <Handle booking={booking} now={now} form={form} />,
  }),
  acts: (step) => ({
    approve: step({
      read: (form, _, { state }) => (state === "wished" ? form.line("exception", 3, 300, agendaTexts[form.locale].handle.reasonWrong) : null),
      async run({ db, visitor, locale, params, offers }, { id }, reason) {
        const t = agendaTexts[locale].handle;
        const approved = await approve(db, id, { by: visitor.id, reason, pays: { offers } });
        if (approved.ok) return done(routes.handle.href(params), "confirmee");
        if (approved.problem === "reason") return wrong({ exception: t.reasonWrong });
        return conflict(approved.problem === "taken" ? t.taken : t.moved);
      },
    }),
    here: step({
      async run({ db, locale, params, offers }, { id }) {
        const arrived = await arrive(db, { offers }, id);
        if (arrived.ok) return done(routes.handle.href(params), "gardee");
        return conflict(arrived.problem === "lacks" ? sayRefusal({ rule: "conditions", lacks: arrived.lacks }, locale) : arrivalTexts[locale].late);
      },
    }),
    excuse: step({
      run: async ({ db, locale, params, visitor }, { id }) =>
        (await excuse(db, id, visitor.id)) ? done(routes.handle.href(params), "excusee") : conflict(arrivalTexts[locale].moved),
    }),
    end: step({
      read: (form) => form.line("raison", 3, 300, agendaTexts[form.locale].handle.reasonWrong),
      async run({ db, visitor, locale, params }, { id, state }, reason) {
        const ended = await endByHost(db, id, { by: visitor.id, reason });
        return ended.ok ? done(routes.handle.href(params), state === "booked" ? "annulee" : "refusee") : conflict(agendaTexts[locale].handle.moved);
      },
    }),
  }),
});

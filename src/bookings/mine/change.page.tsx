import { dayOf } from "#platform/time/day.ts";
import { minutesOf } from "#platform/time/clock.ts";
import { act, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findAlternatives } from "../book/alternatives.query.ts";
import { lacksOf, problemsOf, readWish } from "../book/book.form.ts";
import { bookTexts } from "../book/book.texts.ts";
import { showPrice } from "../charges/price.outcome.ts";
import { Book, type BookThing } from "../book/book.view.tsx";
import { changeBooking } from "../book/change.command.ts";
import { type Booking, findOwnBooking } from "../bookings.query.ts";
import { clock } from "../calendar/week.ts";
import { findLacks } from "../conditions/ask.query.ts";
import { tellHosts, tellPerson } from "../news/tell.command.ts";
import { routes } from "../routes.ts";
import { nameOf } from "../say.ts";
import { findResource } from "../resources.query.ts";
import { mineTexts } from "./mine.texts.ts";

type ChangeVisit = VisitOf<typeof routes.change>;
type ChangeThing = BookThing & { readonly booking: Booking };

/** Another time for what is booked: it is moved as it stands, or stays. */
export default act("bookings/mine", routes.change, {
  access: signedIn,
  async find({ db, params, visitor, offers, now }: ChangeVisit): Promise<ChangeThing> {
    const booking = await findOwnBooking(db, params.id, visitor.id);
    if (!booking || (booking.state !== "asked" && booking.state !== "booked")) throw new NotFound();
    const resource = await findResource(db, booking.resourceId);
    if (!resource) throw new NotFound();
    const time = { resourceId: resource.id, from: booking.from.getTime(), to: booking.to.getTime() };
    return { booking, resource, alternatives: null, mayAsk: false, lacks: await findLacks(db, { offers }, visitor.id, time, now) };
  },
  values: (_, { booking }) => ({
    ...{ jour: dayOf(booking.from), de: clock(minutesOf(booking.from)), a: clock(minutesOf(booking.to) || 1440), version: String(booking.version) },
    ...{ personnes: booking.people === null ? "" : String(booking.people), nombre: String(booking.units), usage: booking.purpose ?? "" },
  }),
  show: ({ locale, params }, { booking, ...thing }, form) => ({
    title: bookTexts[locale].change(nameOf(booking, locale)),
    robots: "noindex",
    help: bookTexts[locale].help,
    body: <Book {...thing} form={form} action={routes.change.href(params)} moving />,
  }),
  read: (form, _, { resource }) => ({ ...readWish(form, resource), version: form.version() }),
  run,
});

async function run(
  visit: ChangeVisit,
  thing: ChangeThing,
  { wish, version, shown }: ReturnType<typeof readWish> & { version: number },
): Promise<Outcome<ChangeThing>> {
  const { db, visitor, locale, now, params, offers } = visit;
  const { resource, booking } = thing;
  const t = bookTexts[locale];
  const changed = await changeBooking(db, {
    ...{ id: booking.id, personId: visitor.id, version, wish, asks: { offers }, pays: { offers, shown } },
    also: (trx, { id, state }) => (state === "asked" ? tellHosts(trx, { offers }, [id], state) : tellPerson(trx, [id], "moved")),
  });
  if (changed.ok) return done(routes.booking.href(params), changed.made.state === "asked" ? "asked" : "moved");
  if (changed.problem === "price") return showPrice(locale, { ...thing, price: changed.price }, shown);
  const { problem } = changed;
  if (problem === "moved") return conflict(t.notChanged);
  if (problem === "late") return conflict(mineTexts[locale].late);
  if ("refusals" in problem) return wrong(problemsOf(problem.refusals, { locale }), undefined, {}, { ...thing, lacks: lacksOf(problem.refusals) });
  const alternatives = await findAlternatives(db, resource, wish, { personId: visitor.id, now, except: booking.id, offers });
  return conflict(t.taken, t.takenNext, { thing: { ...thing, alternatives } });
}

import { takeMailboxTurn } from "#people";
import { dayOf } from "#platform/time/day.ts";
import { act, acts, conflict, done, type Outcome, tooMany, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import { findOwed, findPriceTold, findQuoted } from "../charges/judge.query.ts";
import { showPrice } from "../charges/price.outcome.ts";
import { readShown } from "../charges/read-shown.ts";
import { type Page, page, type VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { anyone, type Visitor } from "#platform/web/visitor.ts";
import { findAlternatives } from "../book/alternatives.query.ts";
import { firstValues, problemsOf, readWish } from "../book/book.form.ts";
import { bookTexts } from "../book/book.texts.ts";
import type { Booking } from "../bookings.query.ts";
import { cancelOwn } from "../ending/end.command.ts";
import { calendarOfOne } from "../feeds/one.ts";
import { mineTexts } from "../mine/mine.texts.ts";
import { findShown, type Resource } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { nameOf, sayRefusal, wordsIn } from "../say.ts";
import { isPlainName } from "../whom.ts";
import { acceptOffer } from "../taking/queue.command.ts";
import { bookAsGuest } from "./book-guest.command.ts";
import { findLinked } from "./guest.query.ts";
import { guestTexts } from "./guest.texts.ts";
import { Guest, type GuestThing, Linked, type LinkedBooking, Sent } from "./guest.view.tsx";

type GuestVisit = VisitOf<typeof routes.guest, Visitor | null>;
type LinkVisit = VisitOf<typeof routes.link, Visitor | null>;

/** A library shares one address; one mailbox is one person, and others may name it. */
const limits = {
  address: { limit: 20, windowSeconds: 3600 },
  pair: { limit: 5, windowSeconds: 86_400 },
  account: { limit: 15, windowSeconds: 86_400 },
};

/** Somebody without an account asks for a time, where its host allows it: it is held until they follow the link of a letter. */
const guest = act("bookings/guest", routes.guest, {
  access: anyone,
  async find({ db, params, offers }: GuestVisit): Promise<GuestThing> {
    const resource = await findShown(db, params.slug, null);
    if (!resource?.told || !resource.guests) throw new NotFound();
    return { resource, alternatives: null, told: await findPriceTold(db, { offers }, resource.id) };
  },
  values: ({ url, now }, { resource }) => firstValues(resource, url.searchParams, dayOf(now)),
  show({ locale, url }, thing, form) {
    const t = guestTexts[locale];
    // A page of its own stands at this address once the letter was sent.
    if (form.act === null && url.searchParams.get("fait") === "demande")
      return { title: t.sentTitle, robots: "noindex", body: <Sent resource={thing.resource} /> } as const;
    return { title: t.title(wordsIn(thing.resource, locale).name), robots: "noindex", body: <Guest {...thing} form={form} /> } as const;
  },
  read: (form, _, { resource }) => readGuest(form, resource),
  run: ask,
});

function readGuest(form: Reader, resource: Resource) {
  const t = guestTexts[form.locale];
  const { wish, shown } = readWish(form, resource);
  const name = form.line("nom", 2, 80, t.nameWrong);
  form.check("nom", isPlainName(name), t.nameWrong);
  return { wish, shown, name, email: form.email("email", t.emailWrong).toLowerCase() };
}

async function ask(visit: GuestVisit, thing: GuestThing, { wish, shown, name, email }: ReturnType<typeof readGuest>): Promise<Outcome<GuestThing>> {
  const { db, params, locale, now, offers } = visit;
  const t = guestTexts[locale];
  if (!(await takeMailboxTurn(visit, "bookings guest", email, limits)).allowed) return tooMany(t.tooMany, t.tooManyNext);
  const booked = await bookAsGuest(db, visit, { kind: "guest", email, name, locale }, { wish, shown });
  if (booked.ok) return done(routes.guest.href(params), "demande");
  if (booked.problem === "full") return tooMany(t.full);
  if (booked.problem === "price") return showPrice(locale, { ...thing, price: booked.price }, shown);
  if (booked.problem !== "refused") return conflict(bookTexts[locale].gone);
  const problem = booked.problems[0]!;
  if ("refusals" in problem) return wrong(problemsOf(problem.refusals, { locale }));
  const alternatives = await findAlternatives(db, thing.resource, wish, { personId: null, now, offers });
  return conflict(bookTexts[locale].taken, bookTexts[locale].takenNext, { thing: { ...thing, alternatives } });
}

async function findOfLink({ db, params }: Pick<LinkVisit, "db" | "params">): Promise<Booking> {
  const booking = await findLinked(db, params.token);
  if (!booking) throw new NotFound();
  return booking;
}

/** With what it costs, and what of that is owed. */
async function findPaid(visit: LinkVisit): Promise<LinkedBooking> {
  const { db, params, offers } = visit;
  const booking = await findOfLink(visit);
  const [quoted, owed] = await Promise.all([findQuoted(db, { offers }, booking.id), findOwed(db, { offers }, booking.id, { link: params.token })]);
  return { ...booking, quoted, owed };
}

/** Opening the link of a letter confirms nothing: readers of mail open links by themselves. */
const link = acts("bookings/guest", routes.link, {
  access: anyone,
  find: findPaid,
  show: ({ locale, params, now }: LinkVisit, booking, form) => ({
    title: nameOf(booking, locale),
    robots: "noindex",
    says: guestTexts[locale].done,
    body: <Linked booking={booking} token={params.token} now={now} form={form} />,
  }),
  acts: (step) => ({
    confirm: step({
      read: readShown,
      async run({ db, locale, params, offers }, booking, shown) {
        const confirmed = await acceptOffer(db, { offers }, { id: booking.id, personId: null, shown });
        if (confirmed.ok) return done(routes.link.href(params), confirmed.unpaid ? "unpaid" : confirmed.state === "booked" ? "booked" : "asked");
        if (confirmed.problem === "moved") return conflict(guestTexts[locale].over, guestTexts[locale].overNext);
        if (confirmed.problem === "price") return showPrice(locale, { ...booking, price: confirmed.price }, booking.quoted);
        return conflict(confirmed.refusals.map((refusal) => sayRefusal(refusal, locale)).join(". "));
      },
    }),
    cancel: step({
      async run({ db, locale, params, offers }, { id }) {
        const ended = await cancelOwn(db, { offers }, id);
        if (ended.ok) return done(routes.link.href(params), "cancelled");
        return conflict(ended.problem === "late" ? mineTexts[locale].late : mineTexts[locale].movedMeanwhile);
      },
    }),
  }),
});

const calendar = page("bookings/guest", routes.linkCalendar, {
  access: anyone,
  async get(visit) {
    const booking = await findOfLink(visit);
    return calendarOfOne(visit, booking, routes.link.href(visit.params));
  },
});

export const guestPages: readonly Page[] = [guest, link, calendar];

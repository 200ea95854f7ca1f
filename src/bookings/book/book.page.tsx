import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome, tooMany, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { takeToken } from "#platform/web/rate-limit.ts";
import { signedIn } from "#platform/web/visitor.ts";
import { findLacks } from "../conditions/ask.query.ts";
import { askedIn } from "../conditions/asked-in.ts";
import { findPriceTold } from "../charges/judge.query.ts";
import { showPrice } from "../charges/price.outcome.ts";
import { tellHosts, tellPerson } from "../news/tell.command.ts";
import type { PlannedBooking } from "../taking/plan.ts";
import { queueFor } from "../taking/queue.command.ts";
import { findShown } from "../resources.query.ts";
import { routes } from "../routes.ts";
import { wordsIn } from "../say.ts";
import { findChoices } from "../whom/choices.query.ts";
import { whomTexts } from "../whom/whom.texts.ts";
import { findAlternatives } from "./alternatives.query.ts";
import { book } from "./book.command.ts";
import { firstValues, lacksOf, mayAskException, problemsOf, readWish, type BookingForm } from "./book.form.ts";
import { bookTexts } from "./book.texts.ts";
import { Book, type BookThing } from "./book.view.tsx";

const brake = { of: "bookings.book", limit: 60, windowSeconds: 3600 };

/** For others than oneself, in a day. */
const mostHelped = { limit: 40, windowSeconds: 86_400 };

type BookVisit = VisitOf<typeof routes.book>;

/** Somebody books for themselves, for a structure, for somebody whom they help. Every rule is judged by the command; this page says what it says. */
export default acts("bookings/book", routes.book, {
  access: signedIn,
  async find({ db, params, visitor, offers, now, url }: BookVisit): Promise<BookThing> {
    const resource = await findShown(db, params.slug, visitor);
    if (!resource?.told) throw new NotFound();
    const told = await findPriceTold(db, { offers }, resource.id);
    const lacks = await findLacks(db, { offers }, visitor.id, { resourceId: resource.id, ...askedIn(url.searchParams, now) }, now);
    return { resource, alternatives: null, mayAsk: false, lacks, told, choices: await findChoices(db, visitor) };
  },
  values: ({ url, now }, { resource }) => firstValues(resource, url.searchParams, dayOf(now)),
  show: ({ locale, params }, thing, form) => ({
    title: bookTexts[locale].title(wordsIn(thing.resource, locale).name),
    robots: "noindex",
    help: bookTexts[locale].help,
    body: <Book {...thing} form={form} action={routes.book.href(params)} />,
  }),
  acts: (step) => ({
    book: step({ read: (form, _, { resource, choices }) => readWish(form, resource, choices), brake, run }),
    price: step({ read: (form, _, { resource, choices }) => ({ ...readWish(form, resource, choices), shown: null }), brake, run }),
    queue: step({ read: (form, _, { resource, choices }) => readWish(form, resource, choices), brake, run: queue }),
  }),
});

async function run(visit: BookVisit, thing: BookThing, { wish, exception, shown, code, whom }: BookingForm): Promise<Outcome<BookThing>> {
  const { db, visitor, locale, now, offers } = visit;
  const { resource } = thing;
  if (whom.kind === "helped" && !(await takeToken(db, `bookings.help ${visitor.id}`, mostHelped)).allowed)
    return tooMany({ prenom: whomTexts[locale].tooMany });
  const t = bookTexts[locale];
  const booked = await book(db, visitor.id, [wish], {
    exception,
    whom,
    asks: { offers },
    pays: { offers, shown, code },
    also: (trx, made) => tellOf(trx, { offers }, made),
  });
  if (booked.ok) return done(routes.booking.href({ id: booked.made[0]!.id }), booked.made[0]!.unpaid ? "unpaid" : booked.made[0]!.state);
  if (booked.problem === "many") return wrong({ exception: t.tooManyWishes }, undefined, {}, { ...thing, mayAsk: true });
  if (booked.problem === "gone") return conflict(t.gone);
  if (booked.problem === "stranger") return conflict(whomTexts[locale].stranger);
  if (booked.problem === "price") return showPrice(locale, { ...thing, price: booked.price }, shown);
  const problem = booked.problems[0]!;
  if ("refusals" in problem) {
    const mayAsk = mayAskException(problem.refusals);
    return wrong(problemsOf(problem.refusals, { locale }), undefined, {}, { ...thing, mayAsk, lacks: lacksOf(problem.refusals) });
  }
  const alternatives = await findAlternatives(db, resource, wish, { personId: visitor.id, now, offers });
  return conflict(t.taken, t.takenNext, { thing: { ...thing, alternatives } });
}

/** Others have it: whoever wants it is told when it becomes free, in their turn. */
async function queue(visit: BookVisit, _: BookThing, { wish, whom }: BookingForm): Promise<Outcome<BookThing>> {
  const { db, visitor, locale, offers } = visit;
  const t = bookTexts[locale].queue;
  if (whom.kind === "helped") throw new NotFound();
  const queued = await queueFor(db, { offers }, visitor.id, wish, whom);
  if (queued.ok) return done(routes.booking.href({ id: queued.id }), "queued");
  if (queued.problem === "gone") return conflict(bookTexts[locale].gone);
  if (queued.problem === "stranger") return conflict(whomTexts[locale].stranger);
  if (queued.problem === "refused") return wrong(problemsOf(queued.refusals, { locale }));
  return conflict(t[queued.problem]);
}

/** Whoever booked has it in writing, once it is paid where it must be; hosts who must answer are told. */
async function tellOf(trx: Db, house: Pick<BookVisit, "offers">, made: readonly PlannedBooking[]): Promise<void> {
  for (const { id, state } of made.filter(({ unpaid }) => !unpaid))
    await (state === "booked" ? tellPerson(trx, [id], state) : tellHosts(trx, house, [id], state));
}

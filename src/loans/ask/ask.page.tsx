import { wordsIn } from "#bookings";
import { dayOf } from "#platform/time/day.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findShown } from "../items.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { showPrice } from "#bookings";
import { sayLacks } from "../say.ts";
import { isOpen } from "../show/show.view.tsx";
import { ask, findOtherDays } from "./ask.command.ts";
import { firstValues, problemsOf, readAsk, type LoanForm } from "./ask.form.ts";
import { askTexts } from "./ask.texts.ts";
import { Ask, type AskThing } from "./ask.view.tsx";
import { findParties } from "./parties.query.ts";

type AskVisit = VisitOf<typeof routes.ask>;
const brake = { of: "loans.ask", limit: 60, windowSeconds: 3600 };

/** Somebody asks to borrow, in their own name or in that of a structure or a place; or queues where others have it. */
export default acts("loans/ask", routes.ask, {
  access: signedIn,
  async find({ db, params, visitor }: AskVisit): Promise<AskThing> {
    const item = await findShown(db, params.slug, visitor);
    if (!item || !isOpen(item)) throw new NotFound();
    return { item, parties: await findParties(db, visitor), others: null };
  },
  values: ({ url, now }, { item }) => firstValues(item, url.searchParams, dayOf(now)),
  show: ({ locale, params }, thing, form) => ({
    title: askTexts[locale].title(wordsIn(thing.item, locale).name),
    robots: "noindex",
    help: askTexts[locale].help,
    body: <Ask {...thing} form={form} action={routes.ask.href(params)} />,
  }),
  acts: (step) => ({
    ask: step({ read: (form, _, { item, parties }) => readAsk(form, item, parties), brake, run: (visit, thing, typed) => run(visit, thing, typed, false) }),
    queue: step({ read: (form, _, { item, parties }) => readAsk(form, item, parties), brake, run: (visit, thing, typed) => run(visit, thing, typed, true) }),
  }),
});

async function run(
  { db, visitor, locale, now, offers }: AskVisit,
  thing: AskThing,
  { wish, party, shown }: LoanForm,
  queue: boolean,
): Promise<Outcome<AskThing>> {
  const { item } = thing;
  const t = askTexts[locale];
  const asked = await ask(db, { offers }, { resourceId: item.id, personId: visitor.id, party, wish, queue, shown });
  if (asked.ok) return done(routes.loan.href({ id: asked.id }), asked.state);
  if (asked.problem === "refused") return wrong(problemsOf(asked.refusals, { locale, item, parties: thing.parties }));
  if (asked.problem === "lacks") return conflict(sayLacks(asked.lacks, locale), t.lacksNext);
  if (asked.problem === "price") return showPrice(locale, { ...thing, price: asked.price }, shown);
  if (asked.problem === "late") return conflict(loansTexts[locale].isLate, loansTexts[locale].isLateNext);
  if (asked.problem === "taken") return conflict(t.taken, t.takenNext, { thing: { ...thing, others: await findOtherDays(db, item, wish, dayOf(now)) } });
  return conflict(t[asked.problem]);
}

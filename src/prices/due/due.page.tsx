import { keeper } from "#bookings";
import { acts, conflict, done, type Outcome } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { bill, correct, giveBack, makeGesture, pay, type LedgerOutcome } from "../ledger/ledger.command.ts";
import { dueHref, whichOf } from "../ledger/due-address.ts";
import { type Due, findDue, isOfKept, type Line, listLines } from "../ledger/ledger.query.ts";
import { deskMethods } from "../money.ts";
import { refundOnline } from "../online/checkout.command.ts";
import { type Checkout, listCheckouts } from "../online/checkout.query.ts";
import { providerNamed } from "../online/providers.ts";
import { confirmPaid } from "../online/receive.command.ts";
import { routes } from "../routes.ts";
import { dueTexts } from "./due.texts.ts";
import { DuePage } from "./due.view.tsx";

type DueVisit = VisitOf<typeof routes.due>;
interface Thing {
  readonly due: Due;
  readonly lines: readonly Line[];
  readonly checkouts: readonly Checkout[];
}

/** What one person owes for one thing, in the hands of whoever keeps the place: what is written is never changed, another line follows it. */
export default acts("prices/due", routes.due, {
  access: keeper,
  async find({ db, params, visitor }: DueVisit): Promise<Thing> {
    const due = await findDue(db, whichOf(params), isOfKept(visitor));
    if (!due) throw new NotFound();
    const [lines, checkouts] = await Promise.all([listLines(db, due.thingId, due.personId), listCheckouts(db, due)]);
    return { due, lines, checkouts };
  },
  show: ({ locale }, thing, form) => ({
    title: thing.due.what,
    robots: "noindex",
    says: dueTexts[locale].done,
    body: <DuePage {...thing} form={form} />,
  }),
  acts: (step) => ({
    pay: step({
      read: (form, _, { due }) => readMoney(form, "somme", "moyen", due.balance),
      run: async (visit, { due }, money) => answer(visit, due, "encaisse", await pay(visit.db, whichOf(visit.params), money, visit.visitor.id)),
    }),
    refund: step({
      read: (form, _, { due }) => readMoney(form, "rendu", "moyen_rendu", Math.min(-due.balance, due.received)),
      run: async (visit, { due }, money) => answer(visit, due, "rendu", await giveBack(visit.db, whichOf(visit.params), money, visit.visitor.id)),
    }),
    gesture: step({
      read: (form, _, { due }) => ({ cents: readSum(form, "geste", due.asked), note: readReason(form, "raison") }),
      run: async (visit, { due }, given) => answer(visit, due, "geste", await makeGesture(visit.db, whichOf(visit.params), given, visit.visitor.id)),
    }),
    correct: step({
      read: (form) => ({ id: Number(form.on()), note: readReason(form, "erreur") }),
      run: async (visit, { due }, wrong) => answer(visit, due, "corrige", await correct(visit.db, whichOf(visit.params), wrong, visit.visitor.id)),
    }),
    online: step({ read: (form) => form.on(), run: online }),
    arrived: step({
      read: (form) => form.on(),
      async run({ db, params, visitor, locale }, { due }, id) {
        const confirmed = await confirmPaid(db, whichOf(params), id, visitor.id);
        return confirmed ? done(dueHref(due), "encaisse") : conflict(dueTexts[locale].moved, dueTexts[locale].movedNext);
      },
    }),
    bill: step({ run: async (visit, { due }) => answer(visit, due, "facture", await bill(visit.db, whichOf(visit.params), visit.visitor.id)) }),
  }),
});

/** Asks the provider to give it back, after the house has written that it did: asked again by a job as long as it does not say so. */
async function online({ db, settings, now, params, visitor, locale }: DueVisit, { due }: Thing, id: string): Promise<Outcome<Thing>> {
  const checkout = await refundOnline(db, whichOf(params), id, visitor.id);
  if (checkout === null || checkout.refund === null) return conflict(dueTexts[locale].moved, dueTexts[locale].movedNext);
  await providerNamed(checkout.provider)?.giveBack({ db, settings, now }, { id: checkout.id, refund: checkout.refund });
  return done(dueHref(due), "rendu");
}

/** Leads back, unless somebody was quicker: then to what it has become. */
function answer({ locale }: DueVisit, due: Due, said: string, written: LedgerOutcome): Outcome<Thing> {
  if (!written.ok) return conflict(dueTexts[locale].moved, dueTexts[locale].movedNext);
  return done(dueHref(due), said);
}

function readSum(form: Reader, name: string, most: number): number {
  const { sum } = dueTexts[form.locale].problems;
  const cents = form.euros(name, 1, sum(most));
  form.check(name, cents <= most, sum(most));
  return cents;
}

const readMoney = (form: Reader, sum: string, method: string, most: number) => ({
  cents: readSum(form, sum, most),
  method: form.choice(method, deskMethods, dueTexts[form.locale].problems.method),
});

const readReason = (form: Reader, name: string): string => form.line(name, 3, 300, dueTexts[form.locale].problems.reason);

import { bookingRoutes, findLentUnits, findOwed, readShown, showPrice } from "#bookings";
import type { Db } from "#platform/db/db.ts";
import { dayOf } from "#platform/time/day.ts";
import { isUuid } from "#platform/text/uuid.ts";
import { acts, conflict, done, type Outcome, wrong } from "#platform/web/act.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { VisitOf } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";
import type { Services } from "#platform/web/services.ts";
import { signedIn, type Visitor } from "#platform/web/visitor.ts";
import { type Act, acts as loanActs, mayDo } from "../loan.ts";
import { countBefore, findCarriages, findInspections, findSeen, findSteps, type LoanForSides } from "../loans.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { sayDays, thingOf } from "../say.ts";
import { accept, cancel, extend } from "./borrower.command.ts";
import { grant, lose, planCarriage, refuse, settleDamage } from "./lender.command.ts";
import { loanTexts } from "./loan.texts.ts";
import type { LoanThing } from "./loan-thing.ts";
import { LoanPage } from "./loan.view.tsx";

type LoanVisit = VisitOf<typeof routes.loan>;
type DoneKey = keyof (typeof loanTexts)["fr"]["done"];

const back = ({ params }: LoanVisit, key: DoneKey): Outcome => done(routes.loan.href(params), key);
const moved = ({ locale }: LoanVisit): Outcome => conflict(loansTexts[locale].moved);
const late = ({ locale }: LoanVisit): Outcome => conflict(loansTexts[locale].isLate, loansTexts[locale].isLateNext);
/** What is never this person's to do is as if it were not there; whoever comes too late learns it from the act itself. */
function own(act: Act, { sides }: LoanThing["loan"]): void {
  if (!mayDo(act, loanActs[act].from[0], sides)) throw new NotFound();
}

const readReason = (name: "refus" | "perte") => (form: Reader) => form.line(name, 3, 300, loanTexts[form.locale].problems.reason);

function readCarriage(form: Reader) {
  const t = loanTexts[form.locale].problems;
  const way = form.choice("sens", ["there", "back"] as const, t.way);
  const carrier = form.line("porteur", 2, 120, t.carrier);
  const day = form.day("jour", t.day);
  form.check("jour", day.startsWith("20"), t.day);
  return { way, carrier, day, email: form.has("adresse") ? form.email("adresse", t.email) : null };
}

/** As the lender reads it, or whoever asked: of the others of a structure nobody owes it. */
async function findOwedOf(db: Db, house: Pick<Services, "offers">, { bookingId, personId, sides }: LoanForSides, { id }: Visitor) {
  if (bookingId === null) return [];
  if (sides.includes("lender")) return findOwed(db, house, bookingId, "host");
  return personId === id ? findOwed(db, house, bookingId, "person") : [];
}

/** One loan, for those who borrow, lend or carry it: where it stands, what happened, what they can do. */
export default acts("loans/loan", routes.loan, {
  access: signedIn,
  async find({ db, params, visitor, now, offers }: LoanVisit): Promise<LoanThing> {
    const loan = await findSeen(db, params.id, visitor);
    if (!loan) throw new NotFound();
    const [steps, inspections, carriages, before, numbers, owed] = await Promise.all([
      findSteps(db, loan.id),
      findInspections(db, loan.id),
      findCarriages(db, loan.id),
      countBefore(db, loan.id),
      loan.bookingId && (loan.quantity ?? 0) > 1 ? findLentUnits(db, loan.bookingId) : [],
      findOwedOf(db, { offers }, loan, visitor),
    ]);
    return { loan, steps, inspections, carriages, before, numbers, owed, today: dayOf(now) };
  },
  values: ({ now }, { loan }) => ({ jour: [loan.firstDay, dayOf(now)].toSorted()[1], au: loan.lastDay }),
  show: ({ locale }, thing, form) => ({
    title: `${thingOf(thing.loan, locale)}, ${sayDays(thing.loan, locale)}`,
    robots: "noindex",
    says: loanTexts[locale].done,
    help: loanTexts[locale].help,
    body: <LoanPage {...thing} form={form} keepHref={thing.loan.resourceId ? bookingRoutes.manage.href({ id: thing.loan.resourceId }) : null} />,
  }),
  acts: (step) => ({
    cancel: step({
      async run(visit, { loan }) {
        own("cancel", loan);
        return (await cancel(visit.db, visit, loan.id)).ok ? back(visit, "annule") : moved(visit);
      },
    }),
    accept: step({
      read: readShown,
      async run(visit, thing, shown) {
        const { loan } = thing;
        own("accept", loan);
        const accepted = await accept(visit.db, visit, loan.id, shown);
        if (accepted.ok) return back(visit, accepted.state);
        if (accepted.problem === "price") return showPrice(visit.locale, { ...thing, price: accepted.price }, shown);
        return accepted.problem === "late" ? late(visit) : moved(visit);
      },
    }),
    extend: step({
      read: (form) => ({ last: form.day("au", loanTexts[form.locale].problems.day), shown: readShown(form) }),
      brake: { of: "loans.extend", limit: 30, windowSeconds: 3600 },
      async run(visit, thing, typed) {
        const { loan } = thing;
        own("extend", loan);
        const extended = await extend(visit.db, visit, loan.id, typed);
        if (extended.ok) return back(visit, "prolonge");
        if (extended.problem === "moved") return moved(visit);
        if (extended.problem === "price") return showPrice(visit.locale, { ...thing, price: extended.price }, typed.shown);
        const t = loanTexts[visit.locale].extending;
        return extended.problem === "awaited" || extended.problem === "late" ? conflict(t[extended.problem]) : wrong({ au: t[extended.problem] });
      },
    }),
    grant: step({
      async run(visit, { loan }) {
        own("grant", loan);
        const granted = await grant(visit.db, loan.id, visit.visitor.id);
        if (granted.ok) return back(visit, "accorde");
        return granted.problem === "late" ? conflict(loanTexts[visit.locale].borrowerLate) : moved(visit);
      },
    }),
    refuse: step({
      read: readReason("refus"),
      async run(visit, { loan }, reason) {
        own("refuse", loan);
        return (await refuse(visit.db, loan.id, { by: visit.visitor.id, reason })).ok ? back(visit, "refuse") : moved(visit);
      },
    }),
    lose: step({
      read: readReason("perte"),
      async run(visit, { loan }, reason) {
        own("lose", loan);
        return (await lose(visit.db, loan.id, { by: visit.visitor.id, reason })).ok ? back(visit, "perdu") : moved(visit);
      },
    }),
    carry: step({
      read: readCarriage,
      async run(visit, { loan }, planned) {
        own("carry", loan);
        const carried = await planCarriage(visit.db, loan.id, planned, visit.visitor.id);
        if (carried.ok) return back(visit, "transport");
        return carried.problem === "nobody" ? wrong({ adresse: loanTexts[visit.locale].problems.nobody }) : moved(visit);
      },
    }),
    settle: step({
      read: (form) => ({ id: form.on(), settlement: form.line("suite", 3, 300, loanTexts[form.locale].problems.settlement) }),
      async run(visit, { loan }, { id, settlement }) {
        if (!loan.sides.includes("lender") || !isUuid(id)) throw new NotFound();
        return (await settleDamage(visit.db, loan.id, id, { by: visit.visitor.id, settlement })) ? back(visit, "suite") : moved(visit);
      },
    }),
  }),
});

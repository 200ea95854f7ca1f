import { findLentUnits } from "#bookings";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Quoting, Written } from "#platform/ui/written.tsx";
import { NotFound } from "#platform/web/errors.ts";
import { page } from "#platform/web/page.tsx";
import { signedIn } from "#platform/web/visitor.ts";
import { findInspections, findSeen, type Inspection, type Loan } from "../loans.query.ts";
import { loanTexts } from "../loan/loan.texts.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { borrowerOf, sayDayOf, sayDays, thingOf } from "../say.ts";
import { documentTexts } from "./document.texts.ts";

/** A loan on paper, to be signed when it is handed over: what, its value, until when, on which conditions, in which state. */
export default page("loans/document", routes.document, {
  access: signedIn,
  async get({ db, params, visitor, locale }) {
    const loan = await findSeen(db, params.id, visitor);
    if (!loan || (loan.state !== "granted" && loan.state !== "sent" && loan.handedAt === null)) throw new NotFound();
    const [inspections, numbers] = await Promise.all([findInspections(db, loan.id), loan.bookingId ? findLentUnits(db, loan.bookingId) : []]);
    return {
      title: documentTexts[locale].title(thingOf(loan, locale)),
      sheet: true,
      robots: "noindex",
      body: <Document loan={loan} inspections={inspections} numbers={numbers} />,
    };
  },
});

function Document({ loan, inspections, numbers }: { loan: Loan; inspections: readonly Inspection[]; numbers: readonly number[] }) {
  const t = useTexts(documentTexts);
  const words = useTexts(loanTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const facts: Fact[] = [
    [words.lender, [loan.lender, loan.lenderAddress].filter(Boolean).join(", ")],
    [words.borrower, borrowerOf(loan, locale)],
    [
      t.count,
      `${formatNumber(loan.units, locale)}${numbers.length > 0 && (loan.quantity ?? 1) > 1 ? ` (${formatList(numbers.map(words.number), locale)})` : ""}`,
    ],
    [words.days, sayDays(loan, locale)],
    [t.back, sayDayOf(loan.lastDay, locale)],
    [words.value, loan.valueCents === null ? t.noValue : sayEuros(loan.valueCents * loan.units, locale)],
  ];
  return (
    <div class="wrap flow">
      <h1>{t.title(thingOf(loan, locale))}</h1>
      <Facts facts={facts} wide />
      {loan.conditions && (
        <section class="flow">
          <h2>{words.conditions}</h2>
          <Written as="p">{loan.conditions}</Written>
        </section>
      )}
      <section class="flow">
        <h2>{words.inspections}</h2>
        {inspections.length === 0 && <p>{t.state}</p>}
        <ul>
          {inspections.map(({ moment, condition, note }) => (
            <li>
              {general.moments[moment]}
              {"\u00a0"}: <Quoting words={note}>{[general.conditions[condition], note].filter(Boolean).join(", ")}</Quoting>
            </li>
          ))}
        </ul>
      </section>
      <p>{t.promise(sayDayOf(loan.lastDay, locale))}</p>
      <div class="lend-sign">
        <div>{t.lender}</div>
        <div>{t.borrower}</div>
      </div>
    </div>
  );
}

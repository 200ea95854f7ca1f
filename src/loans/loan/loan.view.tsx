import { OwedTold } from "#bookings";
import { placeRoutes } from "#places";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatList, formatNumber, plural } from "#platform/i18n/format.ts";
import { sayInstant } from "#platform/i18n/say-when.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Columns } from "#platform/ui/band.tsx";
import { ButtonLink } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { type Fact, Facts } from "#platform/ui/facts.tsx";
import { Notice } from "#platform/ui/notice.tsx";
import { PageFrame } from "#platform/ui/page-frame.tsx";
import { Written, written } from "#platform/ui/written.tsx";
import { daysLate, type Moment, mayDo, momentWords, moments } from "../loan.ts";
import type { Carriage, Step } from "../loans.query.ts";
import { loansTexts } from "../loans.texts.ts";
import { routes } from "../routes.ts";
import { borrowerOf, sayDayOf, sayDays, thingOf, toneOf } from "../say.ts";
import { Forms } from "./forms.view.tsx";
import { Inspections } from "./inspections.view.tsx";
import { loanTexts } from "./loan.texts.ts";
import type { LoanProps } from "./loan-thing.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

export function LoanPage(props: LoanProps) {
  const { loan, today, carriages } = props;
  const t = useTexts(loanTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  const late = daysLate(loan, today);
  const lends = loan.sides.includes("lender");
  const title = thingOf(loan, locale);
  return (
    <PageFrame
      title={title}
      trail={[lends ? { label: t.desk, href: routes.desk.href() } : { label: t.mine, href: routes.mine.href() }]}
      badges={
        <>
          <Badge tone={toneOf(loan.state)}>{general.states[loan.state]}</Badge>
          {late > 0 && <Badge tone="danger">{plural(late, locale, general.late)}</Badge>}
        </>
      }
      lead={[loan.lender, sayDays(loan, locale), loan.units > 1 ? plural(loan.units, locale, general.units) : ""].filter(Boolean).join(", ")}
      actions={<Ways {...props} />}
      ground="surface"
    >
      <Columns kind="aside">
        <div class="flow loose">
          <Standing {...props} />
          <Facts facts={factsOf(props, locale)} wide />
          <OwedTold owed={props.owed} />
          {carriages.length > 0 && <Carriages carriages={carriages} />}
          <Inspections {...props} />
          <History steps={props.steps} />
        </div>
        <aside class="flow loose">
          <Forms {...props} />
        </aside>
      </Columns>
    </PageFrame>
  );
}

/** The pages that lead on: what can be noted now, the paper. */
function Ways({ loan, carriages }: LoanProps) {
  const t = useTexts(loanTexts);
  const planned = (way: "there" | "back") => carriages.some((one) => one.way === way && one.leftAt === null);
  const carried: Partial<Record<Moment, boolean>> = { sent: planned("there"), sent_back: planned("back"), handed: !planned("there") };
  const now = moments.filter((moment) => mayDo(moment, loan.state, loan.sides) && carried[moment] !== false);
  const printed = loan.state === "granted" || loan.handedAt !== null;
  return (
    <>
      {now.map((moment, at) => (
        <ButtonLink kind={at === 0 && moment !== "reported" ? undefined : "quiet"} href={routes.check.href({ id: loan.id, moment: momentWords[moment] })}>
          {t.notes[moment]}
        </ButtonLink>
      ))}
      {printed && (
        <ButtonLink kind="quiet" icon="printer" href={routes.document.href({ id: loan.id })}>
          {t.paper}
        </ButtonLink>
      )}
    </>
  );
}

interface StandingNotice {
  readonly title: string;
  readonly lead: string;
  readonly tone: "info" | "warn" | "danger";
}

/** Where it stands, for the side on which whoever reads it is. */
function saidOf({ loan, before, today }: LoanProps, locale: ReturnType<typeof useLocale>): StandingNotice | null {
  const t = loanTexts[locale];
  const { state, waitsUntil, sides } = loan;
  const borrows = sides.includes("borrower");
  if (state === "out" && daysLate(loan, today) > 0) return { title: t.late, lead: borrows ? t.lateLead : t.lateLender, tone: "danger" };
  if (waitsUntil === null) return null;
  if (state === "queued") return borrows ? { title: t.queued(formatNumber(before + 1, locale)), lead: t.queuedLead, tone: "info" } : null;
  const lead = t.until(sayInstant(waitsUntil, locale));
  if (state === "asked") return { title: borrows ? t.waits : t.answer, lead, tone: "warn" };
  return { title: borrows ? t.offered : t.offeredTo, lead, tone: "warn" };
}

/** What it means for whoever reads, and why. */
function Standing(props: LoanProps) {
  const { loan, keepHref } = props;
  const t = useTexts(loanTexts);
  const locale = useLocale();
  const { state, reason, sides } = loan;
  const says = saidOf(props, locale);
  return (
    <>
      {says && <Notice tone={says.tone} title={says.title} text={says.lead} />}
      {reason && (
        <Notice tone="warn" title={t.why}>
          <Written as="p">{reason}</Written>
        </Notice>
      )}
      {loan.resourceId === null && <Notice tone="warn" title={t.noThing} text={t.noThingNext} />}
      {state === "lost" && sides.includes("lender") && keepHref && (
        <p>
          {t.lostNext} <a href={keepHref}>{t.lostWay}</a>
        </p>
      )}
    </>
  );
}

function factsOf({ loan, numbers }: LoanProps, locale: ReturnType<typeof useLocale>): Fact[] {
  const t = loanTexts[locale];
  const lends = loan.sides.includes("lender") || loan.sides.includes("carrier");
  const place = loan.lenderSlug ? <a href={placeRoutes.show.href({ slug: loan.lenderSlug })}>{loan.lender}</a> : loan.lender;
  return [
    [
      t.lender,
      <>
        {place}
        {loan.lenderAddress ? `, ${loan.lenderAddress}` : ""}
      </>,
    ],
    [t.borrower, lends || loan.borrower !== "person" ? borrowerOf(loan, locale) : null],
    [t.to, loan.toPlaceAddress],
    [t.days, sayDays(loan, locale)],
    [
      t.numbers,
      numbers.length > 0
        ? formatList(
            numbers.map((number) => t.number(number)),
            locale,
          )
        : null,
    ],
    [t.purpose, loan.purpose && written(loan.purpose)],
    [t.carried, loan.carried ? t.carriedYes : null],
    [t.value, loan.valueCents === null ? null : sayEuros(loan.valueCents * loan.units, locale)],
    [t.conditions, loan.conditions && <Written>{loan.conditions}</Written>],
    [t.signed, loan.signedAt && sayInstant(loan.signedAt, locale)],
  ];
}

function Carriages({ carriages }: { carriages: readonly Carriage[] }) {
  const t = useTexts(loanTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  return (
    <TitledPart id="transport" title={t.transport}>
      <ul>
        {carriages.map(({ way, carrier, day, leftAt, arrivedAt }) => (
          <li>
            {general.ways[way]}
            {"\u00a0"}: {written(carrier)}, {sayDayOf(day, locale)}
            {leftAt && `. ${t.left(sayInstant(leftAt, locale))}`}
            {arrivedAt && `. ${t.arrived(sayInstant(arrivedAt, locale))}`}
          </li>
        ))}
      </ul>
    </TitledPart>
  );
}

function History({ steps }: { steps: readonly Step[] }) {
  const t = useTexts(loanTexts);
  const general = useTexts(loansTexts);
  const locale = useLocale();
  return (
    <Disclosure summary={t.history}>
      <ol>
        {steps.map(({ at, state, lastDay }, n) => (
          <li>
            {sayInstant(at, locale)}
            {"\u00a0"}: {general.states[state]}
            {n > 0 && steps[n - 1]!.lastDay !== lastDay && `, ${t.extendedTo(sayDayOf(lastDay, locale))}`}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

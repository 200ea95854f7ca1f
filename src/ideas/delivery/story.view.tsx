import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { routes as platformRoutes } from "#platform/web/routes.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { Quoting, Written, written } from "#platform/ui/written.tsx";
import { sayEuros } from "#platform/money/euros.ts";
import { isLate } from "./delivery.ts";
import { OneEvaluation } from "./evaluation.view.tsx";
import type { Delivery, Entry, Step } from "./delivery.query.ts";
import { deliveryTexts } from "./delivery.texts.ts";

const sayDay = (day: string, locale: Locale) => formatDate(`${day}T12:00:00Z`, locale);

interface StoryProps {
  delivery: Delivery;
  today: string;
  level: 2 | 3;
  /** With what it changed; the page of an idea tells that apart, beside what residents say. */
  measures: boolean;
}

/** A delivery as everybody reads it: promise, money, steps, what happened, what it changed. */
export function DeliveryStory({ delivery, today, level, measures }: StoryProps) {
  const t = useTexts(deliveryTexts);
  const locale = useLocale();
  const { service, promisedOn, deliveredOn, amountCents, spentCents, steps, entries, evaluations } = delivery;
  const plannedOn =
    steps
      .map((step) => step.plannedOn)
      .toSorted()
      .at(-1) ?? null;
  const Heading = `h${level}` as const;
  const spent = sayEuros(spentCents, locale);
  return (
    <>
      {isLate({ promisedOn, plannedOn, deliveredOn }, today) && (
        <p class="row tight">
          <Badge tone="warn">{deliveredOn ? t.deliveredLate : t.late}</Badge>
        </p>
      )}
      <Facts
        facts={[
          [t.deliveredBy, service],
          [t.promised, sayDay(promisedOn, locale)],
          [t.deliveredOn, deliveredOn && sayDay(deliveredOn, locale)],
          [t.spent, amountCents === null ? t.moneyOnly(spent) : t.money(spent, sayEuros(amountCents, locale))],
        ]}
      />
      <Heading>{t.steps}</Heading>
      <Steps steps={steps} />
      {measures && evaluations.length > 0 && <Heading>{t.evaluation}</Heading>}
      {measures && evaluations.map((one) => <OneEvaluation evaluation={one} />)}
      {entries.length > 0 && <Heading>{t.entries}</Heading>}
      <Entries entries={entries.slice(0, latest)} />
      {entries.length > latest && (
        <Disclosure summary={t.earlier(formatNumber(entries.length - latest, locale))}>
          <Entries entries={entries.slice(latest)} />
        </Disclosure>
      )}
    </>
  );
}

/** From this many on, steps that are all done are folded: what was promised is kept, and told above. */
const manySteps = 4;

function Steps({ steps }: { steps: readonly Step[] }) {
  const t = useTexts(deliveryTexts);
  const locale = useLocale();
  const thread = <Thread knots={knotsOf(steps, locale)} />;
  const over = steps.length >= manySteps && steps.every(({ doneOn }) => doneOn !== null);
  return over ? <Disclosure summary={plural(steps.length, locale, t.allDone)}>{thread}</Disclosure> : thread;
}

/** The first step that is not done is under way. */
function knotsOf(steps: readonly Step[], locale: Locale): Knot[] {
  const t = deliveryTexts[locale];
  const now = steps.find(({ doneOn }) => doneOn === null)?.id;
  return steps.map(({ id, title, firstPlannedOn, plannedOn, doneOn }) => {
    const day = doneOn ?? plannedOn;
    return {
      title: written(title),
      state: doneOn !== null ? "done" : id === now ? "now" : "next",
      date: { at: day, text: sayDay(day, locale) },
      ...(firstPlannedOn !== day && { children: t.first(sayDay(firstPlannedOn, locale)) }),
    };
  });
}

/** Unfolded: the journey tells the rest too. */
const latest = 3;

const Entries = ({ entries }: { entries: readonly Entry[] }) => (
  <ul class="judging-lines">
    {entries.map((entry) => (
      <OneEntry entry={entry} />
    ))}
  </ul>
);

function OneEntry({ entry }: { entry: Entry }) {
  const t = useTexts(deliveryTexts);
  const locale = useLocale();
  const { kind, words, spentCents, spentOn, stepTitle, plannedBefore, plannedAfter, asWhom, at, pictures } = entry;
  return (
    <li>
      <b>{t.kinds[kind]}</b> <span class="soft">{`${asWhom}, ${formatDate(at, locale)}`}</span>
      {spentCents !== null && spentOn && <p>{`${sayEuros(spentCents, locale)}, ${sayDay(spentOn, locale)}`}</p>}
      {plannedBefore && plannedAfter && (
        <p>
          <Quoting words={stepTitle}>{`${stepTitle}, ${t.moved(sayDay(plannedBefore, locale), sayDay(plannedAfter, locale))}`}</Quoting>
        </p>
      )}
      <Written as="p" class="judging-words">
        {words}
      </Written>
      {pictures.map(({ fileId, alt }) => (
        <img class="judging-picture" src={platformRoutes.attachment.href({ id: fileId })} alt={alt} loading="lazy" />
      ))}
    </li>
  );
}

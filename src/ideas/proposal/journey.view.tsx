import { plural } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { type Knot, Thread } from "#platform/ui/thread.tsx";
import { type StageSheet, phaseOf } from "#processes";
import { sayAct } from "../journey.texts.ts";
import { JourneyWords } from "../journey-words.view.tsx";
import type { ProposalSheet } from "../proposal.query.ts";
import { stagesAhead } from "./stages-ahead.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import type { JourneyEntry } from "./journey.query.ts";
import { pageTexts } from "./proposal.texts.ts";

interface JourneyProps {
  journey: readonly JourneyEntry[];
  proposal: ProposalSheet;
  stages: readonly StageSheet[];
  now: Date;
}

/** What happened, each with its date and its words, then the stages that are open or to come. */
export function Journey({ journey, proposal, stages, now }: JourneyProps) {
  const t = useTexts(pageTexts);
  const locale = useLocale();
  const knots = [...journey.map((entry) => knotOf(entry, locale)), ...stagesAhead(proposal.state, stages, now).map((stage) => aheadOf(stage, now, locale))];
  return (
    <TitledPart id="parcours" title={t.journey}>
      <p class="soft">{t.journeyLead}</p>
      {knots.length > 6 ? (
        <Disclosure summary={plural(knots.length, locale, t.journeySteps)}>
          <Thread knots={knots} />
        </Disclosure>
      ) : (
        <Thread knots={knots} />
      )}
    </TitledPart>
  );
}

/** In words, whichever area of the room wrote it. */
const sayJourneyAct = (act: string, locale: Locale): string => sayAct(act, locale) ?? pageTexts[locale].acts[act] ?? pageTexts[locale].changed;

function knotOf({ at, act, asWhom, told, words }: JourneyEntry, locale: Locale): Knot {
  const children = (asWhom || told || words) && <JourneyWords before={asWhom} told={told} words={words} />;
  return { title: sayJourneyAct(act, locale), state: "done", date: { at: at.toISOString(), text: formatDate(at, locale) }, ...(children && { children }) };
}

function aheadOf(stage: StageSheet, now: Date, locale: Locale): Knot {
  const t = pageTexts[locale];
  const phase = phaseOf(stage, now);
  const date = phase === "now" ? stage.closesAt && t.until(formatDate(stage.closesAt, locale)) : t.from(formatDate(stage.opensAt, locale));
  return { title: stage.title, state: phase, ...(date && { date: { text: date } }) };
}

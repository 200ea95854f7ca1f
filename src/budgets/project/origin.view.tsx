import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { sayEuros } from "#platform/money/euros.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Go, Onward } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Written } from "#platform/ui/written.tsx";
import { assessTones, feasibilityTexts, type Origin, proposalTexts, saySignature } from "#ideas";
import { projectTexts } from "./project.texts.ts";
import type { OneProjectProps } from "./one-project.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";

/** The cost as a brick in the course of the whole budget, and what it costs later. */
export function Cost({ poll, project, origin }: OneProjectProps) {
  const t = useTexts(projectTexts);
  const locale = useLocale();
  const running = origin?.study?.runningCents;
  const share = shareOf(poll, project);
  return (
    <TitledPart id="cout" title={t.cost}>
      <p class="project-price">{sayEuros(project.cost_cents, locale)}</p>
      <svg class="course" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="whole" width="100" height="6" />
        <rect class="part" width={Math.max(0.6, Math.round(share * 1000) / 10)} height="6" />
      </svg>
      <p class="small soft">
        {t.costNote} {running !== null && running !== undefined && t.running(sayEuros(running, locale))}
      </p>
    </TitledPart>
  );
}

/** Of the part of the budget that it belongs to, else of the whole. */
export function shareOf({ vote, envelopes }: OneProjectProps["poll"], { envelope, cost_cents }: OneProjectProps["project"]): number {
  const part = envelopes.find(({ number }) => number === envelope);
  return cost_cents / (part?.amount_cents ?? vote.budget_cents);
}

/** What was concluded, and service by service under a fold. */
export function SaidByServices({ origin: { study, assessments, href } }: { origin: Origin }) {
  const t = useTexts(projectTexts);
  const words = useTexts(feasibilityTexts);
  const locale = useLocale();
  if (!study) return null;
  return (
    <Written as="section" class="flow" aria-labelledby="etude">
      <Written as="h2" id="etude" lang={locale}>
        {t.study}
      </Written>
      <Written as="p" class="row tight" lang={locale}>
        <Badge tone={study.conclusion === "feasible" ? "ok" : "warn"}>{words.conclusions[study.conclusion]}</Badge>
        <span class="soft">{t.concluded(study.concludedAs, formatDate(study.concludedAt, locale))}</span>
      </Written>
      <p>{study.reasons}</p>
      {assessments.length > 0 && (
        <Disclosure summary={t.wholeStudy}>
          <dl class="facts wide">
            {assessments.map(({ aspect, service, verdict, reasons }) => (
              <>
                <Written as="dt" lang={locale}>
                  {words.aspectBy(words.aspects[aspect], service)}
                </Written>
                <dd class="plain">
                  <Badge tone={assessTones[verdict]}>{words.verdicts[verdict]}</Badge> {reasons}
                </dd>
              </>
            ))}
          </dl>
          <Written as="p" lang={locale}>
            <Go href={`${href}#faisabilite`}>{t.readIdea}</Go>
          </Written>
        </Disclosure>
      )}
    </Written>
  );
}

/** Who had the idea, and how many support it. */
export function FromIdea({ origin }: { origin: Origin }) {
  const t = useTexts(projectTexts);
  const ideas = useTexts(proposalTexts);
  const locale = useLocale();
  const { signature, filedAt, supports, href, title } = origin;
  return (
    <TitledPart id="origine" title={t.origin}>
      <p>
        <Written as="b">{title}</Written>. {t.originOf(saySignature(signature, locale), formatDate(filedAt, locale))}{" "}
        {supports > 0 && `${plural(supports, locale, ideas.supports)}.`}
      </p>
      <Onward href={href}>{t.readIdea}</Onward>
    </TitledPart>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { AdmissibilityDecision } from "./admissibility.query.ts";
import { admissibilityTexts } from "./admissibility.texts.ts";

/** On the page of the idea: what was decided, and what was revised. */
export function AdmissibilitySection({ decisions }: { decisions: readonly AdmissibilityDecision[] }) {
  const t = useTexts(admissibilityTexts);
  return (
    <section class="flow" id="recevabilite" aria-labelledby="recevabilite-titre">
      <h2 id="recevabilite-titre">{t.title}</h2>
      <Decisions decisions={decisions} />
    </section>
  );
}

export function Decisions({ decisions }: { decisions: readonly AdmissibilityDecision[] }) {
  const t = useTexts(admissibilityTexts);
  const locale = useLocale();
  return (
    <>
      {decisions.map(({ decision, criterion, reasons, at, asWhom }) => (
        <div class="judging-one">
          <p class="row tight">
            <Badge tone={decision === "admitted" ? "ok" : "danger"}>{t.decisions[decision]}</Badge>
            <span class="soft">{`${asWhom}, ${formatDate(at, locale)}`}</span>
          </p>
          {criterion && (
            <p>
              {t.criterion}
              {"\u00a0: "}
              <b>{criterion}</b>
            </p>
          )}
          {reasons && (
            <Written as="p" class="judging-words">
              {reasons}
            </Written>
          )}
        </div>
      ))}
    </>
  );
}

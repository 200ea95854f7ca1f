import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Assessments, Concluded, Disagreement, PastConclusions, Replies } from "./assessments.view.tsx";
import { feasibilityTexts } from "./feasibility.texts.ts";
import type { Assessment, PastConclusion, Reply, Study } from "./study.query.ts";

interface FeasibilitySectionProps {
  study: Study;
  assessments: readonly Assessment[];
  replies: readonly Reply[];
  past: readonly PastConclusion[];
  now: Date;
}

/** On the page of the idea: the conclusion; where services disagree; what each said, folded once it is concluded; what the author answered. */
export function FeasibilitySection({ study, assessments, replies, past, now }: FeasibilitySectionProps) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  return (
    <section class="flow" id="faisabilite" aria-labelledby="faisabilite-titre">
      <h2 id="faisabilite-titre">{t.title}</h2>
      <Concluded {...study} />
      <Disagreement assessments={assessments} />
      {assessments.length > 0 && (
        <Disclosure summary={plural(assessments.length, locale, t.eachService)} open={study.conclusion === null}>
          <Assessments assessments={assessments} now={now} alone />
        </Disclosure>
      )}
      <Replies replies={replies} />
      <PastConclusions past={past} />
    </section>
  );
}

import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Assessments, Concluded, PastConclusions, Replies } from "./assessments.view.tsx";
import { feasibilityTexts } from "./feasibility.texts.ts";
import type { Assessment, PastConclusion, Reply, Study } from "./study.query.ts";

interface FeasibilitySectionProps {
  study: Study;
  assessments: readonly Assessment[];
  replies: readonly Reply[];
  past: readonly PastConclusion[];
  now: Date;
}

/** On the page of the idea: the conclusion; what each service said, folded where all agree that it is possible; what the author answered. */
export function FeasibilitySection({ study, assessments, replies, past, now }: FeasibilitySectionProps) {
  const t = useTexts(feasibilityTexts);
  const locale = useLocale();
  return (
    <section class="flow" id="faisabilite" aria-labelledby="faisabilite-titre">
      <h2 id="faisabilite-titre">{t.title}</h2>
      <Concluded {...study} />
      {assessments.length > 0 && (
        <Disclosure summary={plural(assessments.length, locale, t.eachService)} open={assessments.some(({ verdict }) => verdict !== "favourable")}>
          <Assessments assessments={assessments} now={now} />
        </Disclosure>
      )}
      <Replies replies={replies} />
      <PastConclusions past={past} />
    </section>
  );
}

import { useTexts } from "#platform/i18n/context.tsx";
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

/** On the page of the idea: the conclusion, what each service said, what the author answered. */
export function FeasibilitySection({ study, assessments, replies, past, now }: FeasibilitySectionProps) {
  const t = useTexts(feasibilityTexts);
  return (
    <section class="flow" id="faisabilite" aria-labelledby="faisabilite-titre">
      <h2 id="faisabilite-titre">{t.title}</h2>
      <Concluded {...study} />
      {assessments.length > 0 && <Assessments assessments={assessments} now={now} />}
      <Replies replies={replies} />
      <PastConclusions past={past} />
    </section>
  );
}

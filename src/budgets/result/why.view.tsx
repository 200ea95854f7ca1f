import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { countingTexts } from "../counting-rules.texts.ts";
import { routes } from "../routes.ts";
import { sayProject } from "../say.ts";
import type { Poll } from "../votes.query.ts";
import type { ProjectOutcome, Outcome } from "./outcome.ts";
import { resultTexts } from "./result.texts.ts";
import { sayAmount, sayStory } from "./say-story.ts";

interface Props {
  poll: Poll;
  outcome: Outcome;
  /** Some, and the way to all; or every one of them. */
  brief?: boolean;
}

/** Why this one and not that one, in the words of whoever was not there. */
export function Why({ poll, outcome, brief }: Props) {
  const t = useTexts(resultTexts);
  const { slug } = poll.vote;
  return (
    <>
      <RuleInBrief poll={poll} outcome={outcome} />
      <Stories poll={poll} judged={brief ? telling(outcome) : outcome.judged} open={brief} />
      {brief && <Go href={routes.explanations.href({ slug })}>{plural(outcome.judged.length, useLocale(), t.all)}</Go>}
    </>
  );
}

/** The first winners, and the loser that most people chose: where a reader's question begins. */
function telling({ winners, judged }: Outcome): ProjectOutcome[] {
  const lost = judged.find(({ place }) => place === null);
  return [...winners.slice(0, 4), ...(lost ? [lost] : [])];
}

function RuleInBrief({ poll: { vote }, outcome: { parts } }: Props) {
  const t = useTexts(resultTexts);
  const rules = useTexts(countingTexts);
  const locale = useLocale();
  const [part] = parts;
  const single = parts.length === 1 ? part : undefined;
  if (vote.parameters.rule !== "equal-shares" || !single?.result.endowmentDecimal || single.ballots === 0)
    return <p class="lead">{rules.ruleSays[vote.parameters.rule]}</p>;
  const first = String(Number(single.result.budget) / single.explanation.fairness.voters);
  const raised = Number(single.result.endowmentDecimal) > Number(first) + 0.005;
  return (
    <>
      <p class="lead">{t.given(sayAmount(first, locale))}</p>
      {raised && <p class="soft">{t.raised(sayAmount(single.result.endowmentDecimal, locale))}</p>}
    </>
  );
}

function Stories({ poll, judged, open }: { poll: Poll; judged: readonly ProjectOutcome[]; open?: boolean | undefined }) {
  const t = useTexts(resultTexts);
  const locale = useLocale();
  const titles = new Map(poll.projects.map((project) => [String(project.number), sayProject(project, locale).title]));
  const titleOf = (number: string) => titles.get(number) ?? number;
  return (
    <div>
      {judged.map(({ project, part: { result, explanation }, story, place }, at) => (
        <Disclosure
          open={open && at === 0}
          summary={
            <>
              {sayProject(project, locale).title} {place === null && <Badge>{t.lost}</Badge>}
            </>
          }
        >
          {sayStory(story, { result, explanation, locale, titleOf }).map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Disclosure>
      ))}
    </div>
  );
}

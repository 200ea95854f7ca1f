import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate, plural } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Go } from "#platform/ui/button.tsx";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import type { MergedIdea } from "./duplicate.query.ts";
import { mergeTexts } from "./merge.texts.ts";
import { nameOf } from "./say-idea.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { routes } from "../routes.ts";

/** On the page of a proposal: what was merged into it, each with its own words. */
export function MergedIdeas({ ideas, team }: { ideas: readonly MergedIdea[]; team: boolean }) {
  const t = useTexts(mergeTexts).merged;
  const locale = useLocale();
  return (
    <TitledPart id="reunies" title={plural(ideas.length, locale, t.title)}>
      <p class="soft">{t.lead}</p>
      {ideas.map((idea) => (
        <div class="flow">
          <h3>{nameOf(idea, locale)}</h3>
          <p class="meta">
            <span>{t.by(idea.signature, formatDate(idea.mergedAt, locale))}</span>
            {idea.silent > 0 && <span>{plural(idea.silent, locale, t.silent)}</span>}
          </p>
          <p>{idea.reason}</p>
          <Disclosure bare summary={t.text}>
            <Prose html={renderMarkdown(idea.body, 3)} />
          </Disclosure>
          {team && <Go href={routes.duplicate.href({ pair: idea.pairId })}>{t.undo}</Go>}
        </div>
      ))}
    </TitledPart>
  );
}

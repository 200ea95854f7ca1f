import type { ComponentChildren } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { renderMarkdown } from "#platform/text/markdown.ts";
import { Disclosure } from "#platform/ui/disclosure.tsx";
import { Facts } from "#platform/ui/facts.tsx";
import { Prose } from "#platform/ui/prose.tsx";
import { announced, type Texts } from "../stage-edit/rewording.ts";
import { dayOf } from "#platform/time/day.ts";
import { Written } from "#platform/ui/written.tsx";
import type { ShowProcessProps } from "./process-props.ts";
import { TitledPart } from "#platform/ui/titled-part.tsx";
import { processPageTexts } from "./process-page.texts.ts";

interface Line {
  readonly day: string;
  readonly title: ComponentChildren;
  readonly reason?: string | null;
  /** What a stage announced before. */
  readonly before?: Texts;
}

/** Its timeline: published, what moved and why, milestones, closed. The latest first. */
export function Journal({ process, beside }: Pick<ShowProcessProps, "process" | "beside">) {
  const locale = useLocale();
  const t = processPageTexts[locale];
  const say = (instant: Date) => formatDate(instant, locale, { dateStyle: "long", timeStyle: "short" });
  const { publishedAt, endedAt, state, reason } = process;
  const lines: Line[] = [
    ...(publishedAt ? [{ day: dayOf(publishedAt), title: t.publishedOn }] : []),
    ...(endedAt ? [{ day: dayOf(endedAt), title: state === "cancelled" ? t.cancelledOn : t.endedOn, reason: state === "cancelled" ? reason : null }] : []),
    ...beside.changes.map(({ at, change, stage, after, reason: why }) => ({
      ...{ day: dayOf(at), reason: why },
      title: after ? t.changes[change](stage, say(after)) : t.endless(stage),
    })),
    ...beside.rewordings.map(({ at, stage, before, reason: why }) => ({ day: dayOf(at), title: t.reworded(stage), reason: why, before })),
    ...beside.milestones.map(({ day, title, link }) => ({
      day,
      title: link ? (
        <Written as="a" href={link}>
          {title}
        </Written>
      ) : (
        title
      ),
    })),
  ].sort((a, b) => b.day.localeCompare(a.day));
  if (lines.length === 0) return null;
  return (
    <TitledPart id="journal" title={t.journal}>
      <ol class="links">
        {lines.map(({ day, title, reason: why, before }) => (
          <li>
            <time dateTime={day} class="soft">
              {formatDate(`${day}T12:00:00Z`, locale)}
            </time>
            {" · "}
            <Written>{title}</Written>
            {why && (
              <Written as="p" class="soft">
                {why}
              </Written>
            )}
            {before && <Before texts={before} />}
          </li>
        ))}
      </ol>
    </TitledPart>
  );
}

function Before({ texts }: { texts: Texts }) {
  const t = processPageTexts[useLocale()];
  const shown = announced.flatMap((name) => {
    const text = texts[name];
    return text === undefined ? [] : [[t.worded[name], text ? <Prose html={renderMarkdown(text, 3)} /> : t.wasEmpty] as const];
  });
  return (
    <Disclosure summary={t.wordedBefore} bare>
      <Facts wide facts={shown} />
    </Disclosure>
  );
}

import type { ComponentChildren } from "preact";

import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { dayOf } from "../wall-clock.ts";
import type { ShowProcessProps } from "./process.view.tsx";
import { processPageTexts } from "./process-page.texts.ts";

interface Line {
  readonly day: string;
  readonly title: ComponentChildren;
  readonly reason?: string | null;
}

/** Its timeline: published, what moved and why, milestones, closed. The latest first. */
export function Journal({ process, beside }: Pick<ShowProcessProps, "process" | "beside">) {
  const locale = useLocale();
  const t = processPageTexts[locale];
  const say = (instant: Date | null) => (instant ? formatDate(instant, locale, { dateStyle: "long", timeStyle: "short" }) : t.noEnd.toLowerCase());
  const { publishedAt, endedAt, state, reason } = process;
  const lines: Line[] = [
    ...(publishedAt ? [{ day: dayOf(publishedAt), title: t.publishedOn }] : []),
    ...(endedAt ? [{ day: dayOf(endedAt), title: state === "cancelled" ? t.cancelledOn : t.endedOn, reason: state === "cancelled" ? reason : null }] : []),
    ...beside.changes.map(({ at, change, stage, after, reason: why }) => ({ day: dayOf(at), title: t.changes[change](stage, say(after)), reason: why })),
    ...beside.milestones.map(({ day, title, link }) => ({ day, title: link ? <a href={link}>{title}</a> : title })),
  ].sort((a, b) => b.day.localeCompare(a.day));
  if (lines.length === 0) return null;
  return (
    <section class="flow" aria-labelledby="journal">
      <h2 id="journal">{t.journal}</h2>
      <ol class="links">
        {lines.map(({ day, title, reason: why }) => (
          <li>
            <time dateTime={day} class="soft">
              {formatDate(`${day}T12:00:00Z`, locale)}
            </time>
            {" · "}
            {title}
            {why && <p class="soft">{why}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

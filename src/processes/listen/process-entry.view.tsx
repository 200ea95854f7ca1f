import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Badge } from "#platform/ui/badge.tsx";
import { CoverImage } from "#platform/drawing/cover.tsx";
import { Entry } from "#platform/ui/entry.tsx";
import type { Territory } from "#territory";
import { processPageTexts } from "../process/process-page.texts.ts";
import { coverOfProcess } from "../cover.ts";
import { whereWords } from "../scale-words.ts";
import type { StageFigure } from "../stage-plug.ts";
import { stageTexts } from "../stage.texts.ts";
import { daysLeft } from "#platform/time/day.ts";
import { Written } from "#platform/ui/written.tsx";
import { listenTexts } from "./listen.texts.ts";
import { overSince, type SortedProcess } from "./select.ts";
import { routes } from "../routes.ts";

const soonDays = 7;

interface ProcessEntryProps {
  sorted: SortedProcess;
  /** Of its stages, by id. */
  figures: ReadonlyMap<string, readonly StageFigure[]>;
  territory: Territory;
  now: Date;
  /** Of its title. */
  level?: 2 | 3;
}

/** One process in a list: how long it is open, for whom, what one does there, what it gave so far. */
export function ProcessEntry({ sorted, figures, territory, now, level = 3 }: ProcessEntryProps) {
  const locale = useLocale();
  const { process, open } = sorted;
  const [first] = open;
  const shown = first?.stage ?? sorted.now[0] ?? process.stages.findLast(({ kind }) => kind === "award");
  const [figure] = (shown && figures.get(shown.id)) ?? [];
  const meta = [
    ...(first ? [stageTexts[locale].kinds[first.stage.kind]] : []),
    whereWords(process, territory, locale),
    ...(figure ? [`${figure.value} ${figure.label}`] : []),
    ...(process.state === "cancelled" ? [<Badge tone="danger">{listenTexts[locale].cancelled}</Badge>] : []),
  ];
  return (
    <Entry
      level={level}
      title={<Written>{process.title}</Written>}
      href={routes.process.href({ process: process.slug })}
      picture={<CoverImage cover={coverOfProcess(process)} />}
      lead={leadOf(sorted, now)}
      meta={meta}
      action={first?.act}
    >
      <Written as="p">{process.summary}</Written>
      <p class="small soft">{sayWhen(sorted, now)}</p>
    </Entry>
  );
}

function leadOf({ open, group }: SortedProcess, now: Date) {
  const ends = open[0]?.stage.closesAt;
  return ends ? leadUntil(ends, now) : { icon: group === "over" ? ("history" as const) : ("calendar" as const) };
}

/** How many days are left. */
export function leadUntil(ends: Date, now: Date) {
  const locale = useLocale();
  const t = processPageTexts[locale];
  const left = daysLeft(ends, now);
  if (left === 0) return { icon: "calendar-clock" as const, hot: true };
  return { big: formatNumber(left, locale), small: plural(left, locale, t.dayWord), hot: left <= soonDays };
}

function sayWhen({ open, now: current, next, group, process }: SortedProcess, now: Date): string {
  const locale = useLocale();
  const t = listenTexts[locale];
  const words = processPageTexts[locale];
  const [first] = open;
  if (first) {
    const { closesAt } = first.stage;
    if (closesAt === null) return words.noEnd;
    if (daysLeft(closesAt, now) === 0) return words.lastDay(formatDate(closesAt, locale, { timeStyle: "short" }));
    return words.until(formatDate(closesAt, locale, { dateStyle: "full", timeStyle: "short" }));
  }
  if (group === "over") return t.over(formatDate(overSince(process), locale));
  const opens = next ? t.opensOn(next.title, formatDate(next.opensAt, locale)) : null;
  return [current[0] ? t.nowIn(current[0].title) : null, opens].filter(Boolean).join(". ") || t.nothingNow;
}

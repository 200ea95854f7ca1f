import { useLocale } from "#platform/i18n/context.tsx";
import { formatDate, formatNumber, plural } from "#platform/i18n/format.ts";
import { Band, SectionHead } from "#platform/ui/band.tsx";
import { Entries, Entry } from "#platform/ui/entry.tsx";
import { mainFirst } from "../stage-order.ts";
import { phaseOf } from "../stage.ts";
import { stageTexts } from "../stage.texts.ts";
import { daysLeft } from "#platform/time/day.ts";
import { Written } from "#platform/ui/written.tsx";
import type { StageOnPage } from "./process-page.query.ts";
import { sayAwaited } from "./readings.texts.ts";
import { processPageTexts } from "./process-page.texts.ts";

const soonDays = 7;
/** Farther than this, a count of days says less than the date. */
const farDays = 120;

/** The stages that are open, what most people come for on top, each with how long it lasts and what one can do. */
export function OpenNow({ stages, now }: { stages: readonly StageOnPage[]; now: Date }) {
  const locale = useLocale();
  const t = processPageTexts[locale];
  if (stages.length === 0) return null;
  const open = stages.filter((stage) => phaseOf(stage, now) === "now").sort(mainFirst());
  const next = stages.find((stage) => phaseOf(stage, now) === "next");
  return (
    <Band ground="surface" tight id="maintenant">
      <SectionHead title={open.length === 0 || open.some(({ act }) => act.length > 0) ? t.openNow : t.underWay}>
        {open.length === 0 ? `${t.nothingOpen} ${next ? t.nextStage(next.title, formatDate(next.opensAt, locale)) : ""}` : null}
      </SectionHead>
      {open.length > 0 && (
        <Entries>
          {open.map((stage) => (
            <OpenStage stage={stage} now={now} />
          ))}
        </Entries>
      )}
    </Band>
  );
}

function OpenStage({ stage, now }: { stage: StageOnPage; now: Date }) {
  const locale = useLocale();
  const t = processPageTexts[locale];
  const { title, kind, closesAt, decides, act, read, awaited } = stage;
  const left = closesAt === null ? null : daysLeft(closesAt, now);
  const lead =
    left === null || left > farDays
      ? { icon: "calendar" as const }
      : left === 0
        ? { icon: "calendar-clock" as const, hot: true }
        : { big: formatNumber(left, locale), small: plural(left, locale, t.dayWord), hot: left <= soonDays };
  const [first] = act;
  const others = [...act.slice(1), ...read.filter(({ href }) => href !== first?.href)];
  const later = awaited ? sayAwaited(stage, now, locale) : null;
  const until =
    closesAt === null
      ? t.noEnd
      : left === 0
        ? t.lastDay(formatDate(closesAt, locale, { timeStyle: "short" }))
        : t.until(formatDate(closesAt, locale, { dateStyle: "full", timeStyle: "short" }));
  return (
    <Entry title={title} lead={lead} meta={[stageTexts[locale].kinds[kind], until]} action={first}>
      <Written as="p">{decides}</Written>
      {later && <p class="small soft">{later}</p>}
      {others.length > 0 && (
        <p class="row tight">
          {others.map(({ href, label }) => (
            <a href={href}>{label}</a>
          ))}
        </p>
      )}
    </Entry>
  );
}

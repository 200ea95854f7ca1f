import { colonIn } from "#platform/i18n/colon.ts";
import { useLocale, useTexts } from "#platform/i18n/context.tsx";
import { formatDate } from "#platform/i18n/format.ts";
import { Windows } from "#platform/ui/windows.tsx";
import { Written } from "#platform/ui/written.tsx";
import type { Indicator, Territory } from "#territory";
import { sayApart, sayValue } from "../figures/say-figure.ts";
import type { TargetProgress } from "./progress.query.ts";
import { governanceTexts } from "../governance.texts.ts";
import { FigureLink } from "../figures/figure-link.tsx";
import { routes } from "../routes.ts";
import type { Objective, Target } from "./strategy.query.ts";
import { isWorse } from "../status.ts";
import { StatusBadge } from "./status-badge.tsx";
import { sinceOfTarget, titleOfTarget } from "./target-title.ts";

const whole = { kind: "metropolis", id: null } as const;

interface TargetFigureProps {
  stated: TargetProgress;
  indicator: Indicator | undefined;
  territory?: Territory;
}

interface Props {
  objective: Objective;
  stated: ReadonlyMap<string, TargetProgress>;
  indicators: readonly Indicator[];
}

/** An objective among others: windows that count, the figure, its state, what was planned; and its other targets that stand worse. */
export function ObjectiveCard({ objective, stated, indicators }: Props) {
  const t = useTexts(governanceTexts).objective;
  const locale = useLocale();
  const [first, ...others] = objective.targets.flatMap(({ id }) => stated.get(id) ?? []);
  const titleOf = (target: Target) => {
    const indicator = indicators.find(({ id }) => id === target.indicator);
    return indicator && titleOfTarget(indicator, target, locale);
  };
  const behind = others.filter(({ progress }) => isWorse(progress.status, first?.progress.status ?? null));
  return (
    <div class="objective">
      <h3>
        <Written as="a" href={routes.objective.href({ slug: objective.slug })}>
          {objective.title}
        </Written>
      </h3>
      {first && <TargetFigure stated={first} indicator={indicators.find(({ id }) => id === first.target.indicator)} />}
      {behind.map(({ target, progress }) => (
        <p class="row tight">
          <StatusBadge status={progress.status} />
          <span>{`${t.also}${colonIn(locale)} ${titleOf(target) ?? t.missing}`}</span>
        </p>
      ))}
    </div>
  );
}

/** With `territory`, beside the target's own title, the figure leads to its rows: what came since the target counts. Without, it says since when itself. */
export function TargetFigure({ stated: { target, progress, closedOn }, indicator, territory }: TargetFigureProps) {
  const t = useTexts(governanceTexts).objective;
  const locale = useLocale();
  if (!indicator) return <p class="soft">{t.missing}</p>;
  const { unit } = indicator;
  const { reached, planned, status, parts } = progress;
  const counts = unit === "count" && target.direction === "up" && target.value <= 120;
  const say = (value: number | null) => sayValue(value, unit, locale);
  const counted = parts ? t.ofParts(sayValue(parts.value, "count", locale), sayValue(parts.of, "count", locale)) : indicator.counted[locale];
  const [saidReached, saidPlanned] = sayApart([reached, planned], unit, locale);
  return (
    <>
      {counts && reached !== null && <Windows lit={reached} total={target.value} scale={1.3} />}
      {parts && parts.of <= 120 && <Windows lit={target.direction === "up" ? parts.value : parts.of - parts.value} total={parts.of} scale={1.3} />}
      <p class="big">
        {territory && reached !== null ? (
          <FigureLink indicator={indicator} asked={{ part: whole, territory, after: target.counted_from, ...(closedOn && { day: closedOn }) }}>
            {saidReached}
          </FigureLink>
        ) : (
          saidReached
        )}{" "}
        <small>{territory ? counted : sinceOfTarget(counted, target, locale)}</small>
      </p>
      <p class="row tight">
        <StatusBadge status={status} />
        <span>{closedOn ? t.closed(formatDate(closedOn, locale)) : t.planned(saidPlanned)}</span>
      </p>
      <p class="soft">{t.target(say(target.value), formatDate(target.deadline, locale))}</p>
    </>
  );
}

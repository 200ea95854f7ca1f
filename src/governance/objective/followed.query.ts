import type { Db } from "#platform/db/db.ts";
import type { Point } from "../charts/progress-chart.tsx";
import { communesSince, figuresBy, historyOf, type PartAmount, type Past } from "../figures/figures.query.ts";
import type { TargetProgress } from "../strategy/progress.query.ts";
import type { Target } from "../strategy/strategy.query.ts";
import type { KnownIndicator } from "../series/indicators.query.ts";
import { plannedPoints, reachedPoints } from "./curve.ts";

const whole = { kind: "metropolis", id: null } as const;

/** A target with what was reached month by month beside what was planned. */
export interface TargetCourse {
  readonly stated: TargetProgress;
  readonly reached: readonly Point[];
  readonly planned: readonly Point[];
  readonly indicator: KnownIndicator | undefined;
}

export async function followTarget(db: Db, stated: TargetProgress, indicators: readonly KnownIndicator[], today: string): Promise<TargetCourse> {
  const { target, then, progress, closedOn } = stated;
  const history = await historyOf(db, target.indicator, whole, target.baseline_on, today);
  const reached = reachedPoints(target, history, then, closedOn === null ? progress.reached : null, today);
  return { stated, reached, planned: plannedPoints(target), indicator: indicators.find(({ id }) => id === target.indicator) };
}

/** What each commune adds to a target: its value, or what came since the day from which the target counts. None when its indicator is not known by commune. */
export async function communesToward(db: Db, target: Target | undefined, indicators: readonly KnownIndicator[]): Promise<readonly PartAmount[]> {
  const indicator = indicators.find(({ id }) => id === target?.indicator);
  if (!target || !indicator?.granularity.includes("commune")) return [];
  const [now, then] = await Promise.all([
    figuresBy(db, indicator.id, "commune"),
    target.counted_from ? communesSince(db, indicator.id, target.counted_from) : new Map<string, Past>(),
  ]);
  const less = (value: number | null, before: number | null | undefined) => (value === null ? null : value - (before ?? 0));
  return now.map(({ part, value, of }) => ({ part, value: less(value, then.get(part.id!)?.value), of: less(of, then.get(part.id!)?.of) }));
}

import { addDays } from "#platform/time/day.ts";
import type { Past } from "../figures/figures.query.ts";
import type { Point } from "../charts/progress-chart.tsx";
import type { Target } from "../strategy/strategy.query.ts";
import { type Amount, reachedBy } from "../strategy/reached.ts";

/** What was kept, as points of what was reached since the target counts, ending with today. */
export function reachedPoints(target: Target, history: readonly Past[], then: Amount | null, now: number | null, today: string): Point[] {
  const past = history
    .filter(({ day }) => day >= target.baseline_on && day < today)
    .flatMap(({ day, ...amount }): Point[] => {
      const value = reachedBy(amount, target.counted_from ? then : null);
      return value === null ? [] : [{ day, value }];
    });
  return now === null ? past : [...past, { day: today, value: now }];
}

export function plannedPoints({ baseline, baseline_on, path, value, deadline }: Target): Point[] {
  return [{ day: baseline_on, value: baseline }, ...path.map((step) => ({ day: step.on, value: step.value })), { day: deadline, value }];
}

/** Whether the last of these points is further from the aim than what stood three months before it. */
export function isReceding(points: readonly Point[], direction: Target["direction"]): boolean {
  const last = points.at(-1);
  const before = last && points.findLast(({ day }) => day <= addDays(last.day, -90));
  if (!last || !before) return false;
  return direction === "up" ? last.value < before.value : last.value > before.value;
}

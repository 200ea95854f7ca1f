import type { Db } from "#platform/db/db.ts";
import type { Point } from "../charts/progress-chart.tsx";
import { historyOf } from "../figures/figures.query.ts";
import type { Stated } from "../figures/progress.query.ts";
import type { KnownIndicator } from "../series/all-indicators.ts";
import { plannedPoints, reachedPoints } from "./curve.ts";

const whole = { kind: "metropolis", id: null } as const;

/** A target with what was reached month by month beside what was planned. */
export interface Followed {
  readonly stated: Stated;
  readonly reached: readonly Point[];
  readonly planned: readonly Point[];
  readonly indicator: KnownIndicator | undefined;
}

export async function followTarget(db: Db, stated: Stated, indicators: readonly KnownIndicator[], today: string): Promise<Followed> {
  const { target, then, progress } = stated;
  const history = await historyOf(db, target.indicator, whole, target.baseline_on, today);
  const reached = reachedPoints(target, history, then, progress.reached, today);
  return { stated, reached, planned: plannedPoints(target), indicator: indicators.find(({ id }) => id === target.indicator) };
}

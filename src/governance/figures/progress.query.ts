import type { Db } from "#platform/db/db.ts";
import type { Part } from "#territory";
import { type Progress, progressOf } from "../objective/reached.ts";
import type { Strategy, Target } from "../strategy/strategy.query.ts";
import { type Figure, figureOn } from "./figures.query.ts";

const whole: Part = { kind: "metropolis", id: null };

/** Where a target stands today; what was kept of the day from which it counts is subtracted. */
export async function readProgress(db: Db, target: Target, figures: ReadonlyMap<string, Figure>, today: string): Promise<Progress> {
  const now = figures.get(target.indicator) ?? null;
  const then = target.counted_from ? await figureOn(db, target.indicator, whole, target.counted_from) : null;
  return progressOf(target, now, then, today);
}

export interface Stated {
  readonly target: Target;
  readonly progress: Progress;
}

/** Every target of a strategy, by its identifier. */
export async function readAllProgress(db: Db, strategy: Strategy, figures: ReadonlyMap<string, Figure>, today: string): Promise<ReadonlyMap<string, Stated>> {
  const targets = strategy.priorities.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.targets));
  const stated = await Promise.all(targets.map(async (target) => [target.id, { target, progress: await readProgress(db, target, figures, today) }] as const));
  return new Map(stated);
}

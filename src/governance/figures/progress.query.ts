import type { Db } from "#platform/db/db.ts";
import { type Progress, progressOf } from "../objective/reached.ts";
import type { Strategy, Target } from "../strategy/strategy.query.ts";
import { type Figure, figuresOn, type Past } from "./figures.query.ts";

export interface Stated {
  readonly target: Target;
  readonly progress: Progress;
  /** What was kept of the day from which it counts: it is subtracted. */
  readonly then: Past | null;
}

/** Where targets stand on that day, by their identifier. */
export async function readProgress(
  db: Db,
  targets: readonly Target[],
  figures: ReadonlyMap<string, Figure>,
  today: string,
): Promise<ReadonlyMap<string, Stated>> {
  const counting = targets.flatMap(({ indicator, counted_from }) => (counted_from ? [{ indicator, day: counted_from }] : []));
  const thens = await figuresOn(db, counting);
  return new Map(
    targets.map((target) => {
      const then = thens.get(`${target.indicator} ${target.counted_from}`) ?? null;
      return [target.id, { target, then, progress: progressOf(target, figures.get(target.indicator) ?? null, then, today) }];
    }),
  );
}

/** Every target of a strategy. */
export function readAllProgress(db: Db, { priorities }: Strategy, figures: ReadonlyMap<string, Figure>, today: string): Promise<ReadonlyMap<string, Stated>> {
  const targets = priorities.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.targets));
  return readProgress(db, targets, figures, today);
}

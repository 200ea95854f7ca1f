import type { Db } from "#platform/db/db.ts";
import { type Progress, progressOf } from "./reached.ts";
import type { Strategy, Target } from "./strategy.query.ts";
import { type Figure, figuresOn, type Past } from "../figures/figures.query.ts";

export interface TargetProgress {
  readonly target: Target;
  readonly progress: Progress;
  /** What was kept of the day from which it counts: it is subtracted. */
  readonly then: Past | null;
  /** Once the deadline has passed, the kept day of which it tells: a promise is judged by what stood then. */
  readonly closedOn: string | null;
}

/** Where targets stand on that day, or stood at their deadline when it has passed, by their identifier. */
export async function readProgress(
  db: Db,
  targets: readonly Target[],
  figures: ReadonlyMap<string, Figure>,
  today: string,
): Promise<ReadonlyMap<string, TargetProgress>> {
  const counting = targets.flatMap(({ indicator, counted_from }) => (counted_from ? [{ indicator, day: counted_from }] : []));
  const closed = targets.filter(({ deadline }) => deadline < today).map(({ indicator, deadline }) => ({ indicator, day: deadline }));
  const kept = await figuresOn(db, [...counting, ...closed]);
  const state = (target: Target): TargetProgress => {
    const { indicator, deadline } = target;
    const then = kept.get(`${indicator} ${target.counted_from}`) ?? null;
    if (deadline >= today) return { target, then, closedOn: null, progress: progressOf(target, figures.get(indicator) ?? null, then, today) };
    const last = kept.get(`${indicator} ${deadline}`) ?? null;
    return { target, then, closedOn: last?.day ?? deadline, progress: progressOf(target, last, then, deadline) };
  };
  return new Map(targets.map((target) => [target.id, state(target)]));
}

/** Every target of a strategy. */
export function readAllProgress(
  db: Db,
  { priorities }: Strategy,
  figures: ReadonlyMap<string, Figure>,
  today: string,
): Promise<ReadonlyMap<string, TargetProgress>> {
  const targets = priorities.flatMap(({ objectives }) => objectives.flatMap((objective) => objective.targets));
  return readProgress(db, targets, figures, today);
}

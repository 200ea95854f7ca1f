import type { Db } from "#platform/db/db.ts";
import { type Progress, progressOf } from "./reached.ts";
import type { Strategy, Target } from "./strategy.query.ts";
import { type Figure, figuresOn, figuresSince, type Past } from "../figures/figures.query.ts";

const whole = { kind: "metropolis", id: null } as const;

export interface TargetProgress {
  readonly target: Target;
  readonly progress: Progress;
  /** What was kept of the day from which it counts: curves of what was kept subtract it. */
  readonly then: Past | null;
  /** Once the deadline has passed, the kept day of which it tells: a promise is judged by what stood then. */
  readonly closedOn: string | null;
}

/**
 * Where targets stand on that day, or stood at their deadline when it has passed, by their identifier. What counts from a day is today's
 * figure less what is known today of that day, so that what left since takes nothing away; at a deadline, what was kept less what was kept.
 */
export async function readProgress(
  db: Db,
  targets: readonly Target[],
  figures: ReadonlyMap<string, Figure>,
  today: string,
): Promise<ReadonlyMap<string, TargetProgress>> {
  const counting = targets.flatMap(({ indicator, counted_from }) => (counted_from ? [{ indicator, day: counted_from }] : []));
  const closed = targets.filter(({ deadline }) => deadline < today).map(({ indicator, deadline }) => ({ indicator, day: deadline }));
  const [kept, since] = await Promise.all([figuresOn(db, [...counting, ...closed]), counting.length > 0 ? figuresSince(db, whole) : new Map<string, Past>()]);
  const state = (target: Target): TargetProgress => {
    const { indicator, deadline } = target;
    const start = `${indicator} ${target.counted_from}`;
    const then = kept.get(start) ?? null;
    if (deadline >= today) {
      const known = since.get(start) ?? then;
      return { target, then, closedOn: null, progress: progressOf(target, figures.get(indicator) ?? null, known, today) };
    }
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

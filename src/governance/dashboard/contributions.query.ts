import type { Db } from "#platform/db/db.ts";
import type { Part } from "#territory";
import { type Figure, figuresOf, figuresSince } from "../figures/figures.query.ts";
import { readAllProgress, type TargetProgress } from "../strategy/progress.query.ts";
import { reachedBy } from "../strategy/reached.ts";
import { listStrategies, type Objective } from "../strategy/strategy.query.ts";
import { underWay } from "../strategy/under-way.ts";

/** What one part of the territory brings to an objective of the strategy under way. */
export interface Contribution {
  readonly objective: Objective;
  /** Of its first target, for the whole metropolis. */
  readonly stated: TargetProgress;
  /** The same of the part; null when it is not known there. */
  readonly here: number | null;
}

/** Of each objective whose first target is measured by a figure that the part has too. */
export async function contributionsOf(db: Db, part: Part, figures: ReadonlyMap<string, Figure>, today: string): Promise<readonly Contribution[]> {
  const strategy = underWay(await listStrategies(db), today);
  if (!strategy) return [];
  const objectives = strategy.priorities.flatMap((priority) => priority.objectives).filter(({ targets: [first] }) => first && figures.has(first.indicator));
  const stated = await readAllProgress(db, strategy, await figuresOf(db, { kind: "metropolis", id: null }), today);
  const since = await figuresSince(db, part);
  return objectives.map((objective) => {
    const { id, indicator, counted_from } = objective.targets[0]!;
    const before = counted_from ? (since.get(`${indicator} ${counted_from}`) ?? null) : null;
    return { objective, stated: stated.get(id)!, here: reachedBy(figures.get(indicator)!, before) };
  });
}

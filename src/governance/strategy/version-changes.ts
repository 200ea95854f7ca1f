import type { Objective, Strategy, Target } from "./strategy.query.ts";

export interface TargetValue {
  readonly indicator: string;
  readonly value: number;
  readonly deadline: string;
}

/** One thing that a version changed. `objective` is its identifier, null for the strategy itself. */
export type Change = { readonly objective: string | null; readonly title: string } & (
  | { readonly kind: "added" | "removed" }
  | { readonly kind: "renamed" | "owner" | "priority"; readonly before: string; readonly after: string }
  | { readonly kind: "period"; readonly before: readonly [string, string]; readonly after: readonly [string, string] }
  | { readonly kind: "target_added" | "target_removed"; readonly target: TargetValue }
  | { readonly kind: "target_value"; readonly before: TargetValue; readonly after: TargetValue }
  | { readonly kind: "target_way"; readonly target: TargetValue }
);

/** What a version promises otherwise than the one before it; of the first version, all that it promises. */
export function changesBetween(before: Strategy | null, after: Strategy): Change[] {
  const [was, is] = [placed(before), placed(after)];
  const about = { objective: null, title: after.title };
  const ofStrategy: Change[] = [];
  if (before && before.title !== after.title) ofStrategy.push({ ...about, kind: "renamed", before: before.title, after: after.title });
  if (before && (before.starts_on !== after.starts_on || before.ends_on !== after.ends_on))
    ofStrategy.push({ ...about, kind: "period", before: [before.starts_on, before.ends_on], after: [after.starts_on, after.ends_on] });
  const kept = [...is.values()].flatMap((one) => changesOf(was.get(one.objective.id), one));
  const removed = [...was.values()]
    .filter(({ objective }) => !is.has(objective.id))
    .map(({ objective }): Change => ({ ...nameOf(objective), kind: "removed" }));
  return [...ofStrategy, ...kept, ...removed];
}

interface PlacedObjective {
  readonly objective: Objective;
  readonly priority: string;
}

function placed(strategy: Strategy | null): ReadonlyMap<string, PlacedObjective> {
  const all = (strategy?.priorities ?? []).flatMap(({ title, objectives }) => objectives.map((objective) => ({ objective, priority: title })));
  return new Map(all.map((one) => [one.objective.id, one]));
}

const nameOf = ({ id, title }: Objective) => ({ objective: id, title });
const aimOf = ({ indicator, value, deadline }: Target): TargetValue => ({ indicator, value, deadline });

function changesOf(before: PlacedObjective | undefined, { objective, priority }: PlacedObjective): Change[] {
  const about = nameOf(objective);
  const changes: Change[] = [];
  if (!before) changes.push({ ...about, kind: "added" });
  else {
    const { title, owner } = before.objective;
    if (title !== objective.title) changes.push({ ...about, kind: "renamed", before: title, after: objective.title });
    if (owner !== objective.owner) changes.push({ ...about, kind: "owner", before: owner, after: objective.owner });
    if (before.priority !== priority) changes.push({ ...about, kind: "priority", before: before.priority, after: priority });
  }
  const targets = before?.objective.targets ?? [];
  for (const target of objective.targets)
    changes.push(
      ...targetChanges(
        targets.find(({ indicator }) => indicator === target.indicator),
        target,
        about,
      ),
    );
  const gone = targets.filter(({ indicator }) => !objective.targets.some((target) => target.indicator === indicator));
  return [...changes, ...gone.map((target): Change => ({ ...about, kind: "target_removed", target: aimOf(target) }))];
}

function targetChanges(before: Target | undefined, after: Target, about: { objective: string; title: string }): Change[] {
  if (!before) return [{ ...about, kind: "target_added", target: aimOf(after) }];
  if (before.value !== after.value || before.deadline !== after.deadline)
    return [{ ...about, kind: "target_value", before: aimOf(before), after: aimOf(after) }];
  return wayOf(before) === wayOf(after) ? [] : [{ ...about, kind: "target_way", target: aimOf(after) }];
}

/** From where, counted since when, along which path. */
const wayOf = ({ baseline, baseline_on, counted_from, path }: Target): string =>
  JSON.stringify([baseline, baseline_on, counted_from, path.map(({ on, value }) => [on, value])]);

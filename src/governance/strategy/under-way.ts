import type { Strategy } from "./strategy.query.ts";

const promises = ({ priorities }: Strategy) => priorities.some(({ objectives }) => objectives.some(({ targets }) => targets.length > 0));

/** The strategy under way on a day; of several, the one adopted last. One that is still being written, without a target, promises nothing yet. */
export function underWay(strategies: readonly Strategy[], day: string): Strategy | null {
  const ongoing = strategies.filter((one) => one.starts_on <= day && day <= one.ends_on && promises(one));
  return ongoing.toSorted((a, b) => b.adopted_on.localeCompare(a.adopted_on))[0] ?? null;
}

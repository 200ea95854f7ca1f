/**
 * Which group goes on which earlier one: the numbers of the earlier groups for those that share most members with them, so that a group keeps its
 * number and colour from one update to the next. Groups beyond the earlier ones get the numbers that are free.
 * @param group of each person now, from 0 to `groups` less 1
 * @param earlier of the same people before; -1 or nothing for who was in none
 * @returns the number of each group of now
 */
export function keptLabels(group: ArrayLike<number>, groups: number, earlier: ArrayLike<number | undefined>): number[] {
  const shared = Array.from({ length: groups }, () => new Map<number, number>());
  for (let person = 0; person < group.length; person++) {
    const [now, before] = [shared[group[person]!], earlier[person] ?? -1];
    if (now && before >= 0) now.set(before, (now.get(before) ?? 0) + 1);
  }
  const pairs = shared.flatMap((counts, now) => Array.from(counts, ([before, count]) => ({ now, before, count })));
  const labels = new Map<number, number>();
  const taken = new Set<number>();
  for (const { now, before } of pairs.toSorted((one, other) => other.count - one.count || one.before - other.before)) {
    if (labels.has(now) || taken.has(before)) continue;
    labels.set(now, before);
    taken.add(before);
  }
  let free = 0;
  return Array.from({ length: groups }, (_, now) => {
    const kept = labels.get(now);
    if (kept !== undefined) return kept;
    while (taken.has(free)) free++;
    taken.add(free);
    return free;
  });
}

/** Fewer persons than this could be recognised by their neighbours. */
export const smallest = 5;

/** One to four persons, or a difference of so many. */
export const isSmall = (count: number): boolean => count !== 0 && Math.abs(count) < smallest;

/** A table of fewer persons in all is hidden whole: with two lines and a total of six, whatever is hidden is told within four. */
export const smallestTable = 2 * smallest;

/**
 * How far apart the least and the most that a hidden cell may hold are kept. One more than the five that are promised: whoever knows this
 * rule also knows that with one cell less hidden it would not have stopped.
 */
const width = smallest + 1;

/**
 * The cells of a table to hide, by their place. `counts`: persons in each cell, a person in one cell only; the sum may be known to all.
 * `primary`: cells that must be hidden for a reason of their own; by default those of one to four.
 *
 * Guaranteed: whoever knows the cells that are shown, the sum, and this very rule cannot place what a hidden cell holds within an
 * interval narrower than five (complementary suppression: Hundepool et al., Statistical Disclosure Control, 2012, chapter 4; the attacker
 * who knows the rule: Wong et al., Minimality Attack in Privacy Preserving Data Publishing, VLDB 2007). The smallest of the others are
 * hidden besides, equal ones together, until that holds; a nought is shown, unless all is hidden. Not guaranteed: against whoever knows
 * some of the persons counted, or another table that counts the same persons by something else.
 */
export function hiddenCells(counts: readonly number[], primary: readonly boolean[] = counts.map(isSmall)): ReadonlySet<number> {
  const all = new Set(counts.keys());
  const persons = counts.reduce((sum, count) => sum + count, 0);
  if (persons > 0 && persons < smallestTable) return all;
  const hidden = new Set([...all].filter((at) => primary[at]));
  if (hidden.size === 0) return hidden;
  const rest = [...all].filter((at) => counts[at]! > 0 && !hidden.has(at)).sort((a, b) => counts[a]! - counts[b]!);
  while (
    !isWide(
      [...hidden].map((at) => counts[at]!),
      rest.length > 0 ? counts[rest[0]!]! : null,
    )
  ) {
    const next = rest[0];
    if (next === undefined) return all;
    while (rest.length > 0 && counts[rest[0]!] === counts[next]) hidden.add(rest.shift()!);
  }
  return hidden;
}

/** Each hidden cell holds one at least and, since the smallest are hidden, less than the least that is shown. */
function isWide(hidden: readonly number[], leastShown: number | null): boolean {
  const others = hidden.length - 1;
  const sum = hidden.reduce((all, count) => all + count, 0);
  const most = Math.min(leastShown === null ? sum : leastShown - 1, sum - others);
  const least = Math.max(1, sum - others * (leastShown === null ? sum : leastShown - 1));
  return others > 0 && most - least >= width;
}

interface Cell<key extends string = string> {
  readonly key: key;
  /** As people read it; the order of the table. */
  readonly name: string;
  readonly persons: number;
}

export interface ProtectedCell<key extends string = string> extends Omit<Cell<key>, "persons"> {
  /** Null: hidden. */
  readonly persons: number | null;
}

/** The table as it may be shown, in the order of its names: an order by size would tell of what is hidden. */
export function protectTable<key extends string>(cells: readonly Cell<key>[], locale: string): ProtectedCell<key>[] {
  const { compare } = new Intl.Collator(locale);
  const ordered = cells.toSorted((one, other) => compare(one.name, other.name) || (one.key < other.key ? -1 : 1));
  const hidden = hiddenCells(ordered.map(({ persons }) => persons));
  return ordered.map(({ key, name, persons }, at) => ({ key, name, persons: hidden.has(at) ? null : persons }));
}

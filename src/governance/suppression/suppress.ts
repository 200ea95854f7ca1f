/** Fewer persons than this in a cell could be recognised. */
export const smallest = 5;

export interface Cell {
  readonly id: string;
  readonly count: number;
}

export interface Published {
  readonly id: string;
  /** Null: not published, because it is small or because a small one could be told from it. */
  readonly count: number | null;
}

export interface PublishedTable {
  readonly total: number | null;
  readonly cells: readonly Published[];
}

/**
 * A table of counts of persons that may be published with its total: no cell of 1 to 4 is shown, and none can be told by subtracting
 * what is shown from the total. Nought is shown: it tells of nobody. When the hidden cells together are too few or too small to hide
 * each other, the next smallest are hidden with them; when nothing is left to hide with, the total goes too.
 * (Complementary suppression: Hundepool et al., Statistical Disclosure Control, 2012, chapter 4.)
 */
export function suppress(cells: readonly Cell[]): PublishedTable {
  const total = cells.reduce((sum, { count }) => sum + count, 0);
  const hidden = new Set(cells.filter(({ count }) => count > 0 && count < smallest).map(({ id }) => id));
  const candidates = cells.filter(({ id, count }) => count > 0 && !hidden.has(id)).sort((a, b) => a.count - b.count || (a.id < b.id ? -1 : 1));
  const hiddenSum = () => cells.filter(({ id }) => hidden.has(id)).reduce((sum, { count }) => sum + count, 0);
  while (hidden.size > 0 && (hidden.size < 2 || hiddenSum() < 2 * smallest) && candidates.length > 0) hidden.add(candidates.shift()!.id);
  const safe = hidden.size === 0 || (hidden.size >= 2 && hiddenSum() >= 2 * smallest);
  const publishedTotal = safe && (total === 0 || total >= smallest) ? total : null;
  return { total: publishedTotal, cells: cells.map(({ id, count }) => ({ id, count: hidden.has(id) ? null : count })) };
}

/**
 * How far two groupings of the same people agree: 1 if they are the same, 0 on average for chance, less for worse (Hubert and Arabie 1985, "Comparing
 * partitions", the adjusted Rand index). 1 for two groupings that both have one group.
 */
export function adjustedRand(one: ArrayLike<number>, other: ArrayLike<number>): number {
  const [cells, rows, columns] = [new Map<string, number>(), new Map<number, number>(), new Map<number, number>()];
  for (let at = 0; at < one.length; at++) {
    const [row, column] = [one[at]!, other[at]!];
    cells.set(`${row} ${column}`, (cells.get(`${row} ${column}`) ?? 0) + 1);
    rows.set(row, (rows.get(row) ?? 0) + 1);
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  const pairs = (counts: Iterable<number>) => [...counts].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const [both, inOne, inOther, all] = [pairs(cells.values()), pairs(rows.values()), pairs(columns.values()), (one.length * (one.length - 1)) / 2];
  const expected = all === 0 ? 0 : (inOne * inOther) / all;
  const most = (inOne + inOther) / 2;
  return most === expected ? 1 : (both - expected) / (most - expected);
}

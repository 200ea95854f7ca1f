import { type Geometry, polygonsOf } from "./geometry.ts";

/** Whose outlines share at least two positions, to five decimals (a metre): a corner alone makes no neighbour. */
export function findNeighbours(outlines: ReadonlyMap<string, Geometry>): Map<string, string[]> {
  const owners = new Map<string, Set<string>>();
  for (const [code, geometry] of outlines) {
    for (const [x, y] of polygonsOf(geometry).flatMap((rings) => rings.flat())) {
      const key = `${x.toFixed(5)} ${y.toFixed(5)}`;
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  const shared = new Map<string, Map<string, number>>([...outlines.keys()].map((code) => [code, new Map()]));
  for (const codes of owners.values()) {
    for (const one of codes) {
      for (const other of codes) if (one !== other) shared.get(one)!.set(other, (shared.get(one)!.get(other) ?? 0) + 1);
    }
  }
  return new Map([...shared].map(([code, counts]) => [code, [...counts].filter(([, count]) => count >= 2).map(([other]) => other)]));
}

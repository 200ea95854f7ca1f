import type { Points } from "./k-means.ts";

/**
 * How much nearer people are to their own group than to the next, -1 to 1, on average (Rousseeuw 1987, "Silhouettes"); for several ways to group
 * the same points at once.
 * @param ways by way, the group of each point
 * @param most of more points, as many spread evenly over their order are asked
 */
export function silhouettes({ x, y }: Points, ways: readonly Int32Array[], most = 500): number[] {
  const step = Math.max(1, x.length / most);
  const asked = Int32Array.from({ length: Math.floor(x.length / step) }, (_, at) => Math.floor(at * step));
  const distances = new Float64Array(asked.length);
  const sizes = ways.map((groups) => sizesOf(groups, asked));
  const sums = ways.map(() => 0);
  for (const one of asked) {
    for (let at = 0; at < asked.length; at++) {
      const other = asked[at]!;
      distances[at] = Math.sqrt((x[one]! - x[other]!) ** 2 + (y[one]! - y[other]!) ** 2);
    }
    for (const [way, groups] of ways.entries()) sums[way]! += widthOf(groups, asked, distances, sizes[way]!, groups[one]!);
  }
  return sums.map((sum) => sum / asked.length);
}

function sizesOf(groups: Int32Array, asked: Int32Array): Float64Array {
  const sizes = new Float64Array(Math.max(...groups) + 1);
  for (const one of asked) sizes[groups[one]!]!++;
  return sizes;
}

/** Of one point: the mean distance to its own group beside that to the nearest other; 0 for who is alone. */
function widthOf(groups: Int32Array, asked: Int32Array, distances: Float64Array, sizes: Float64Array, own: number): number {
  if (sizes[own]! <= 1) return 0;
  const sums = new Float64Array(sizes.length);
  for (let at = 0; at < asked.length; at++) sums[groups[asked[at]!]!]! += distances[at]!;
  const within = sums[own]! / (sizes[own]! - 1);
  let next = Infinity;
  for (let group = 0; group < sizes.length; group++) if (group !== own && sizes[group]! > 0) next = Math.min(next, sums[group]! / sizes[group]!);
  return next === Infinity ? 0 : (next - within) / Math.max(next, within);
}

/**
 * The same with the centres of groups instead of everybody, 0 to 1: the simplified silhouette (Hruschka, Campello, de Castro 2006), which takes a moment for any
 * number of people, and is larger.
 * @param centres of groups of which each point belongs to the nearest
 */
export function simpleSilhouette({ x, y }: Points, { x: cx, y: cy }: { readonly x: Float64Array; readonly y: Float64Array }): number {
  let sum = 0;
  for (let at = 0; at < x.length; at++) {
    let [own, next] = [Infinity, Infinity];
    for (let centre = 0; centre < cx.length; centre++) {
      const square = (x[at]! - cx[centre]!) ** 2 + (y[at]! - cy[centre]!) ** 2;
      if (square < own) [own, next] = [square, own];
      else if (square < next) next = square;
    }
    if (next > 0) sum += 1 - Math.sqrt(own / next);
  }
  return sum / x.length;
}

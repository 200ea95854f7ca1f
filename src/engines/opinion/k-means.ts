/** Points of the plane; with weights, how often each counts. */
export interface Points {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly weight?: Float64Array;
}

export interface Centres {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The squares of the distances of all points to their centre, added up. */
  readonly rest: number;
}

const mostRounds = 100;

/**
 * Ways to put points into k groups, each of which no further step betters (Lloyd 1982), from so many starts, the least rest first; what two starts
 * lead to stands once. Starts are drawn after Arthur and Vassilvitskii ("k-means++", 2007): each further centre with a chance that grows with the
 * square of its distance to those there are.
 * @param random gives the starts
 */
export function kMeans(points: Points, k: number, starts: number, random: () => number): Centres[] {
  const found = Array.from({ length: starts }, () => improve(points, begin(points, k, random))).toSorted((one, other) => one.rest - other.rest);
  return found.filter(({ rest }, at) => at === 0 || rest > found[at - 1]!.rest * (1 + 1e-9));
}

/** To which centre each point is nearest; of equals the first. */
export function nearest({ x, y }: Points, { x: cx, y: cy }: Pick<Centres, "x" | "y">): Int32Array {
  const group = new Int32Array(x.length);
  for (let at = 0; at < x.length; at++) {
    let distance = Infinity;
    for (let centre = 0; centre < cx.length; centre++) {
      const square = (x[at]! - cx[centre]!) ** 2 + (y[at]! - cy[centre]!) ** 2;
      if (square < distance) [group[at], distance] = [centre, square];
    }
  }
  return group;
}

function begin({ x, y, weight }: Points, k: number, random: () => number): { x: Float64Array; y: Float64Array } {
  const [cx, cy] = [new Float64Array(k), new Float64Array(k)];
  const square = new Float64Array(x.length).fill(1);
  for (let centre = 0; centre < k; centre++) {
    const chosen = draw(square, weight, random);
    [cx[centre], cy[centre]] = [x[chosen]!, y[chosen]!];
    for (let at = 0; at < x.length; at++) {
      const distance = (x[at]! - cx[centre]!) ** 2 + (y[at]! - cy[centre]!) ** 2;
      if (centre === 0 || distance < square[at]!) square[at] = distance;
    }
  }
  return { x: cx, y: cy };
}

function draw(chances: Float64Array, weight: Float64Array | undefined, random: () => number): number {
  let sum = 0;
  for (let at = 0; at < chances.length; at++) sum += chances[at]! * (weight ? weight[at]! : 1);
  let left = random() * sum;
  for (let at = 0; at < chances.length; at++) {
    left -= chances[at]! * (weight ? weight[at]! : 1);
    if (left < 0) return at;
  }
  return chances.length - 1;
}

function improve(points: Points, from: { x: Float64Array; y: Float64Array }): Centres {
  const { x, y, weight } = points;
  const { x: cx, y: cy } = from;
  let before = Infinity;
  for (let round = 0; ; round++) {
    const group = nearest(points, from);
    const [sx, sy, count] = [new Float64Array(cx.length), new Float64Array(cx.length), new Float64Array(cx.length)];
    let rest = 0;
    for (let at = 0; at < x.length; at++) {
      const often = weight ? weight[at]! : 1;
      const centre = group[at]!;
      rest += often * ((x[at]! - cx[centre]!) ** 2 + (y[at]! - cy[centre]!) ** 2);
      sx[centre]! += often * x[at]!;
      sy[centre]! += often * y[at]!;
      count[centre]! += often;
    }
    if (rest >= before * (1 - 1e-12) || round === mostRounds) return { x: cx, y: cy, rest };
    before = rest;
    for (let at = 0; at < cx.length; at++) if (count[at]! > 0) [cx[at], cy[at]] = [sx[at]! / count[at]!, sy[at]! / count[at]!];
  }
}

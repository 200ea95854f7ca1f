import { leading } from "./eigen.ts";
import { seeded } from "./random.ts";
import type { Votes } from "./votes.ts";

/** Two directions in which people differ most. */
export interface Directions {
  /** By statement: the mean of what people said of it; 0 for those left out, and where nobody said anything. */
  readonly centre: Float64Array;
  /** Two of length 1, orthogonal; by statement. Of length 0 where people do not differ in so many directions. */
  readonly axes: readonly [Float64Array, Float64Array];
}

interface Options {
  /** Statements that do not count, by their place. */
  readonly left?: ReadonlySet<number>;
  /** How often each person counts: once unless told. */
  readonly often?: ArrayLike<number>;
  /** Of nearly the same votes: where the search starts. */
  readonly from?: Directions;
  /** 1e-12 unless told. */
  readonly precision?: number;
}

/**
 * The first two principal components of what people said. Who said nothing of a statement is taken to be at its mean, so that only votes need to
 * be visited.
 */
export function directionsOf(votes: Votes, { left = new Set(), often, from, precision = 1e-12 }: Options = {}): Directions {
  const { centre, spread } = spreadOf(votes, left, often);
  if (centre.length === 0) return { centre, axes: [centre, centre] };
  const random = seeded(1);
  const start = from ? from.axes[0].map((value, at) => value + from.axes[1][at]!) : centre.map(() => random() - 0.5);
  const { values, vectors } = leading((axis) => covary(votes, spread, axis, often), start, 2, precision);
  const axis = (at: number) => (values[at]! > 1e-12 * values[0]! ? orient(vectors[at]!) : new Float64Array(centre.length));
  return { centre, axes: [axis(0), axis(1)] };
}

/** The mean of each statement, and of each vote its distance from it. */
function spreadOf({ starts, statement, value, statements, people }: Votes, left: ReadonlySet<number>, often?: ArrayLike<number>) {
  const [sums, counts] = [new Float64Array(statements.length), new Float64Array(statements.length)];
  for (let person = 0; person < people.length; person++) {
    const times = often ? often[person]! : 1;
    for (let at = starts[person]!; at < starts[person + 1]!; at++) {
      sums[statement[at]!]! += times * value[at]!;
      counts[statement[at]!]! += times;
    }
  }
  const centre = sums.map((sum, of) => (left.has(of) || counts[of] === 0 ? 0 : sum / counts[of]!));
  const spread = new Float64Array(value.length);
  for (let at = 0; at < value.length; at++) spread[at] = left.has(statement[at]!) ? 0 : value[at]! - centre[statement[at]!]!;
  return { centre, spread };
}

/** The covariance of all, times a direction (not divided by the number of people). */
function covary({ starts, statement, people }: Votes, spread: Float64Array, axis: Float64Array, often?: ArrayLike<number>): Float64Array {
  const image = new Float64Array(axis.length);
  for (let person = 0; person < people.length; person++) {
    const times = often ? often[person]! : 1;
    if (times === 0) continue;
    const [from, to] = [starts[person]!, starts[person + 1]!];
    let along = 0;
    for (let at = from; at < to; at++) along += spread[at]! * axis[statement[at]!]!;
    along *= times;
    for (let at = from; at < to; at++) image[statement[at]!]! += along * spread[at]!;
  }
  return image;
}

/** Of the two that differ by their sign only: the one whose largest part is positive. */
function orient(axis: Float64Array): Float64Array {
  const largest = axis.reduce((found, value) => (Math.abs(value) > Math.abs(found) + 1e-9 ? value : found), 0);
  return largest < 0 ? axis.map((value) => -value) : axis;
}

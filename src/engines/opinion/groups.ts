import { directionsOf, type Directions } from "./directions.ts";
import { type Centres, kMeans, nearest, type Points } from "./k-means.ts";
import { placeOf } from "./map.ts";
import { adjustedRand } from "./rand-index.ts";
import { normalPair, seeded } from "./random.ts";
import { silhouettes, simpleSilhouette } from "./silhouette.ts";
import type { Votes } from "./votes.ts";

/** How people who have a place on the map fall into groups. */
export interface Groups {
  /** Of each of those present, from 0; the largest group first. */
  readonly group: Int32Array;
  readonly centres: readonly (readonly [x: number, y: number])[];
  /** How much nearer people are to the centre of their own group than to the next, 0 to 1. */
  readonly apart: number;
  /** The most that clouds without groups, as wide and as long, come to when they are cut into as many. */
  readonly byChance: number;
  /** How far the groups come out the same when other people of the same kind are asked: adjusted Rand index, by resampling. */
  readonly stability: { readonly low: number; readonly mean: number; readonly high: number };
  /** Whether there are groups at all: more apart than chance has them, and stable. */
  readonly clear: boolean;
}

interface Options {
  /** 8 unless told. */
  readonly mostGroups?: number;
  readonly seed?: number;
  readonly left?: ReadonlySet<number>;
}

/** A group of fewer could be recognised, and describes nobody. */
const fewestMembers = 5;
/** An interval that reaches below it: whoever asks others would draw other groups. */
const stableFrom = 0.5;
/** Starts of k-means; ways of each number of groups that are compared; numbers of groups that others are asked about. */
const [starts, ways, numbers] = [16, 6, 3];
const [resamples, clouds] = [20, 10];

/**
 * Groups of people who are near each other on the map. Of all that k-means leads to, with at least five members in each, those are compared that
 * are told apart best (silhouette), one for each number of groups; the best of these counts that others would draw alike. Then it is asked whether
 * they are more than chance. Depends on the votes and the seed alone. Null where too few have a place.
 */
export function groupsOf(
  votes: Votes,
  directions: Directions,
  present: readonly number[],
  { mostGroups = 8, seed = 1, left = new Set() }: Options = {},
): Groups | null {
  const points = pointsOf(votes, directions, present);
  const random = seeded(seed);
  const found = bestWays(points, Math.min(mostGroups, Math.floor(present.length / fewestMembers)), random);
  const stabilities = resample(votes, directions, present, { found, left, random });
  const at = Math.max(
    stabilities.findIndex(({ low }) => low >= stableFrom),
    0,
  );
  const [way, stability] = [found[at], stabilities[at]];
  if (!way || !stability) return null;
  const { centres, group } = bySize(way);
  const apart = simpleSilhouette(points, centres);
  const byChance = chance(points, centres.x.length, random);
  const places = Array.from(centres.x, (x, of) => [x, centres.y[of]!] as const);
  return { group, centres: places, apart, byChance, stability, clear: apart > byChance && stability.low >= stableFrom };
}

function pointsOf(votes: Votes, directions: Directions, people: readonly number[]): Points {
  const places = people.map((person) => placeOf(votes, directions, person));
  return { x: Float64Array.from(places, ([x]) => x), y: Float64Array.from(places, ([, y]) => y) };
}

interface Way {
  readonly centres: Centres;
  readonly group: Int32Array;
}

/** Of each number of groups the way that is told apart best, and of these the best few. */
function bestWays(points: Points, mostGroups: number, random: () => number): Way[] {
  const found: Way[] = [];
  for (let k = 2; k <= mostGroups; k++) {
    for (const centres of kMeans(points, k, starts, random).slice(0, ways)) {
      const group = nearest(points, centres);
      if (Math.min(...sizesOf(group, k)) >= fewestMembers) found.push({ centres, group });
    }
  }
  const apart = silhouettes(
    points,
    found.map(({ group }) => group),
  );
  const sorted = [...found.keys()].toSorted((one, other) => apart[other]! - apart[one]!).map((at) => found[at]!);
  const best = sorted.filter(({ centres: { x } }, at) => sorted.findIndex((way) => way.centres.x.length === x.length) === at);
  return best.slice(0, numbers);
}

function sizesOf(group: Int32Array, k: number): number[] {
  const sizes = new Array<number>(k).fill(0);
  for (const one of group) sizes[one]!++;
  return sizes;
}

function bySize({ centres, group }: Way): Way {
  const sizes = sizesOf(group, centres.x.length);
  const order = [...sizes.keys()].toSorted((one, other) => sizes[other]! - sizes[one]! || centres.x[one]! - centres.x[other]!);
  const arrange = (of: Float64Array) => Float64Array.from(order, (at) => of[at]!);
  return { group: group.map((one) => order.indexOf(one)), centres: { ...centres, x: arrange(centres.x), y: arrange(centres.y) } };
}

/** How far apart the halves, thirds … of normal clouds are that have as many people and the same covariance: the most of ten. */
function chance(points: Points, k: number, random: () => number): number {
  const { across, along, up } = shapeOf(points);
  const found = Array.from({ length: clouds }, () => {
    const cloud = { x: new Float64Array(points.x.length), y: new Float64Array(points.x.length) };
    for (let at = 0; at < cloud.x.length; at++) {
      const [one, other] = normalPair(random);
      cloud.x[at] = across * one;
      cloud.y[at] = along * one + up * other;
    }
    return Math.max(...kMeans(cloud, k, 3, random).map((centres) => simpleSilhouette(cloud, centres)));
  });
  return Math.max(...found);
}

/** The triangle whose square is the covariance (Cholesky). */
function shapeOf({ x, y }: Points): { across: number; along: number; up: number } {
  const mean = (of: Float64Array) => of.reduce((sum, one) => sum + one, 0) / of.length;
  const [mx, my] = [mean(x), mean(y)];
  const covariance = (one: Float64Array, m: number, other: Float64Array, n: number) => mean(one.map((value, at) => (value - m) * (other[at]! - n)));
  const across = Math.sqrt(covariance(x, mx, x, mx));
  const along = across === 0 ? 0 : covariance(x, mx, y, my) / across;
  return { across, along, up: Math.sqrt(Math.max(0, covariance(y, my, y, my) - along ** 2)) };
}

interface Question {
  readonly found: readonly Way[];
  readonly left: ReadonlySet<number>;
  readonly random: () => number;
}

/** Draws as many people again, with return (Efron 1979, "Bootstrap methods"), makes their map and their groups, and asks where these would put everybody. */
function resample(votes: Votes, directions: Directions, present: readonly number[], { found, left, random }: Question): Groups["stability"][] {
  const agreed: number[][] = found.map(() => []);
  for (let drawing = 0; drawing < resamples; drawing++) {
    const often = new Float64Array(votes.people.length);
    for (let drawn = 0; drawn < often.length; drawn++) often[Math.floor(random() * often.length)]!++;
    const other = directionsOf(votes, { left, often, from: directions, precision: 1e-3 });
    const points = { ...pointsOf(votes, other, present), weight: Float64Array.from(present, (person) => often[person]!) };
    for (const [at, { group, centres }] of found.entries()) {
      const drawn = kMeans(points, centres.x.length, 3, random);
      const best = drawn.reduce((one, other) => (simpleSilhouette(points, other) > simpleSilhouette(points, one) ? other : one));
      agreed[at]!.push(adjustedRand(group, nearest(points, best)));
    }
  }
  return agreed.map((indices) => {
    const sorted = indices.toSorted((one, other) => one - other);
    // Of twenty the second and the last but one: the middle nine tenths.
    return { low: sorted[1]!, mean: sorted.reduce((sum, one) => sum + one, 0) / sorted.length, high: sorted.at(-2)! };
  });
}

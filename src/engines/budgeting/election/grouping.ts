import type { Ballots } from "./election.ts";

/** Equal ballots share a group: their group for each voter, and for each group its first voter and how many voters it stands for. */
interface Grouping {
  readonly groupOf: Uint32Array;
  readonly firsts: Uint32Array;
  readonly weights: Float64Array;
}

function rowHash(ballots: Ballots, voter: number, anyOrder: boolean): number {
  let hash = 17;
  for (let at = ballots.starts[voter]!; at < ballots.starts[voter + 1]!; at++) {
    const points = ballots.points === null ? 1 : ballots.points[at]!;
    let mixed = Math.imul(ballots.choices[at]! + 1, 0x9e3779b1) ^ Math.imul(points, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
    hash = anyOrder ? (hash + mixed) | 0 : Math.imul(hash ^ mixed, 0x01000193);
  }
  return (hash ^ (hash >>> 13)) >>> 0;
}

function sameRows(ballots: Ballots, a: number, b: number, anyOrder: boolean): boolean {
  const { starts, choices, points } = ballots;
  const length = starts[a + 1]! - starts[a]!;
  if (length !== starts[b + 1]! - starts[b]!) return false;
  for (let i = 0; i < length; i++) {
    let other = starts[b]! + i;
    const at = starts[a]! + i;
    // A ballot names a project at most once, so finding each choice of one row in the other proves them equal as sets.
    if (anyOrder) for (other = starts[b]!; other < starts[b + 1]! && choices[other] !== choices[at]; ) other++;
    if (other === starts[b + 1]! || choices[other] !== choices[at]) return false;
    if (points !== null && points[other] !== points[at]) return false;
  }
  return true;
}

/** `anyOrder`: the order of the choices in a ballot carries no meaning (all kinds but ordinal). */
export function groupBallots(ballots: Ballots, anyOrder: boolean): Grouping {
  const voters = ballots.starts.length - 1;
  const groupOf = new Uint32Array(voters);
  let capacity = 16;
  while (capacity < voters * 2) capacity *= 2;
  const table = new Int32Array(capacity).fill(-1);
  const firsts: number[] = [];
  const weights: number[] = [];
  for (let voter = 0; voter < voters; voter++) {
    let slot = rowHash(ballots, voter, anyOrder) & (capacity - 1);
    while (table[slot]! >= 0 && !sameRows(ballots, firsts[table[slot]!]!, voter, anyOrder)) slot = (slot + 1) & (capacity - 1);
    if (table[slot]! < 0) {
      table[slot] = firsts.length;
      firsts.push(voter);
      weights.push(0);
    }
    groupOf[voter] = table[slot]!;
    weights[table[slot]!]! += ballots.weights?.[voter] ?? 1;
  }
  return { groupOf, firsts: Uint32Array.from(firsts), weights: Float64Array.from(weights) };
}

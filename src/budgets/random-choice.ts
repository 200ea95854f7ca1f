import { type Choice, type Choosable, faultOf, type Limits } from "./vote.ts";

/** Numbers between 0 and 1; the same from the same seed (mulberry32). For tests, rehearsals and the demo: never for a secret. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A ballot that somebody might cast: always within the limits. `liking` of a project makes it likelier; 1 unless said. */
export function randomChoice(limits: Limits, projects: readonly Choosable[], random: () => number, liking: (number: number) => number = () => 1): Choice {
  const most = Math.min(projects.length, limits.maxChoices ?? projects.length);
  const wanted = Math.max(limits.minChoices, Math.min(most, 2 + Math.floor(random() * 6)));
  // Each project at the instant at which a clock of its own speed strikes: the likelier, the earlier.
  const order = projects.map(({ number }) => ({ number, at: -Math.log(1 - random()) / liking(number) })).sort((a, b) => a.at - b.at);
  let choices: number[] = [];
  for (const { number } of order) {
    if (choices.length >= wanted) break;
    if (fits(limits, projects, [...choices, number])) choices = [...choices, number];
  }
  if (limits.kind !== "ranked") choices.sort((a, b) => a - b);
  return { choices, points: limits.kind === "points" ? sharePoints(limits, choices.length, random) : null };
}

function fits(limits: Limits, projects: readonly Choosable[], choices: readonly number[]): boolean {
  if (limits.kind === "points") return choices.length <= limits.pointsTotal!;
  return faultOf({ ...limits, minChoices: 0 }, projects, { choices: choices.toSorted((a, b) => a - b), points: null }) === null;
}

function sharePoints({ pointsTotal, pointsMax }: Limits, count: number, random: () => number): number[] {
  const points = Array.from({ length: count }, () => 1);
  for (let left = pointsTotal! - count; left > 0; left -= 1) {
    const at = Math.floor(random() * count);
    if (points[at]! < pointsMax!) points[at] = points[at]! + 1;
  }
  return points;
}

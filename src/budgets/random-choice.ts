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

type Liking = (number: number) => number;

/** A ballot that somebody might cast: always within the limits. `liking` of a project makes it likelier; 1 unless said. */
export function randomChoice(limits: Limits, projects: readonly Choosable[], random: () => number, liking: Liking = () => 1): Choice {
  let choices = randomProjects(limits, projects, random, liking);
  // A first choice may leave no room for as many as a ballot needs: in a small district, say.
  for (let again = 0; again < 50 && choices.length < limits.minChoices; again += 1) choices = randomProjects(limits, projects, random, liking);
  if (limits.kind !== "ranked") choices.sort((a, b) => a - b);
  return { choices, points: limits.kind === "points" ? turnSome(limits, sharePoints(limits, choices.length, random), random) : null };
}

function randomProjects(limits: Limits, projects: readonly Choosable[], random: () => number, liking: Liking): number[] {
  const most = Math.min(projects.length, limits.maxChoices ?? projects.length);
  const wanted = Math.max(limits.minChoices, Math.min(most, 2 + Math.floor(random() * 6)));
  // Each project at the instant at which a clock of its own speed strikes: the likelier, the earlier.
  const order = projects.map(({ number }) => ({ number, at: -Math.log(1 - random()) / liking(number) })).sort((a, b) => a.at - b.at);
  let choices: number[] = [];
  for (const { number } of order) {
    if (choices.length >= wanted) break;
    if (fits(limits, projects, [...choices, number])) choices = [...choices, number];
  }
  return choices;
}

function fits(limits: Limits, projects: readonly Choosable[], choices: readonly number[]): boolean {
  const points = limits.kind === "points" ? choices.map(() => 1) : null;
  return faultOf({ ...limits, minChoices: 0 }, projects, { choices: choices.toSorted((a, b) => a - b), points }) === null;
}

/** Against some of them, where a ballot may be: fewer than it supports. */
function turnSome({ maxAgainst }: Limits, points: number[], random: () => number): number[] {
  if (maxAgainst === null) return points;
  const against = Math.floor(random() * (Math.min(maxAgainst, Math.floor((points.length - 1) / 2)) + 1));
  const first = Math.floor(random() * points.length);
  return points.map((one, at) => ((at - first + points.length) % points.length < against ? -one : one));
}

function sharePoints({ pointsTotal, pointsMax }: Limits, count: number, random: () => number): number[] {
  const points = Array.from({ length: count }, () => 1);
  for (let left = pointsTotal! - count; left > 0; left -= 1) {
    const at = Math.floor(random() * count);
    if (points[at]! < pointsMax!) points[at] = points[at]! + 1;
  }
  return points;
}

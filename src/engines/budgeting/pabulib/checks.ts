import type { Ballots } from "../election/election.ts";
import { rational } from "../election/rational.ts";
import { parseDecimal } from "./decimal.ts";
import type { MetaSection } from "./meta-section.ts";
import { PabulibError, type Warnings } from "./problem.ts";
import type { ProjectsSection } from "./projects-section.ts";

/** A file whose totals differ from its rows was cut or edited: nobody should count it. */
export function checkCounts(meta: MetaSection, projects: number, voters: number): void {
  for (const [key, rows] of [
    ["num_projects", projects],
    ["num_votes", voters],
  ] as const) {
    const announced = meta.count(key);
    if (announced !== null && announced !== rows) {
      throw new PabulibError(meta.place(key), `META announces ${announced}, the file holds ${rows} rows`);
    }
  }
}

/** The totals that a file prints beside its projects often come from another source than its ballots: a warning. */
export function checkPrinted(section: ProjectsSection, ballots: Ballots, votes: Float64Array, warnings: Warnings): void {
  const scores = ballots.points === null ? null : sumOfPoints(ballots, votes.length);
  section.projects.forEach(({ id, printed }, index) => {
    const place = section.places[index];
    if (place === undefined) return;
    const counted = votes[index] as number;
    if (printed.votes !== undefined && !equals(printed.votes, BigInt(counted), 1n)) {
      warnings.add("printed-votes", place, `the file prints ${printed.votes} votes for project ${id}, its ballots hold ${counted}`);
    }
    if (scores === null || printed.score === undefined) return;
    const score = scores[index] as bigint;
    if (!equals(printed.score, score, BigInt(ballots.pointScale))) {
      warnings.add("printed-score", place, `the file prints ${printed.score} points for project ${id}, its ballots hold ${Number(score) / ballots.pointScale}`);
    }
  });
}

/** Each as often as its ballot counts. */
function sumOfPoints(ballots: Ballots, projects: number): readonly bigint[] {
  const sums = new Float64Array(projects);
  let size = 0;
  eachPoint(ballots, (project, value, weight) => {
    size += Math.abs(value * weight);
    sums[project]! += value * weight;
  });
  if (size <= Number.MAX_SAFE_INTEGER) return Array.from(sums, BigInt);
  const exact = new Array<bigint>(projects).fill(0n);
  eachPoint(ballots, (project, value, weight) => {
    exact[project]! += BigInt(value) * BigInt(weight);
  });
  return exact;
}

function eachPoint({ starts, choices, points, weights }: Ballots, visit: (project: number, value: number, weight: number) => void): void {
  for (let voter = 0; voter < starts.length - 1; voter++) {
    for (let at = starts[voter]!; at < starts[voter + 1]!; at++) visit(choices[at]!, points?.[at] ?? 0, weights?.[voter] ?? 1);
  }
}

function equals(printed: string, numerator: bigint, denominator: bigint): boolean {
  const value = parseDecimal(printed);
  const counted = rational(numerator, denominator);
  return value !== null && value.numerator === counted.numerator && value.denominator === counted.denominator;
}

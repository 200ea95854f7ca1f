import type { CountedPart } from "./result.query.ts";
import type { Poll, Project } from "../votes.query.ts";

/** A project as the last count sees it. */
export interface ProjectOutcome {
  readonly project: Project;
  readonly part: CountedPart;
  readonly story: CountedPart["explanation"]["projects"][number];
  /** In the order of the count of its part, from 0; null when it was not chosen. */
  readonly place: number | null;
}

export interface Outcome {
  readonly parts: readonly CountedPart[];
  readonly judged: readonly ProjectOutcome[];
  readonly winners: readonly ProjectOutcome[];
  readonly spentCents: number;
  /** What the parts that exceed their budget exceed it by. */
  readonly overCents: number;
  readonly ballots: number;
}

/** The result as people read it: all parts of the budget together. */
export function outcomeOf({ projects }: Poll, all: readonly CountedPart[], without: CountedPart["without"] = "none"): Outcome {
  const parts = all.filter((part) => part.without === without);
  const byNumber = new Map(projects.map((project) => [String(project.number), project]));
  const judged = parts.flatMap((part) =>
    part.explanation.projects.map((story): ProjectOutcome => {
      const at = part.result.winners.indexOf(story.project);
      return { project: byNumber.get(story.project)!, part, story, place: at < 0 ? null : at };
    }),
  );
  const winners = judged.filter(({ place }) => place !== null).toSorted((one, other) => one.place! - other.place!);
  return {
    parts,
    judged: judged.toSorted((one, other) => other.story.votes - one.story.votes || one.project.number - other.project.number),
    winners,
    spentCents: winners.reduce((sum, { project }) => sum + project.cost_cents, 0),
    overCents: parts.reduce((sum, { result }) => sum + Math.max(0, Math.round((Number(result.spent) - Number(result.budget)) * 100)), 0),
    ballots: parts.length === 1 ? parts[0]!.ballots : Math.max(0, ...parts.map(({ ballots }) => ballots)),
  };
}

export const communesOf = (winners: readonly ProjectOutcome[]): ReadonlyMap<string, number> => {
  const communes = new Map<string, number>();
  for (const { project } of winners) if (project.commune_code) communes.set(project.commune_code, (communes.get(project.commune_code) ?? 0) + 1);
  return communes;
};

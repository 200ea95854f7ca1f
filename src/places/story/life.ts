import { between, type Chance } from "./chance.ts";
import { daysBefore } from "./days.ts";
import type { Stage, DemoPlace } from "./told.ts";

const ages: readonly Stage[] = ["idea", "prefiguration", "opening", "rooted"];

/** The stages a place went through, each with its first day: some weeks to two years apart, backwards from the one it is in. */
export function lifeOf({ stage, since }: Pick<DemoPlace, "stage" | "since">, random: Chance): { stage: Stage; since: string }[] {
  const life = [{ stage, since }];
  const earlier = stage === "closed" ? ages.slice(0, random() < 0.5 ? 3 : 4) : ages.slice(0, ages.indexOf(stage));
  for (const before of earlier.toReversed()) life.unshift({ stage: before, since: daysBefore(life[0]!.since, between(90, 700, random)) });
  return life;
}

import type { Db } from "#platform/db/db.ts";
import { plantStudied } from "#ideas";
import { isStoryPlanted, processIds } from "#processes";
import type { Territory } from "#territory";
import { communeNamed, type VoteStory } from "./plant.ts";
import { demoVotes } from "./story.seeds.ts";

const processOf = { [demoVotes.open]: "votedBudget", [demoVotes.sealed]: "nearBudget" } as Readonly<Record<string, "votedBudget" | "nearBudget">>;

/** The vote as a stage of its process, its projects the ideas that were studied there. As it was told in a house without those processes. */
export async function withIdeas(db: Db, territory: Territory, told: VoteStory): Promise<VoteStory> {
  const process = processOf[told.id];
  if (!process || !(await isStoryPlanted(db))) return told;
  const ideas = await plantStudied(
    db,
    process,
    told.projects.map(([category, title, place, thousands, summary]) => ({
      ...{
        title,
        body: summary.length < 20 ? `${title}. ${summary}` : summary,
        category,
        commune: communeNamed(territory, place),
        costCents: Math.round(thousands * 100_000),
      },
    })),
  );
  const { id, stages } = processIds[process];
  return { ...told, of: { processId: id, stageId: stages.vote, ideas } };
}

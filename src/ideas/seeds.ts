import type { SeedContext } from "#platform/start/room.ts";
import { isStoryPlanted } from "#processes";
import { plantActs } from "./story/acts.seeds.ts";
import { plantJudging } from "./story/judging.seeds.ts";
import { plantLoad } from "./story/load.seeds.ts";
import { plantIdeas } from "./story/proposals.seeds.ts";
import { plantWritten } from "./story/drafts-and-files.seeds.ts";

/** The demo's story: a budget replayed from ideas to deliveries, and ideas in each process that collects them. */
export async function seed(context: SeedContext): Promise<void> {
  if (context.places !== null) return plantLoad(context);
  if (!(await isStoryPlanted(context.db))) return;
  await plantIdeas(context);
  await plantWritten(context);
  await plantActs(context);
  await plantJudging(context);
}

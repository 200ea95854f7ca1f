import type { SeedContext } from "#platform/room.ts";
import { plantActs } from "./story/acts.seeds.ts";
import { plantJudging } from "./story/judging.seeds.ts";
import { plantLoad } from "./story/load.seeds.ts";
import { plantProcesses } from "./story/processes.seeds.ts";
import { plantIdeas } from "./story/proposals.seeds.ts";
import { plantWritten } from "./story/written.seeds.ts";

/** The demo's story: a budget replayed from ideas to deliveries, and one process open in each kind of stage. */
export async function seed(context: SeedContext): Promise<void> {
  if (context.places !== null) return plantLoad(context);
  // The story is set in the metropolis of Lille: elsewhere there is nothing to plant into.
  if (!(await plantProcesses(context))) return;
  await plantIdeas(context);
  await plantWritten(context);
  await plantActs(context);
  await plantJudging(context);
}

import type { SeedContext } from "#platform/start/room.ts";
import { plantCrowd } from "./story/crowd.ts";
import { plantDebates } from "./story/debates.seeds.ts";
import { plantFollows } from "./story/follows.seeds.ts";
import { plantLoadProcess } from "./story/load.seeds.ts";
import { plantSeats } from "./story/seats.seeds.ts";
import { plantProcesses } from "./story/processes.seeds.ts";

/** The demo's story: one process open in each kind of stage, who follows them, and a debate. Ideas, texts and votes are planted by their rooms. */
export async function seed(context: SeedContext): Promise<void> {
  if (context.places !== null) {
    await plantCrowd(context.db);
    return plantLoadProcess(context.db);
  }
  // The story is set in the metropolis of Lille: elsewhere there is nothing to plant into.
  if (!(await plantProcesses(context))) return;
  await plantCrowd(context.db);
  await plantFollows(context.db);
  await plantDebates(context.db);
  await plantSeats(context);
}

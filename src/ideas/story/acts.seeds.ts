import type { SeedContext } from "#platform/start/room.ts";
import { plantChannels } from "./acts/channels.seeds.ts";
import { plantComments } from "./acts/comments.seeds.ts";
import { plantDuplicates } from "./acts/duplicates.seeds.ts";
import { plantModerated } from "./acts/moderated.seeds.ts";
import { plantFollows, plantSupports } from "./acts/supports.seeds.ts";

/** What people did to the ideas of the demo: supports, comments, what came on paper, duplicates, a split, what moderators saw. */
export async function plantActs({ db, say }: Pick<SeedContext, "db" | "say">): Promise<void> {
  const lines = await plantChannels(db);
  const supports = await plantSupports(db);
  const comments = await plantComments(db);
  await plantFollows(db);
  await plantDuplicates(db);
  await plantModerated(db);
  say(`Participation: ${supports} supports, ${comments} comments, ${lines} lines in the ledgers`);
}

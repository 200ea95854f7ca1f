import type { SeedContext } from "#platform/start/room.ts";
import { addDays, dayOf } from "#platform/time/day.ts";
import { fillOpenings, horizon, missingHours } from "./hours/opening.command.ts";
import { tellImports } from "./import-page/import.seeds.ts";
import { tellMerges } from "./merge/merge.seeds.ts";
import { tellLinks } from "./needs/links.seeds.ts";
import { tellKeeping } from "./story/keeping.seeds.ts";
import { hangPhotos } from "./photos/photos.seeds.ts";
import { tellActs } from "./story/acting.seeds.ts";
import { tellModeration } from "./moderation/moderation.seeds.ts";
import { plantLoad } from "./story/load.seeds.ts";
import { tellStory } from "./story/story.seeds.ts";

/** The demo's story, or as many places as a load test wants. Fictitious neighbourhoods come from the territory's own seed, before. */
export async function seed({ db, say, places, files }: SeedContext): Promise<void> {
  if (places !== null) await plantLoad(db, places, say);
  else {
    const told = await tellStory(db);
    say(told > 0 ? `Places: ${told} of the demo's story` : "Places: none, the demo's story is set in the metropolis of Lille");
    await tellActs(db);
    await tellKeeping(db);
    if (files) await hangPhotos(db, files);
    await tellModeration(db);
    await tellMerges(db);
    await tellImports(db);
    await tellLinks(db);
  }
  // The nightly job would do it; until then the first reader would wait.
  const today = dayOf(Date.now());
  const [from, to] = [addDays(today, -horizon.back), addDays(today, horizon.ahead)];
  await fillOpenings(db, await missingHours(db, from, to), from, to);
}

import type { SeedContext } from "#platform/room.ts";
import { plantTexts } from "./other-ways/texts.seeds.ts";

/** Texts under debate of the demo, each in each of its states. The processes and the crowd are there. */
export async function plantOtherWays({ db, say }: Pick<SeedContext, "db" | "say">): Promise<void> {
  const amendments = await plantTexts(db);
  say(`Participation: ${amendments} amendments`);
}

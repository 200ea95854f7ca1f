import { join } from "node:path";

import type { Settings } from "#platform/settings.ts";
import type { Room } from "#platform/start/room.ts";
import { forgetAskedBeginning, readAskedBeginning } from "./asked-beginning.ts";
import { inStoryHouse } from "./begin.line.ts";
import { endStory, isReady } from "./end-story.ts";

/**
 * Before the house opens: what an administrator asked for on its page is done, by the same steps as the command. While something is missing,
 * or another process runs, it says so, opens as it was, and asks again at the next start.
 * @throws CannotStart
 */
export async function beginIfAsked(rooms: readonly Room[], settings: Settings, say: (step: string) => void): Promise<void> {
  const asked = await readAskedBeginning(settings);
  if (!asked) return;
  say(`${asked.by} asked on ${asked.at.slice(0, 10)} that this demo becomes a house.`);
  const tools = { settings, out: (text: string) => say(text.trimEnd()), err: (text: string) => say(text.trimEnd()) };
  await inStoryHouse(rooms, tools, async (house) => {
    if (!(await isReady(house))) return say("The story stays for now.");
    await endStory(house, { file: join(settings.DATA_DIR, `demonstration-${asked.at.slice(0, 10)}.tar.gz`), recipients: [] });
    await forgetAskedBeginning(settings);
  });
}

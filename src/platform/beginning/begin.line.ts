import { parseArgs } from "node:util";

import { oneClient } from "#platform/db/one-client.ts";
import { reachServer } from "#platform/start/open-server.ts";
import type { CommandLine, Room } from "#platform/start/room.ts";
import { endStory, isReady, type StoryHouse, type StoryTools } from "./end-story.ts";

/** `house begin`: what is still to be done before a demo becomes a house; with a file for the backup, the act itself. */
export function beginLine(rooms: readonly Room[]): CommandLine {
  return {
    name: "house begin",
    usage: "house begin [FILE [--recipient age1…]…]   make a house of a demo: the checklist; with a file, keep a backup there and remove the story",
    async run(args, tools) {
      const asked = readAsked(args);
      if (!asked) {
        tools.err("Write the file for the backup, or nothing to see what is still to be done.\n");
        return 2;
      }
      return inStoryHouse(rooms, tools, async (house) => {
        if (!(await isReady(house))) return 1;
        if (!asked.file) return 0;
        await endStory(house, { file: asked.file, recipients: asked.recipients });
        tools.out("Start the house.\n");
        return 0;
      });
    },
  };
}

/** With its database reached, whatever it holds, and let go afterwards. */
export async function inStoryHouse<result>(rooms: readonly Room[], tools: StoryTools, work: (house: StoryHouse) => Promise<result>): Promise<result> {
  const server = await reachServer(tools.settings, () => {});
  const ownerUrl = server.ownerUrl ?? server.url;
  const client = oneClient({ connectionString: ownerUrl, application_name: "beffroi house begin" });
  try {
    await client.connect();
    return await work({ client, url: server.url, ownerUrl, rooms, tools });
  } finally {
    await client.end();
    await server.release();
  }
}

function readAsked(args: string[]): { file: string | undefined; recipients: readonly string[] } | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { recipient: { type: "string", multiple: true, default: [] } } });
    return positionals.length <= 1 ? { file: positionals[0], recipients: values.recipient } : null;
  } catch {
    return null;
  }
}

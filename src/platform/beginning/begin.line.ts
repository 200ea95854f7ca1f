import { parseArgs } from "node:util";
import pg from "pg";

import { keepHouse } from "#platform/backup/keep-house.ts";
import { countProcesses } from "#platform/backup/load.command.ts";
import { connect } from "#platform/db/db.ts";
import { roleAt } from "#platform/db/role.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import { collectOffers } from "#platform/offers.ts";
import type { Settings } from "#platform/settings.ts";
import { migrations, reachServer } from "#platform/start/open-server.ts";
import type { CommandLine, CommandTools, Room } from "#platform/start/room.ts";
import { begin } from "./begin.command.ts";
import { hasStory } from "./beginning.ts";

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
      const server = await reachServer(tools.settings, () => {});
      const ownerUrl = server.ownerUrl ?? server.url;
      const client = new pg.Client({ connectionString: ownerUrl, application_name: "beffroi house begin" });
      try {
        await client.connect();
        if (!(await isReady(ownerUrl, client, rooms, tools))) return 1;
        if (!asked.file) return 0;
        await keepHouse(client, tools, { file: asked.file, recipients: asked.recipients });
        await removeStory(client, await roleAt(server.url, ownerUrl), rooms, tools.settings);
        tools.out(
          "The story is removed, and with it whatever was entered during the demonstration; accounts that are of no story are kept. Start the house.\n",
        );
        return 0;
      } finally {
        await client.end();
        await server.release();
      }
    },
  };
}

/** Says each step with a mark. */
async function isReady(ownerUrl: string, client: pg.Client, rooms: readonly Room[], { settings, out, err }: CommandTools): Promise<boolean> {
  const { db, close } = connect(ownerUrl, { max: 1 });
  try {
    if (!(await hasStory(db))) {
      err("There is no story in this house: it has begun already.\n");
      return false;
    }
    const steps = [{ says: "No process of the house runs", done: false }];
    for (const { says, isDone } of collectOffers(rooms).beginningSteps) steps.push({ says: says.en, done: await isDone(db, settings) });
    await close();
    steps[0]!.done = (await countProcesses(client)) === 0;
    for (const { says, done } of steps) out(`[${done ? "x" : " "}] ${says}\n`);
    return steps.every(({ done }) => done);
  } finally {
    await close();
  }
}

async function removeStory(client: pg.Client, application: string | undefined, rooms: readonly Room[], settings: Settings): Promise<void> {
  const contents = await begin(client, { kept: collectOffers(rooms).keptRows, migrations, application });
  const storage = storageOf(settings);
  for (const key of contents) await storage.remove(key);
}

function readAsked(args: string[]): { file: string | undefined; recipients: readonly string[] } | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { recipient: { type: "string", multiple: true, default: [] } } });
    return positionals.length <= 1 ? { file: positionals[0], recipients: values.recipient } : null;
  } catch {
    return null;
  }
}

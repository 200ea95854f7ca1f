import type pg from "pg";

import { readEnvelope } from "#platform/backup/envelope.ts";
import { type Keeping, keepHouse } from "#platform/backup/keep-house.ts";
import { countProcesses } from "#platform/db/processes.query.ts";
import { readSound } from "#platform/backup/read-backup.ts";
import { makeRoom, restore } from "#platform/backup/restore.ts";
import { CannotStart } from "#platform/cannot-start.ts";
import { connect } from "#platform/db/db.ts";
import { roleAt } from "#platform/db/role.ts";
import { storageOf } from "#platform/files/storage-of.ts";
import { collectOffers } from "#platform/offers.ts";
import { migrations } from "#platform/start/open-server.ts";
import type { CommandTools, Room } from "#platform/start/room.ts";
import { begin } from "./begin.command.ts";
import { hasStory } from "./beginning.ts";

export type StoryTools = Pick<CommandTools, "settings" | "out" | "err">;

export interface StoryHouse {
  /** Connected as the owner of the tables. */
  readonly client: pg.Client;
  readonly url: string;
  readonly ownerUrl: string;
  readonly rooms: readonly Room[];
  readonly tools: StoryTools;
}

/** Says each step with a mark. False when one is missing, or there is no story. */
export async function isReady({ client, ownerUrl, rooms, tools: { settings, out, err } }: StoryHouse): Promise<boolean> {
  // Before a connection of our own: the server tells of one for a moment after it is closed.
  const isAlone = (await countProcesses(client)) === 0;
  const { db, close } = connect(ownerUrl, { max: 1 });
  try {
    if (!(await hasStory(db))) {
      err("There is no story in this house: it has begun already.\n");
      return false;
    }
    const steps = [{ says: "No process of the house runs", done: isAlone }];
    for (const { says, isDone } of collectOffers(rooms).beginningSteps) steps.push({ says: says.en, done: await isDone(db, settings) });
    for (const { says, done } of steps) out(`[${done ? "x" : " "}] ${says}\n`);
    return steps.every(({ done }) => done);
  } finally {
    await close();
  }
}

/**
 * Keeps a backup, then removes the story: whole, or not at all. What fails half-way comes back from the backup, unless only somebody else's
 * identity opens it.
 * @throws CannotStart
 */
export async function endStory(house: StoryHouse, keeping: Keeping): Promise<void> {
  const { client, url, ownerUrl, rooms, tools } = house;
  await keepHouse(house, tools, keeping);
  const application = await roleAt(url, ownerUrl);
  const contents = await begin(client, { kept: collectOffers(rooms).keptRows, migrations, application }).catch(async (error: Error) => {
    if (keeping.recipients.length > 0) throw new CannotStart(`The story went half-way (${error.message}): bring it back with beffroi restore ${keeping.file}.`);
    await comeBack(house, application, keeping.file);
    throw new CannotStart(`The story could not be removed, and is there as it was: ${error.message}`);
  });
  const storage = storageOf(tools.settings);
  for (const key of contents) await storage.remove(key);
  tools.out("The story is removed, and with it whatever was entered during the demonstration; accounts that are of no story are kept.\n");
}

async function comeBack({ url, ownerUrl, rooms }: StoryHouse, application: string | undefined, file: string): Promise<void> {
  const open = () => readEnvelope(file, []);
  const sound = await readSound(open());
  const target = { url, ownerUrl, application, migrations, rooms, storage: null };
  await makeRoom(target, true);
  await restore(sound, open, target);
}

import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { startOwnServer } from "#platform/db/own-server.ts";
import { copyFolder } from "./copy-folder.ts";
import { type OpenHouse, openHouse } from "./open-house.ts";
import type { SharedHouse, SharedHouseName } from "./shared-house.ts";
import { listenForWants } from "./wanted.ts";

interface Opened {
  readonly folder: string;
  readonly houses: OpenHouse[];
}

/** What is there of the houses once they are closed. */
export interface LeftBehind {
  readonly folders: readonly string[];
  /** What each process said. */
  readonly outputs: readonly string[];
}

/** How many processes each has, and with which settings: what races refuse is no news. */
const houses: Readonly<Record<SharedHouseName, { readonly processes: number; readonly settings: NodeJS.ProcessEnv }>> = {
  present: { processes: 1, settings: {} },
  races: { processes: 2, settings: { LOG_LEVEL: "error" } },
};
const isName = (name: string): name is SharedHouseName => Object.hasOwn(houses, name);

/** Written whole or not at all: whoever waits for it reads it in the moment in which it is there. */
export async function writeWhole(file: string, content: object): Promise<void> {
  await writeFile(`${file}.part`, JSON.stringify(content));
  await rename(`${file}.part`, file);
}

/**
 * Opens the houses of shared-house.ts, each in the moment in which it is wanted in the folder `beside`, and writes where it is into `NAME.json` there. `planted` gives the folder that each is a copy of. Closing gives what they leave: folders, and what they said.
 */
export function openOnDemand(beside: string, planted: () => Promise<string>): { close(): Promise<LeftBehind> } {
  const opened = new Map<SharedHouseName, Promise<Opened | null>>();
  const end = listenForWants(beside, (name) => {
    if (isName(name) && !opened.has(name)) opened.set(name, open(name));
  });

  async function open(name: SharedHouseName): Promise<Opened | null> {
    let one: Opened | null = null;
    try {
      one = { folder: await freshFolder("house"), houses: [] };
      await copyFolder(await planted(), one.folder);
      await start(one, name);
      const shared: SharedHouse = { folder: one.folder, urls: one.houses.map(({ url }) => url) };
      await writeWhole(join(beside, `${name}.json`), shared);
    } catch (error) {
      await writeWhole(join(beside, `${name}.json`), { fault: String(error) });
    }
    return one;
  }

  return {
    async close() {
      end();
      const all = (await Promise.all(opened.values())).filter((one) => one !== null);
      await Promise.all(all.flatMap((one) => one.houses.map((house) => house.close())));
      return { folders: all.map(({ folder }) => folder), outputs: all.flatMap((one) => one.houses.map((house) => house.output())) };
    },
  };
}

/** Its PostgreSQL is started as that of tests is, since files of races hold many connections at once; then it belongs to the processes. */
async function start(one: Opened, name: SharedHouseName): Promise<void> {
  const server = await startOwnServer(one.folder, { forTests: true });
  try {
    const { processes, settings } = houses[name];
    for (let n = 0; n < processes; n += 1) one.houses.push(await openHouse(one.folder, settings));
  } finally {
    await server.release();
  }
}

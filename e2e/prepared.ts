import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { inject } from "vitest";

import { want } from "./wanted.ts";

/** What set-up.ts lays ready once the first file asks for it. */
export interface Prepared {
  /** Houses as `npm start` opens them, with the demo's story: one for each worker. */
  readonly houseUrls: readonly string[];
  /** The data of the house that was started first, and is closed since: `plantedFolder` of own-folder.ts gives copies of it. */
  readonly plantedFolder: string;
  /** The same of a house that was begun without the story: `begunFolder` gives copies of it. */
  readonly begunFolder: string;
  /** What the first house said when it was started for the first time. */
  readonly firstWords: string;
}

/** Waits for what the set-up writes there. @throws Error that says why it could not be made. */
export async function readOnceThere<T extends object>(file: string): Promise<T> {
  while (!existsSync(file)) await new Promise((done) => setTimeout(done, 100));
  const prepared = JSON.parse(await readFile(file, "utf8")) as T | { readonly fault: string };
  if ("fault" in prepared) throw new Error(`The houses of the journeys could not be prepared: ${prepared.fault}`);
  return prepared;
}

await want(dirname(inject("preparedFile")), "houses");

export const prepared = await readOnceThere<Prepared>(inject("preparedFile"));

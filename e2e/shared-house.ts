import { dirname, join } from "node:path";
import { inject } from "vitest";

import { readOnceThere } from "./prepared.ts";
import { want } from "./wanted.ts";

/** A house with the demo's story and the clock of the machine, which files of journeys share. */
export interface SharedHouse {
  /** Its data, where a test may stand beside it as another process of the house. */
  readonly folder: string;
  /** One for each of its processes. */
  readonly urls: readonly string[];
}

export type SharedHouseName = "present" | "races";

/**
 * "present": for journeys that wait for what the clock of the machine brings. "races": two processes, asked much at once. Each is opened once
 * in a run, when the first file asks for it, and closed by the set-up (open-on-demand.ts). Two files may be there at once: each makes things
 * and, where it takes a role away, people of its own; what is counted over the whole house, and what ends a process, opens its own.
 */
export async function sharedHouse(name: SharedHouseName): Promise<SharedHouse> {
  const beside = dirname(inject("preparedFile"));
  await want(beside, name);
  return readOnceThere<SharedHouse>(join(beside, `${name}.json`));
}

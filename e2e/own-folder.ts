import { rm } from "node:fs/promises";
import { afterAll } from "vitest";

import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { copyFolder } from "./copy-folder.ts";
import { prepared } from "./prepared.ts";

/** For the houses of a file of journeys, asked for before its first test: an empty folder, removed after its last. */
export function emptyFolder(): Promise<string> {
  const folder = freshFolder("house");
  afterAll(async () => rm(await folder, { recursive: true, force: true }));
  return folder;
}

/** The same with the demo's story in it, which takes a second where planting it takes half a minute. */
export const plantedFolder = (): Promise<string> => copyOf(prepared.plantedFolder);

/** The same with a house in it that was begun without the story: what a first start does is done. */
export const begunFolder = (): Promise<string> => copyOf(prepared.begunFolder);

async function copyOf(folder: string): Promise<string> {
  const own = emptyFolder();
  await copyFolder(folder, await own);
  return own;
}

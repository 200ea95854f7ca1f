import { rm } from "node:fs/promises";
import { afterAll, inject } from "vitest";

import { freshFolder } from "#platform/db/fresh-folder.testing.ts";
import { copyFolder } from "./copy-folder.ts";

/** For the houses of a file of journeys, asked for before its first test: an empty folder, removed after its last. */
export function emptyFolder(): Promise<string> {
  const folder = freshFolder("house");
  afterAll(async () => rm(await folder, { recursive: true, force: true }));
  return folder;
}

/** The same with the demo's story in it, which takes a second where planting it takes half a minute. */
export async function plantedFolder(): Promise<string> {
  const folder = emptyFolder();
  await copyFolder(inject("plantedFolder"), await folder);
  return folder;
}

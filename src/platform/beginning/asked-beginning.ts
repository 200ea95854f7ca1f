import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

import type { Settings } from "#platform/settings.ts";

const shape = z.object({ by: z.string(), at: z.iso.datetime() });

/** Who asked, as they are called, and when. */
export type BeginningRequest = z.infer<typeof shape>;

/** Beside the keys, where nothing that reaches the application's SQL alone can write. */
const fileOf = ({ DATA_DIR: folder }: Settings) => join(folder, "begin.json");

/** The next start makes a house of this demo. */
export async function askBeginning(settings: Settings, asked: BeginningRequest): Promise<void> {
  await mkdir(settings.DATA_DIR, { recursive: true });
  await writeFile(fileOf(settings), `${JSON.stringify(asked)}\n`, { mode: 0o600 });
}

export async function readAskedBeginning(settings: Settings): Promise<BeginningRequest | null> {
  try {
    const read = shape.safeParse(JSON.parse(await readFile(fileOf(settings), "utf8")));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export const forgetAskedBeginning = (settings: Settings): Promise<void> => rm(fileOf(settings), { force: true });

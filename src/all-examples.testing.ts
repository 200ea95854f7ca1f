import { existsSync, readdirSync } from "node:fs";

import type { RoomExamples } from "./room-examples.testing.ts";

const folders = readdirSync("src").filter((folder) => existsSync(`src/${folder}/room.examples.ts`));

/** What every room tells of itself. */
export const allExamples: readonly RoomExamples[] = await Promise.all(
  folders.map(async (folder) => {
    const file: { default: RoomExamples } = await import(`./${folder}/room.examples.ts`);
    return file.default;
  }),
);

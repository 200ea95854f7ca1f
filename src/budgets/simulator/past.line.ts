import { readFile } from "node:fs/promises";

import type { CommandLine } from "#platform/start/room.ts";
import { importPastVote } from "./import-past.command.ts";

/** Many files at once, as an archive of past votes has them. */
export const importPastLine: CommandLine = {
  name: "votes import-past",
  usage: "votes import-past FILE.pb…",
  async run(args, { database, out, err }) {
    if (args.length === 0) {
      err("Name at least one .pb file.\n");
      return 2;
    }
    const db = await database();
    let refused = 0;
    for (const file of args) {
      const imported = await importPastVote(db, { content: await readFile(file), source: "", by: null });
      if (imported.ok) out(`${imported.new ? "Imported" : "Already there"}: /votes/simulateur/${imported.slug}\n`);
      else {
        refused += 1;
        err(`${file}: ${imported.problem}\n`);
      }
    }
    return refused > 0 ? 1 : 0;
  },
};

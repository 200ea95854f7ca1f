import { basename } from "node:path";
import { parseArgs } from "node:util";

import type { CommandLine } from "#platform/start/room.ts";
import { readGeojsonFile } from "../named-file.ts";
import { forgetTerritory, readTerritory } from "../territory-memory.ts";
import { saveContours } from "./contours.command.ts";
import { readContours } from "./contours.form.ts";
import { contoursTexts } from "./contours.texts.ts";

const usage = "territory contours FILE.geojson [--source NAME]";

/** Imports the official outlines of the communes, all of them or none. */
export const contoursLine: CommandLine = {
  name: "territory contours",
  usage,
  async run(args, { database, out, err }) {
    const refuse = (why: string): number => {
      err(`${why} Nothing was imported.\n`);
      return 2;
    };
    const options = readOptions(args);
    if (!options) return refuse(`Usage: beffroi ${usage}.`);
    const read = await readGeojsonFile(options.file);
    if (!read.ok) return refuse(read.why);

    const db = await database();
    const territory = await readTerritory(db);
    const checked = readContours(read.features, territory.communes);
    if (!checked.ok) return refuse(contoursTexts.en.says(checked));
    await db.transaction().execute((trx) => saveContours(trx, checked.contours, options.source));
    forgetTerritory(db);
    out(`Imported the outlines of ${checked.contours.size} communes of ${territory.metropolis.name}. The maps follow within seconds.\n`);
    return 0;
  },
};

function readOptions(args: string[]): { file: string; source: string } | null {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { source: { type: "string" } } });
    const [file, ...more] = positionals;
    return file && more.length === 0 ? { file, source: values.source?.trim() || basename(file) } : null;
  } catch {
    return null;
  }
}

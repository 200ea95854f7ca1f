import { basename } from "node:path";
import { parseArgs } from "node:util";

import type { CommandLine } from "#platform/start/room.ts";
import { readGeojsonFile } from "../named-file.ts";
import { forgetTerritory, readTerritory } from "../territory-memory.ts";
import { findZoneChanges, type ZoneChanges } from "./zone-changes.query.ts";
import { saveZones } from "./zones.command.ts";
import { readZones } from "./zones.form.ts";

const usage = "zones import FILE.geojson --kind qpv --year 2024 [--source NAME] [--dry-run]";

/** Imports areas such as priority neighbourhoods; those outside the metropolis are left out and counted. With `--dry-run` it says what would change. */
export const zonesLine: CommandLine = {
  name: "zones import",
  usage,
  async run(args, { database, out, err }) {
    const refuse = (why: string): number => {
      err(`${why} Nothing was imported.\n`);
      return 2;
    };
    const options = readOptions(args);
    if (typeof options === "string") return refuse(options);
    const file = await readGeojsonFile(options.file);
    if (!file.ok) return refuse(file.why);

    const db = await database();
    const territory = await readTerritory(db);
    const read = readZones(file.features, territory);
    if (!read.ok) return refuse(read.why);
    const { kind, year, source } = options;
    const batch = { kind, year, source, zones: read.zones };
    const outside = `${read.read - read.zones.length} of the ${read.read} read lie outside ${territory.metropolis.name}.\n`;
    if (options.dryRun) {
      out(`Would import ${read.zones.length} zones ${kind} of ${year}; ${outside}${sayChanges(await findZoneChanges(db, batch))}Nothing was written.\n`);
      return 0;
    }
    await db.transaction().execute((trx) => saveZones(trx, batch));
    forgetTerritory(db);
    out(`Imported ${read.zones.length} zones ${kind} of ${year}; ${outside}`);
    return 0;
  },
};

/** One line for each kind of change; what goes is named whole, since figures by neighbourhood go with it. */
function sayChanges({ added, changed, unchanged, removed }: ZoneChanges): string {
  const line = (what: string, names: readonly string[], most = 20) => {
    if (names.length === 0) return `${what}: 0\n`;
    const more = names.length > most ? `, and ${names.length - most} more` : "";
    return `${what}: ${names.length}: ${names.slice(0, most).join(", ")}${more}\n`;
  };
  return [line("New", added), line("Changed", changed), `As they are: ${unchanged.length}\n`, line("Removed", removed, removed.length)].join("");
}

interface Options {
  readonly dryRun: boolean;
  readonly file: string;
  readonly kind: string;
  readonly year: number;
  readonly source: string;
}

function readOptions(args: string[]): Options | string {
  try {
    const text = { type: "string" } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { kind: text, year: text, source: text, "dry-run": { type: "boolean" } },
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) return `Usage: beffroi ${usage}.`;
    if (!/^[a-z][a-z_]{1,30}$/.test(values.kind ?? "")) return "--kind must be a word in small letters, such as qpv.";
    if (!/^(19|20)\d\d$/.test(values.year ?? "")) return "--year must be a year, such as 2024.";
    const dryRun = values["dry-run"] ?? false;
    return { file, kind: values.kind!, year: Number(values.year), source: values.source?.trim() || basename(file), dryRun };
  } catch {
    return `Usage: beffroi ${usage}.`;
  }
}

import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import type { CommandLine } from "#platform/start/room.ts";
import { dayOf } from "#platform/time/day.ts";
import { readTerritory } from "#territory";
import { findSeries } from "../series.query.ts";
import { seriesTexts } from "../series.texts.ts";
import { importValues, type ImportContext, planImport, readValuesFile, sourceFile } from "./import.command.ts";
import { sayFault } from "./say-fault.ts";

const usage = "indicators import FILE --series SLUG [--dry-run] [--reason WHY]";

/** Values of an entered indicator from a CSV file, or grants from a JSON file of the State: all of it, or nothing and exit code 2. */
export const indicatorsLine: CommandLine = {
  name: "indicators import",
  usage,
  async run(args, { database, out, err }) {
    const refuse = (why: string): number => {
      err(`${why}\nNothing was imported.\n`);
      return 2;
    };
    const options = readOptions(args);
    if (!options) return refuse(`Usage: beffroi ${usage}.`);
    const bytes = await readFile(options.file).catch(() => null);
    if (bytes === null) return refuse(`${options.file} cannot be read.`);

    const db = await database();
    const series = await findSeries(db, options.series);
    if (!series) return refuse(`No indicator "${options.series}" is defined: define it at /indicateurs/saisis/nouveau.`);
    const context: ImportContext = { series, territory: await readTerritory(db), today: dayOf(new Date()), reason: options.reason };
    const file = await readValuesFile(bytes, context);
    const planned = options.dryRun ? await planImport(db, file, context) : await importValues(db, file, sourceFile(options.file, bytes), context, null);
    const t = seriesTexts.en;
    if (!planned.ok) return refuse(t.faults[planned.fault]);
    const { lines, added, corrected, unchanged, refused } = planned.plan;
    if (refused.length > 0) return refuse(refused.map(({ line, fault }) => `Line ${line}: ${sayFault(fault, series.unit, "en")}`).join("\n"));
    const totals = `${added.length} new, ${corrected.length} corrected, ${unchanged} there already`;
    out(`${lines} lines read: ${totals}.${options.dryRun ? " Nothing was written." : ""}\n`);
    return 0;
  },
};

interface Options {
  readonly file: string;
  readonly series: string;
  readonly dryRun: boolean;
  readonly reason: string | null;
}

function readOptions(args: string[]): Options | null {
  try {
    const options = { series: { type: "string" }, "dry-run": { type: "boolean" }, reason: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file, ...more] = positionals;
    if (!file || more.length > 0 || !values.series) return null;
    return { file, series: values.series, dryRun: values["dry-run"] ?? false, reason: values.reason?.trim().slice(0, 500) || null };
  } catch {
    return null;
  }
}

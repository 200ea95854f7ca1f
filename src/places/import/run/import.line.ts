import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";

import type { CommandLine, CommandTools } from "#platform/start/room.ts";
import { isDay, dayOf } from "#platform/time/day.ts";
import { dayInName } from "../checks/day.ts";
import { type FormatName, formatNames, isFormatName } from "../formats/formats.ts";
import { importPlaces } from "./import-places.ts";
import { type Encoding, encodings } from "../reading/encoding.ts";
import { sayRefusal } from "../refusal.ts";
import { asJson, type FileDayFrom, inWords } from "./report.ts";

const usage = `places import FILE --format ${formatNames.join("|")} --source NAME [--date YYYY-MM-DD] [--encoding windows-1252] [--strict] [--dry-run] [--json]`;

/** 0: all went in. 1: some lines were refused, the others went in. 2: nothing was done, one sentence says why. */
export const importLine: CommandLine = {
  name: "places import",
  usage,
  async run(args, tools) {
    const asked = readArguments(args);
    if (!asked.ok) return refuse(asked.refusal, false, tools);
    const { path, json, date, ...options } = asked;
    const day = date ? { fileDay: date, fileDayFrom: "option" as const } : await fileDayOf(path);
    const progress = (done: number, total: number) => tools.err(`${done} / ${total}\n`);
    const imported = await importPlaces(await tools.database(), { path, today: dayOf(new Date()), progress, ...day, ...options });
    if (!imported.ok) return refuse(sayRefusal(imported.refusal, "terminal"), json, tools);
    tools.out(`${json ? asJson(imported.report) : inWords(imported.report)}\n`);
    return imported.report.rejected > 0 ? 1 : 0;
  },
};

function refuse(refusal: string, json: boolean, { out, err }: CommandTools): number {
  err(`${refusal}\n`);
  if (json) out(`${JSON.stringify({ refusal })}\n`);
  return 2;
}

interface LineOptions {
  readonly ok: true;
  readonly path: string;
  readonly format: FormatName;
  readonly source: string;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly date?: string;
  readonly encoding?: Encoding;
}

function readArguments(args: string[]): LineOptions | { ok: false; refusal: string } {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const options = { format: text, source: text, date: text, encoding: text, "dry-run": flag, strict: flag, json: flag };
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch {
    return { ok: false, refusal: `Une option est inconnue ou incomplète. On écrit\u00a0: ${usage}.` };
  }
  const { format, source, date, encoding, json, "dry-run": dryRun, strict } = parsed.values;
  const [path] = parsed.positionals;
  if (!path || parsed.positionals.length > 1) return { ok: false, refusal: "Dites quel fichier importer, un seul\u00a0: places import FILE …" };
  if (!format || !isFormatName(format)) return { ok: false, refusal: `Dites de quel format est le fichier\u00a0: --format ${formatNames.join("|")}.` };
  if (!source?.trim() || source.length > 60) return { ok: false, refusal: "Dites d’où viennent ces données, en 60 signes au plus\u00a0: --source NOM." };
  if (date !== undefined && !isDay(date)) return { ok: false, refusal: "La date s’écrit AAAA-MM-JJ\u00a0: --date 2026-11-24." };
  const named = encodings.find((name) => name === encoding?.toLowerCase());
  if (encoding !== undefined && !named) return { ok: false, refusal: `Les encodages connus\u00a0: ${encodings.join(", ")}.` };
  return { ok: true, path, format, source: source.trim(), json, dryRun, strict, ...(date ? { date } : {}), ...(named ? { encoding: named } : {}) };
}

/** A file whose records and name tell no date is no younger than its last change. */
async function fileDayOf(path: string): Promise<{ fileDay: string; fileDayFrom: FileDayFrom }> {
  const named = dayInName(basename(path));
  if (named) return { fileDay: named, fileDayFrom: "name" };
  const file = await stat(path).catch(() => null);
  return { fileDay: dayOf(file?.mtime ?? new Date()), fileDayFrom: "file" };
}

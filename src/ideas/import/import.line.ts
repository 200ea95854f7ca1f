import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

import { importsTexts } from "#platform/imports/imports.texts.ts";
import { readSheet, textOfFile } from "#platform/imports/sheet.ts";
import { sayFault } from "#platform/imports/upload.ts";
import type { CommandLine, CommandTools } from "#platform/start/room.ts";
import { type Field, fields, guessMapping, type IdeaMapping, mostRows, readMapping, requiredFields } from "./fields.ts";
import { importLines, type ImportReport } from "./import-lines.command.ts";
import { importTexts } from "./import.texts.ts";
import { findProcessId, rulesFor } from "./rules-for.query.ts";

const usage = "proposals import FILE --process SLUG --source NAME [--map field=Column …] [--dry-run] [--json]";
const t = importTexts.fr;

/** 0: all went in. 1: some lines were refused, the others went in. 2: nothing was done, one sentence says why. */
export const importProposalsLine: CommandLine = {
  name: "proposals import",
  usage,
  async run(args, tools) {
    const asked = readArguments(args);
    if (typeof asked === "string") return refuse(asked, tools);
    const bytes = await readFile(asked.path).catch(() => null);
    if (!bytes) return refuse(`Le fichier ${asked.path} ne se lit pas.`, tools);
    const read = readSheet(await textOfFile(bytes), mostRows);
    if (!read.ok) return refuse(sayFault(read.fault, { most: mostRows, columns: t.titles }, "fr"), tools);
    const { titles } = read.sheet;
    const mapping: IdeaMapping = { ...guessMapping(titles), ...readMapping(asked.columns, titles) };
    const missing = requiredFields.filter((field) => !mapping[field]);
    if (missing.length > 0) return refuse(`Dites quelle colonne est\u00a0: ${missing.join(", ")} (--map ${missing[0]}=Colonne).`, tools);

    const db = await tools.database();
    const processId = await findProcessId(db, asked.process);
    if (!processId) return refuse(`Aucune démarche ne s’appelle «\u00a0${asked.process}\u00a0».`, tools);
    const { rules, ownerService, takes } = await rulesFor(db, processId, "fr");
    if (!takes) return refuse(t.closed, tools);
    const say = (done: number, total: number) => void (done % 500 === 0 && tools.err(`${done} / ${total}\n`));
    const given = { processId, sheet: read.sheet, mapping, rules, source: asked.source, dryRun: asked.dryRun };
    const report = await importLines(db, { ...given, by: null, asWhom: ownerService, now: new Date(), progress: say });
    tools.out(asked.json ? `${JSON.stringify(report, null, 2)}\n` : inWords(report));
    return report.rejected > 0 ? 1 : 0;
  },
};

function refuse(sentence: string, { err }: CommandTools): number {
  err(`${sentence}\n`);
  return 2;
}

function inWords(report: ImportReport): string {
  const figures = (["read", "created", "changed", "unchanged", "rejected"] as const).map((name) => `${t.figures[name]}\u00a0: ${report[name]}`);
  const remarks = [...report.rejections, ...report.left].map(
    ({ line, reference, field, remark, said }) => `ligne ${line} (${reference}) ${t.fields[field]}\u00a0: ${t.remarks[remark]}${said ? ` [${said}]` : ""}`,
  );
  return `${[...figures, ...(report.ignored.length > 0 ? [importsTexts.fr.report.ignored(report.ignored.join(", "))] : []), ...remarks].join("\n")}\n`;
}

interface LineContext {
  readonly path: string;
  readonly process: string;
  readonly source: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** What is asked, or the sentence that says what is wrong. */
function readArguments(args: string[]): LineContext | string {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const options = { process: text, source: text, map: { type: "string", multiple: true }, "dry-run": flag, json: flag } as const;
  let parsed: ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>;
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch {
    return `Une option est inconnue ou incomplète. On écrit\u00a0: ${usage}.`;
  }
  const { process, source, map = [], json, "dry-run": dryRun } = parsed.values;
  const [path] = parsed.positionals;
  if (!path || parsed.positionals.length > 1) return "Dites quel fichier importer, un seul\u00a0: proposals import FILE …";
  if (!process) return "Dites dans quelle démarche\u00a0: --process SLUG.";
  if (!source || source.length < 2 || source.length > 80) return "Dites d’où viennent ces idées, en 2 à 80 signes\u00a0: --source NOM.";
  const pairs = map.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const);
  const wrong = pairs.find(([field]) => !fields.includes(field as Field));
  if (wrong) return `Les champs connus\u00a0: ${fields.join(", ")}. On écrit --map title=Titre.`;
  return { path, process, source, columns: Object.fromEntries(pairs), dryRun, json };
}

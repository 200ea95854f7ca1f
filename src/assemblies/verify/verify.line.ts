import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { checkRecord, isRecordFault, type RecordFiles, type SoundRecord } from "#engines/sortition/record/check-record.ts";
import { fileNames, panelsText } from "#engines/sortition/record/files.ts";
import { leximin } from "#engines/sortition/leximin.ts";
import { numberedPanels } from "#engines/sortition/numbered.ts";
import type { CommandLine, CommandTools } from "#platform/start/room.ts";
import { faultTexts } from "./fault.texts.ts";
import { sayRecordFault } from "./say-fault.ts";

const usage = "assemblies verify FOLDER | --from URL --seal SHA256 [--again]   check all that a draw by lot published; --again computes its lists anew";
const options = { from: { type: "string" }, seal: { type: "string" }, again: { type: "boolean" } } as const;

/** Exit codes. */
const exit = { sound: 0, fault: 1, unreadable: 2 } as const;

/** `beffroi assemblies verify`: 0 when all follows, 1 with the first line that does not, 2 when the files cannot be read. */
export const verifyLine: CommandLine = {
  name: "assemblies verify",
  usage,
  async run(args, { out, err }: CommandTools) {
    const given = read(args);
    if (!given) {
      err(`usage: beffroi ${usage}\n`);
      return exit.unreadable;
    }
    const files = await filesFrom(given.source).catch((error: Error) => error);
    if (files instanceof Error) {
      err(`${files.message}\n`);
      return exit.unreadable;
    }
    const checked = await checkRecord(files, given.seal);
    if (isRecordFault(checked)) {
      err(`${sayRecordFault(faultTexts.en, checked)}\n`);
      return exit.fault;
    }
    for (const sentence of say(checked)) out(`${sentence}\n`);
    if (!given.again) return exit.sound;
    const same = await isComputedAgain(checked, files.panels!);
    (same ? out : err)(same ? "Computed anew, the thousand lists are the same.\n" : "Computed anew, the thousand lists are others.\n");
    return same ? exit.sound : exit.fault;
  },
};

type Source = { readonly folder: string } | { readonly address: string };

function read(args: string[]): { readonly source: Source; readonly seal: string; readonly again: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [folder, more] = positionals;
    if (!values.seal || more !== undefined || (folder === undefined) === (values.from === undefined)) return null;
    const source = folder === undefined ? { address: values.from!.replace(/\/$/, "") } : { folder };
    return { source, seal: values.seal, again: values.again ?? false };
  } catch {
    return null;
  }
}

/** Files that are not there are left out: the check says which it needs. */
async function filesFrom(source: Source): Promise<RecordFiles> {
  const entries = await Promise.all(
    Object.entries(fileNames).map(async ([key, name]) => {
      const content = "folder" in source ? await contentIn(join(source.folder, name)) : await contentAt(`${source.address}/${name}`);
      return [key, content] as const;
    }),
  );
  return Object.fromEntries(entries.filter(([, content]) => content !== null));
}

async function contentIn(path: string): Promise<string | null> {
  return readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}

async function contentAt(address: string): Promise<string | null> {
  const answer = await fetch(address);
  if (answer.status === 404) return null;
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

const say = ({ draw, figures, drawn, seated, counts }: SoundRecord): string[] => [
  `Each line of the ${draw.candidates.length} people, the rules and the thousand lists is the one that was sealed.`,
  "Each list is one that the rules allow.",
  `Everybody's chance lies between ${(Math.min(...counts) / 10).toFixed(1)} % and ${(Math.max(...counts) / 10).toFixed(1)} %.`,
  `The figures ${figures} give the list ${drawn.join(" ")}.`,
  `After refusals and replacements, ${seated.length} of ${draw.size} places are taken: ${seated.join(" ")}.`,
];

/** By the fairest lottery; a draw by another method says so in its minutes. */
async function isComputedAgain({ draw }: SoundRecord, panels: string): Promise<boolean> {
  const lottery = await leximin(draw);
  return lottery !== null && panelsText(numberedPanels(draw, lottery, 1000)) === panels;
}

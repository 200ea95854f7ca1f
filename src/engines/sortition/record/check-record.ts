import { checkPanels } from "../check.ts";
import { digestOf, figuresOf } from "../digest.ts";
import type { Draw } from "../draw.ts";
import { replacementOf, reserveOf } from "../reserve.ts";
import { type FileKey, fileNames, linesOf, readAfter, readDraw, readDrawn, readPanels, sealed, type Step, UnreadableLine } from "./files.ts";

/** What does not follow, and where; lines from 1, null for a file as a whole. */
export interface RecordFault {
  readonly file: FileKey;
  readonly line: number | null;
  readonly fault: "missing" | "changed" | "unreadable" | "seal" | "panel" | "count" | "figures" | "replacement" | "seat";
  /** Which quota, whose number. */
  readonly about: string;
}

export interface SoundRecord {
  readonly draw: Draw;
  readonly panels: readonly (readonly string[])[];
  readonly figures: string;
  /** The panel that was drawn. */
  readonly drawn: readonly string[];
  /** Who has a seat now, after refusals and replacements. */
  readonly seated: readonly string[];
  /** In how many panels each candidate stands, in their order. */
  readonly counts: Uint32Array;
}

export type RecordFiles = Partial<Readonly<Record<FileKey, string>>>;

/**
 * What anybody can say about a draw that was published: that each line is the one that was sealed, each panel one that the rules allow, the
 * panel the one of the figures, and each replacement the one that the reserve gives. `seal`: as it was announced before the draw.
 */
export async function checkRecord(files: RecordFiles, seal: string): Promise<SoundRecord | RecordFault> {
  const missing = (["pool", "rules", "panels", "prints", "drawn"] as const).find((key) => files[key] === undefined);
  if (missing) return faultOf(missing, null, "missing");
  try {
    return (await printFault(files)) ?? (await sealFault(files, seal)) ?? (await checkContent(files, seal));
  } catch (error) {
    if (error instanceof UnreadableLine) return faultOf(error.file, error.line, "unreadable");
    throw error;
  }
}

export const isRecordFault = (checked: SoundRecord | RecordFault): checked is RecordFault => "fault" in checked;

const faultOf = (file: FileKey, line: number | null, fault: RecordFault["fault"], about = ""): RecordFault => ({ file, line, fault, about });

/** The first line that is not the one of which the print was taken. */
async function printFault(files: RecordFiles): Promise<RecordFault | null> {
  const prints = new Map(linesOf(files.prints!).map((line) => [line.split(";").slice(0, 2).join(";"), line.split(";")[2]]));
  for (const key of sealed) {
    const lines = linesOf(files[key]!);
    for (const [at, line] of lines.entries()) if (prints.get(`${fileNames[key]};${at + 1}`) !== (await digestOf(line))) return faultOf(key, at + 1, "changed");
    if (prints.has(`${fileNames[key]};${lines.length + 1}`)) return faultOf(key, lines.length + 1, "missing");
  }
  return null;
}

const sealFault = async (files: RecordFiles, seal: string): Promise<RecordFault | null> =>
  (await digestOf(files.prints!)) === seal.trim().toLowerCase() ? null : faultOf("prints", null, "seal");

async function checkContent(files: RecordFiles, seal: string): Promise<SoundRecord | RecordFault> {
  const draw = readDraw(files.pool!, files.rules!);
  const panels = readPanels(files.panels!);
  if (panels.length !== 1000) return faultOf("panels", panels.length, "count", String(panels.length));
  const { faults, counts } = checkPanels(draw, panels);
  if (faults[0]) return faultOf("panels", faults[0].panel + 1, "panel", faults[0].about);
  const { figures, value } = readDrawn(files.drawn!);
  if (value !== null && (await figuresOf(value)) !== figures) return faultOf("drawn", 1, "figures", figures);
  const drawn = panels[Number(figures)]!;
  const reserve = await reserveOf(draw, drawn, { seal, figures });
  const seated = follow(draw, drawn, reserve, files.after === undefined ? [] : readAfter(files.after));
  return "fault" in seated ? seated : { draw, panels, figures, drawn, seated: seated.seated, counts };
}

/** Step by step, who has a seat; or the first step that does not follow. Lines of the file, its head included. */
export function follow(
  draw: Draw,
  drawn: readonly string[],
  reserve: readonly string[],
  all: readonly Step[],
): { readonly seated: readonly string[] } | RecordFault {
  const seated = new Set(drawn);
  const out = new Set(drawn);
  const open = new Set<string>();
  for (const [at, { fact, number, replaces }] of all.entries()) {
    const line = at + 2;
    if (fact === "retrait") {
      if (seated.has(number)) return faultOf("after", line, "seat", number);
      out.add(number);
    } else if (fact === "remplacement") {
      if (!open.delete(replaces)) return faultOf("after", line, "seat", replaces);
      const right = replacementOf(draw, seated, reserve, out);
      if (right !== number) return faultOf("after", line, "replacement", right ?? "");
      seated.add(number);
      out.add(number);
    } else {
      if (!seated.delete(number)) return faultOf("after", line, "seat", number);
      open.add(number);
    }
  }
  return { seated: [...seated].sort() };
}

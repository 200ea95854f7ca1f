import type { RecordFault } from "#engines/sortition/record/check-record.ts";
import { fileNames } from "#engines/sortition/record/files.ts";
import type { FaultTexts } from "./fault.texts.ts";

/** "Fichier panneaux.txt, ligne 725 : n’est pas celle qui a été scellée." Used by the command line and the browser alike. */
export function sayRecordFault(texts: FaultTexts, { file, line, fault, about }: RecordFault): string {
  const at = texts.at.replace("#", fileNames[file]).replace("#", line === null ? "–" : String(line));
  return `${at}: ${texts.faults[fault].replace("#", about || "–")}.`;
}

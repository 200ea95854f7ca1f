import { NotFound } from "#platform/web/errors.ts";
import type { Reader } from "#platform/web/reader.ts";
import { readWhole } from "../typed.ts";
import type { BatchOfPoll } from "./batch.gate.ts";
import { paperTexts } from "./paper.texts.ts";
import { readSheet, type Sheet } from "./sheet.ts";

interface SheetForm {
  readonly sheet: number;
  readonly keyed: Sheet;
}

/** @throws NotFound for a sheet that the batch does not have. */
export function readKeyedSheet(form: Reader, { poll, batch }: BatchOfPoll): SheetForm {
  const sheet = readWhole(form.text("feuille"), 1, batch.sheets);
  if (sheet === null) throw new NotFound();
  const known = poll.projects.map(({ number }) => number);
  const read = readSheet(form.text("numeros"), form.text("verdict"), poll.vote.kind, known);
  if (read.ok) return { sheet, keyed: read.value };
  form.check("numeros", false, paperTexts[form.locale].problems[read.problem]);
  return { sheet, keyed: { verdict: "blank", choices: [], points: null } };
}

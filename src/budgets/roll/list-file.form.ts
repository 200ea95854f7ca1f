import { readLines } from "#platform/imports/sheet.ts";
import { fileField, readTableFile, sayFault } from "#platform/imports/upload.ts";
import { readTelephone } from "#platform/text-message/text-message.ts";
import type { Reader } from "#platform/web/reader.ts";
import { electorTable, most, weighs } from "./list-file.ts";
import { rollTexts } from "./roll.texts.ts";

export const megabytes = 5;

/** So many leave in one request. */
export const mostTelephones = 500;
const telephoneTable = { names: { telephone: ["telephone", "portable", "mobile", "phone"] }, needed: ["telephone"], most: mostTelephones } as const;

export interface SentFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** A list of electors: whether it is one; what each line says is read by the job. */
export async function readFile(form: Reader): Promise<SentFile> {
  const { name, text } = await readTableFile(form, megabytes);
  if (form.isRight()) {
    const read = readLines(text, electorTable);
    const t = rollTexts[form.locale];
    if (read.ok) form.check(fileField, !weighs(read.ignored), t.weights);
    else form.check(fileField, false, sayFault(read.fault, { most, columns: t.columns }, form.locale));
  }
  return { name, content: new TextEncoder().encode(text ?? "") };
}

export async function readTelephones(form: Reader): Promise<readonly string[]> {
  const t = rollTexts[form.locale];
  const { text } = await readTableFile(form, megabytes);
  if (!form.isRight()) return [];
  const read = readLines(text, telephoneTable);
  if (!read.ok) {
    form.check(fileField, false, sayFault(read.fault, { most: mostTelephones, columns: t.telephoneColumn }, form.locale));
    return [];
  }
  const numbers = read.lines.map(({ line, cells }) => ({ line, number: readTelephone(cells.telephone ?? "") }));
  const wrong = numbers.filter(({ number }) => number === null).map(({ line }) => t.refusedLine(line));
  form.check(fileField, wrong.length === 0, `${t.refusedLines}\u00a0: ${wrong.slice(0, 20).join(", ")}`);
  return numbers.flatMap(({ number }) => number ?? []);
}

import { readLines } from "#platform/imports/sheet.ts";
import { readTableFile, sayFault } from "#platform/imports/upload.ts";
import { readTelephone } from "#platform/text-message/text-message.ts";
import { isDay } from "#platform/time/day.ts";
import type { Reader } from "#platform/web/reader.ts";
import { type ElectorLine, plainNumber } from "./elector-key.ts";
import { rollTexts } from "./roll.texts.ts";

export const megabytes = 5;
export const most = 50_000;
const electorTable = {
  names: { number: ["numero", "matricule", "number"], birth: ["naissance", "date de naissance", "birth"] },
  needed: ["number", "birth"],
  most,
} as const;

/** So many leave in one request. */
export const mostTelephones = 500;
const telephoneTable = { names: { telephone: ["telephone", "portable", "mobile", "phone"] }, needed: ["telephone"], most: mostTelephones } as const;

export interface ReadFile {
  readonly lines: readonly ElectorLine[];
  readonly refused: readonly number[];
}

export async function readFile(form: Reader): Promise<ReadFile> {
  const { text } = await readTableFile(form, megabytes);
  if (!form.isRight()) return { lines: [], refused: [] };
  const read = readLines(text, electorTable);
  if (!read.ok) {
    form.check("fichier", false, sayFault(read.fault, { most, columns: rollTexts[form.locale].columns }, form.locale));
    return { lines: [], refused: [] };
  }
  const lines = read.lines.map(({ line, cells }) => ({ line, number: plainNumber(cells.number ?? ""), birthDate: dayOf(cells.birth ?? "") }));
  const right = lines.filter(({ number, birthDate }) => number !== null && birthDate !== null);
  return {
    lines: right.map(({ number, birthDate }) => ({ number: number!, birthDate: birthDate! })),
    refused: lines.filter((one) => !right.includes(one)).map(({ line }) => line),
  };
}

export async function readTelephones(form: Reader): Promise<readonly string[]> {
  const t = rollTexts[form.locale];
  const { text } = await readTableFile(form, megabytes);
  if (!form.isRight()) return [];
  const read = readLines(text, telephoneTable);
  if (!read.ok) {
    form.check("fichier", false, sayFault(read.fault, { most: mostTelephones, columns: t.telephoneColumn }, form.locale));
    return [];
  }
  const numbers = read.lines.map(({ line, cells }) => ({ line, number: readTelephone(cells.telephone ?? "") }));
  const wrong = numbers.filter(({ number }) => number === null).map(({ line }) => t.refusedLine(line));
  form.check("fichier", wrong.length === 0, `${t.refusedLines}\u00a0: ${wrong.slice(0, 20).join(", ")}`);
  return numbers.flatMap(({ number }) => number ?? []);
}

/** "1980-05-04", "04/05/1980". */
function dayOf(text: string): string | null {
  const french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const day = french ? `${french[3]}-${french[2]!.padStart(2, "0")}-${french[1]!.padStart(2, "0")}` : text.slice(0, 10);
  return isDay(day) ? day : null;
}

import { fileField, readKnownTable } from "#platform/imports/upload.ts";
import { readTelephone } from "#platform/text-message/text-message.ts";
import type { Reader } from "#platform/web/reader.ts";
import { memberTable } from "./member-file.ts";
import type { Vote } from "../votes.query.ts";
import { electorTable, weighs } from "./list-file.ts";
import { rollTexts } from "./roll.texts.ts";

export const megabytes = 5;

/** So many leave in one request. */
export const mostTelephones = 500;
const telephoneTable = { names: { telephone: ["telephone", "portable", "mobile", "phone"] }, needed: ["telephone"], most: mostTelephones } as const;

export interface SentFile {
  readonly name: string;
  readonly titles: readonly string[];
  readonly content: Uint8Array;
}

/** A list of electors, or of the members of an open ballot: whether it is one; what each line says is read by the job. */
export async function readFile(form: Reader, _visit: unknown, { open_ballot }: Pick<Vote, "open_ballot">): Promise<SentFile> {
  const t = rollTexts[form.locale];
  const { name, titles, content } = await (open_ballot
    ? readKnownTable(form, megabytes, memberTable, null)
    : readKnownTable(form, megabytes, electorTable, null));
  form.check(fileField, open_ballot || !weighs(titles), t.weights);
  return { name, titles, content };
}

export async function readTelephones(form: Reader): Promise<readonly string[]> {
  const t = rollTexts[form.locale];
  const { table } = await readKnownTable(form, megabytes, telephoneTable, t.telephoneColumn);
  if (!table || !form.isRight()) return [];
  const numbers = table.lines.map(({ line, cells }) => ({ line, number: readTelephone(cells.telephone ?? "") }));
  const wrong = numbers.filter(({ number }) => number === null).map(({ line }) => t.refusedLine(line));
  form.check(fileField, wrong.length === 0, `${t.refusedLines}\u00a0: ${wrong.slice(0, 20).join(", ")}`);
  return numbers.flatMap(({ number }) => number ?? []);
}

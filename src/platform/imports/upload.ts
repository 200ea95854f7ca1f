import type { Locale } from "#platform/i18n/locale.ts";
import type { Problems } from "#platform/ui/form-state.tsx";
import type { Reader } from "#platform/web/reader.ts";
import { type Columns, csvResponse } from "#platform/web/stream.ts";
import { importsTexts } from "./imports.texts.ts";
import { type FileFault, type KnownTable, readLines, readSheet, textOfFile } from "./sheet.ts";

/** The field of every form that takes a file to import. */
export const fileField = "fichier";

interface UploadedTable {
  /** As the person's machine calls it. */
  readonly name: string;
  /** CSV. */
  readonly text: string | null;
}

/**
 * The table that was sent, as CSV; what is wrong with the file is noted at its field.
 * @param kept what stands for it where none was chosen again (`findKept`)
 */
export async function readTableFile(form: Reader, megabytes: number, kept: File | null = null): Promise<UploadedTable> {
  const t = importsTexts[form.locale].problems;
  const file = form.file(fileField) ?? kept;
  form.check(fileField, file !== null, t.file);
  // A workbook that was kept as CSV may weigh more than it did.
  const fits = !file || file === kept || form.check(fileField, file.size <= megabytes * 1_000_000, t.tooLarge(megabytes));
  if (!file || !fits) return { name: "", text: "" };
  return { name: tidyName(file.name), text: await textOfFile(new Uint8Array(await file.arrayBuffer())) };
}

/**
 * The lines of such a table, `megabytes` at most; null when something is wrong with the file, which is said at its field.
 * @param columns what is said where its titles do not tell what is needed; null where its columns are asked afterwards
 * @param kept as in `readTableFile`
 */
export async function readKnownTable<field extends string>(
  form: Reader,
  megabytes: number,
  table: KnownTable<field>,
  columns: string | null,
  kept: File | null = null,
) {
  const { name, text } = await readTableFile(form, megabytes, kept);
  const read = readLines(text, table);
  const right = read.ok || (read.fault === "columns" && columns === null);
  form.check(fileField, right, read.ok || right ? "" : sayFault(read.fault, { most: table.most, columns: columns ?? "" }, form.locale));
  const sheet = readSheet(text, table.most);
  return {
    name,
    titles: sheet.ok ? sheet.sheet.titles : [],
    content: new TextEncoder().encode(text ?? ""),
    table: read.ok && !form.problems[fileField] ? read : null,
  };
}

/** Beyond what a form may hold at all: said at the same field. */
export const tooLarge = (locale: Locale): Problems => ({ [fileField]: importsTexts[locale].problems.heavy });

interface FaultWords {
  readonly most: number;
  /** Which titles are needed. */
  readonly columns: string;
}

export function sayFault(fault: FileFault, { most, columns }: FaultWords, locale: Locale): string {
  const { faults } = importsTexts[locale];
  if (fault === "columns") return columns;
  return fault === "tooMany" ? faults.tooMany(most, locale) : faults[fault];
}

/** As the person's machine calls it, without its folders and without marks that hide or turn text. */
export function tidyName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? "";
  return (
    last
      .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
      .trim()
      .slice(-120) || "fichier.csv"
  );
}

/** Titles and an example, to be filled in with a spreadsheet. Asked for by `?modele=1` on the page of the form. */
export function templateCsv(lines: readonly Readonly<Record<string, string>>[], filename: string): Promise<Response> {
  const columns: Columns<Readonly<Record<string, string>>> = Object.fromEntries(Object.keys(lines[0]!).map((title) => [title, (line) => line[title] ?? ""]));
  return csvResponse(columns, lines, { filename, bom: true });
}

export const templateQuery = "?modele=1";
export const asksTemplate = (url: URL): boolean => url.searchParams.has("modele");

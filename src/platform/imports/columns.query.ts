import { sql } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import { readTable } from "#platform/text/table-file.ts";
import { type ColumnChoices, type FileColumns, isWhole, titleKeys } from "./columns.ts";
import type { ReadAs } from "./read-as.ts";
import type { RunFacts } from "./run.ts";

const asRead = (fields: readonly string[]): ReadAs => fields.map((field) => field || null);

/** What was said last of a file with these titles; null when nobody did, or when that is not enough any more. */
export async function rememberedColumns(db: Db, job: string, titles: readonly string[], choices: ColumnChoices): Promise<ReadAs | null> {
  const { rows } = await sql<{ fields: string[] }>`
    select fields from platform.import_columns where job = ${job} and titles = ${titleKeys(titles)}::text[]
    order by chosen_at desc limit 1`.execute(db);
  const known = new Set(choices.choices.map(({ field }) => field));
  const readAs = rows[0] && asRead(rows[0].fields);
  return readAs && isWhole(readAs, choices) && readAs.every((field) => field === null || known.has(field)) ? readAs : null;
}

/** As many lines are looked at for words to show. */
const shownLines = 20;
/** A form of more is none. */
const mostColumns = 300;

/** The columns of a file that is kept and was not brought in; null when there is nothing to say of them any more. */
export async function columnsOfFile(
  files: Files,
  run: Pick<RunFacts<object>, "fileId" | "taskId" | "dryRun" | "report" | "realId" | "columns">,
  choices: ColumnChoices,
): Promise<FileColumns | null> {
  const open = run.fileId && (!run.taskId || (run.dryRun && run.report && !run.realId));
  const kept = open ? await files.get(run.fileId) : null;
  const lines = kept ? (readTable(await beginningOf(kept.stream), shownLines)?.lines ?? []) : [];
  const titles = (lines[0]?.cells ?? []).slice(0, mostColumns).map((title) => title.trim());
  if (titles.length === 0) return null;
  const sampleOf = (at: number) => [...new Set(lines.slice(1).map(({ cells }) => cells[at]?.trim() ?? ""))].filter((cell) => cell !== "").slice(0, 3);
  const samples = titles.map((_, at) => (choices.discreet ? "" : sampleOf(at).map(short).join(" · ")));
  const readAs = run.columns ?? choices.recognise(titles);
  return { titles, samples, readAs: titles.map((_, at) => readAs[at] ?? null), byHand: run.columns !== null };
}

const short = (cell: string): string => (cell.length > 40 ? `${cell.slice(0, 39).trimEnd()}…` : cell).replaceAll(/\s+/g, " ");

/** Enough for titles and a few lines, whatever the file weighs. */
async function beginningOf(stream: ReadableStream<Uint8Array>, most = 1_000_000): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of stream) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > most) break;
  }
  return text;
}

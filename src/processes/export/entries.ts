import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { DatasetField, DatasetRow } from "#platform/open-data/dataset.ts";
import type { AllOffers } from "#platform/offers.ts";
import { csvLine, type CsvValue } from "#platform/web/csv.ts";
import { exportTexts } from "./export.texts.ts";
import type { ProcessAttachment, ProcessTable } from "./export-offers.ts";
import type { ZipEntry } from "./zip-stream.ts";

interface Exporting {
  readonly db: Db;
  readonly offers: AllOffers;
  readonly files: Files;
  readonly process: { readonly id: string; readonly slug: string; readonly title: string };
  readonly locale: Locale;
  readonly now: Date;
  /** How many of the parts are written. */
  readonly wrote: (done: number, total: number) => Promise<void>;
}

/** The field by which a dataset tells the process of a row. */
const processFieldName = "demarche";

/** Every table that tells of this process: the datasets of open data that name it, then what rooms add. */
function tablesOf({ offers }: Exporting): ProcessTable[] {
  const datasets = offers.datasets.filter(({ fields }) => fields.some(({ name }) => name === processFieldName));
  const own = datasets.map(
    (dataset): ProcessTable => ({
      ...dataset,
      async *rows(db, { slug }) {
        for await (const row of dataset.rows(db, offers)) if (row[processFieldName] === slug) yield row;
      },
    }),
  );
  return [...own, ...offers.processTables];
}

/** All entries of the archive; the note of what each is comes last, when it is known which there are. A table or a folder without anything is left out. */
export async function* entriesOf(exporting: Exporting): AsyncGenerator<ZipEntry> {
  const { db, offers, files, process, locale, wrote } = exporting;
  const [tables, folders] = [tablesOf(exporting), offers.processFolders];
  const told: string[] = [];
  const total = tables.length + folders.length;
  let done = 0;
  for (const table of tables) {
    const count = { rows: 0 };
    for (const form of ["csv", "json"] as const) {
      const rows = table.rows(db, process)[Symbol.asyncIterator]();
      const first = await rows.next();
      if (first.done) break;
      count.rows = 0;
      yield { path: `${table.id}.${form}`, compress: true, chunks: writers[form](table.fields, counted(first.value, rows, count)) };
    }
    if (count.rows > 0) told.push(exportTexts[locale].table(table, count.rows));
    await wrote((done += 1), total);
  }
  for (const { folder, says, files: filesOf } of folders) {
    let count = 0;
    for await (const attachment of filesOf({ db, files }, process)) {
      const content = await attachment.content();
      if (!content) continue;
      count += 1;
      yield { path: `${folder}/${safeName(attachment)}`, compress: !/\.(webp|jpe?g|png|pdf|zip|gz|docx|odt)$/i.test(attachment.name), chunks: pieces(content) };
    }
    if (count > 0) told.push(exportTexts[locale].folder(folder, says[locale], count));
    await wrote((done += 1), total);
  }
  const { noteName, note } = exportTexts[locale].archive;
  yield { path: noteName, compress: true, chunks: pieces(new TextEncoder().encode(note(process.title, exporting.now, told))) };
}

/** What unpacks an archive must never be led out of its folder. */
const safeName = ({ name }: ProcessAttachment): string => name.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[.-]+/, "") || "fichier";

async function* counted(first: DatasetRow, rest: AsyncIterator<DatasetRow>, count: { rows: number }): AsyncGenerator<DatasetRow> {
  for (let next: IteratorResult<DatasetRow> = { value: first, done: false }; !next.done; next = await rest.next()) {
    count.rows += 1;
    yield next.value;
  }
}

async function* pieces(content: ReadableStream<Uint8Array> | Uint8Array): AsyncGenerator<Uint8Array> {
  if (content instanceof Uint8Array) yield content;
  else yield* content;
}

type Writer = (fields: readonly DatasetField[], rows: AsyncIterable<DatasetRow>) => AsyncGenerator<Uint8Array>;

const writers: Readonly<Record<"csv" | "json", Writer>> = {
  csv: (fields, rows) => inChunks(csvOf(fields, rows)),
  json: (_, rows) => inChunks(jsonOf(rows)),
};

async function* csvOf(fields: readonly DatasetField[], rows: AsyncIterable<DatasetRow>): AsyncGenerator<string> {
  const cell = (value: DatasetRow[string] | undefined): CsvValue => (Array.isArray(value) ? value.join("|") : (value as CsvValue));
  yield `\ufeff${csvLine(fields.map(({ name }) => name))}`;
  for await (const row of rows) yield csvLine(fields.map(({ name }) => cell(row[name])));
}

async function* jsonOf(rows: AsyncIterable<DatasetRow>): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const row of rows) {
    yield separator + JSON.stringify(row);
    separator = ",\n";
  }
  yield "\n]\n";
}

const chunkSize = 32_768;

async function* inChunks(text: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let waiting = "";
  for await (const piece of text) {
    waiting += piece;
    if (waiting.length < chunkSize) continue;
    yield encoder.encode(waiting);
    waiting = "";
  }
  if (waiting) yield encoder.encode(waiting);
}

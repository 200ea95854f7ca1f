import type { Db } from "#platform/db/db.ts";
import { basename } from "node:path";

import type { ReadAs } from "#platform/imports/read-as.ts";
import { readTerritory } from "#territory";
import type { DigestedEntry, Entry } from "../../saving/entry.ts";
import { digested } from "../../saving/normalise.ts";
import type { SaveOutcome } from "../../saving/save-place.command.ts";
import { suggestDuplicates } from "../duplicates/suggest-duplicates.command.ts";
import type { Format, KnownPlace } from "../formats/format.ts";
import { type FormatName, formats } from "../formats/formats.ts";
import { knownPlaces } from "./known-places.query.ts";
import { openSource } from "./open-source.ts";
import { noted, readEntries } from "./read-entries.ts";
import type { Encoding } from "../reading/encoding.ts";
import { type FileRefusal, refuseFile } from "../refusal.ts";
import type { FileDayFrom, Report } from "./report.ts";
import { startWriting, type Writing } from "./write-entries.command.ts";

export interface ImportOptions {
  readonly path: string;
  readonly format: FormatName;
  readonly source: string;
  /** For files whose records do not say when they were true. */
  readonly fileDay: string;
  readonly fileDayFrom?: FileDayFrom;
  readonly today: string;
  readonly dryRun?: boolean;
  /** Whatever is wrong in a line refuses it. Else it goes in without what it can do without. */
  readonly strict?: boolean;
  readonly encoding?: Encoding;
  /** What somebody said that each column of a table is. */
  readonly columns?: ReadAs | null;
  readonly progress?: (done: number, total: number) => void;
}

type ImportOutcome = { readonly ok: true; readonly report: Report } | FileRefusal;

/** Lines per transaction: what a kill loses, and what another import of the same source waits for. */
const batchSize = 500;

/**
 * Imports one file. Whatever happens in the middle, running it again ends in the same state: each batch is one transaction, and each
 * record is found again by its source and identifier.
 */
export async function importPlaces(db: Db, options: ImportOptions): Promise<ImportOutcome> {
  const opened = await openSource(options.path, options.format, options.encoding ?? null, options.columns ?? null);
  if (!opened.ok) return opened;
  const started = performance.now();
  const territory = await readTerritory(db);
  const report = emptyReport(options);
  const { asksKnown }: Format = formats[options.format];
  const known = asksKnown ? await knownPlaces(db, options.source) : new Map<string, KnownPlace>();

  const writing = await startWriting(db, territory, options.dryRun ?? false);
  try {
    const used = new Set<string>();
    const records = readEntries(noted(opened.records(), used), { ...options, known }, territory, report);
    const places = await writeAll(records, writing, (done) => options.progress?.(done, opened.total));
    // Where every line is refused, most columns were never asked for: nothing is said of them.
    report.ignored = places.length === 0 ? [] : [...opened.columns.filter((column) => !used.has(column)), ...opened.aside].filter((title) => title !== "");
    // Nothing was written: an export that failed at its source must not pass for one that went well.
    if (report.read === 0) return refuseFile("no_place");
    for (const { outcome } of places) report[outcome]++;
    report.duplicates = await writing.run((trx) =>
      suggestDuplicates(
        trx,
        places.map(({ id }) => id),
      ),
    );
  } finally {
    await writing.end();
  }
  report.seconds = (performance.now() - started) / 1000;
  report.rows_per_second = Math.round(report.read / report.seconds);
  return { ok: true, report };
}

/** Reads and prepares the next batch while the last one is being written, never more than that one. Gives what became of each place, in the order of the file. */
async function writeAll(records: AsyncIterable<Entry[]>, writing: Writing, progress: (done: number) => void): Promise<SaveOutcome[]> {
  const saved: SaveOutcome[] = [];
  let batch: DigestedEntry[] = [];
  let done = 0;
  let inFlight: Promise<void> = Promise.resolve();
  async function handOver() {
    const entries = batch;
    batch = [];
    await inFlight;
    inFlight = writing.save(entries).then((places) => void saved.push(...places));
    // It is awaited before the next batch: until then a failure is not unhandled.
    inFlight.catch(() => {});
  }
  for await (const entries of records) {
    batch.push(...entries.map(digested));
    done++;
    if (batch.length >= batchSize) await handOver();
    if (done % batchSize === 0) progress(done);
  }
  await handOver();
  await inFlight;
  return saved;
}

function emptyReport({ path, format, source, dryRun, fileDay, fileDayFrom = "option" }: ImportOptions): Report {
  const figures = { read: 0, created: 0, updated: 0, unchanged: 0, rejected: 0, unlisted: 0, seconds: 0, rows_per_second: 0 };
  return {
    file: basename(path),
    format,
    source,
    dry_run: dryRun ?? false,
    file_day: fileDay,
    file_day_from: fileDayFrom,
    ...figures,
    rejections: [],
    left_out: [],
    repairs: [],
    ignored: [],
    duplicates: [],
  };
}

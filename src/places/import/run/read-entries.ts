import type { Territory } from "#territory";
import type { Entry } from "../../saving/entry.ts";
import type { Format, KnownPlace } from "../formats/format.ts";
import { type FormatName, formats } from "../formats/formats.ts";
import { Notes, shorten } from "../notes.ts";
import type { NoteCode } from "../notes.texts.ts";
import { addNotes, type Report } from "./report.ts";
import type { BrokenRecord, SourceRecord } from "../source-record.ts";

interface ReadOptions {
  readonly format: FormatName;
  readonly source: string;
  readonly fileDay: string;
  readonly today: string;
  readonly known: ReadonlyMap<string, KnownPlace>;
  /** Whatever is wrong in a line refuses it, also what it could do without. */
  readonly strict?: boolean | undefined;
}

type Records = AsyncIterable<SourceRecord | BrokenRecord> | Iterable<SourceRecord | BrokenRecord>;

/** Notes which columns are asked for. */
export async function* noted(records: Records, used: Set<string>): AsyncGenerator<SourceRecord | BrokenRecord> {
  for await (const record of records) yield "broken" in record ? record : notedRecord(record, used);
}

function notedRecord(record: SourceRecord, used: Set<string>): SourceRecord {
  return {
    line: record.line,
    get(field) {
      used.add(field);
      return record.get(field);
    },
  };
}

/** What is true of a whole file is told once. */
const toldOnce: ReadonlySet<NoteCode> = new Set(["projected"]);

/** For each record the places it holds, none when it was refused; why goes into the report. */
export async function* readEntries(records: Records, options: ReadOptions, territory: Territory, report: Report): AsyncGenerator<Entry[]> {
  const { source, fileDay, today, known } = options;
  const format: Format = formats[options.format];
  const needed = options.strict ? null : new Set(format.needed);
  const told = new Set<NoteCode>();
  const lineOf = new Map<string, number>();
  for await (const record of format.join?.(records) ?? records) {
    const notes = new Notes(needed);
    let entries: Entry[] = [];
    if ("broken" in record) notes.problems.push(record.broken);
    else entries = format.read(record, { territory, source, fileDay, today, notes, known });

    for (const { origin } of entries) {
      const before = lineOf.get(origin.sourceId);
      if (before !== undefined) notes.refuse("id", "repeated", origin.sourceId, before);
      else lineOf.set(origin.sourceId, record.line);
    }
    report.read += Math.max(1, entries.length);
    if (notes.problems.length > 0) {
      report.rejected += Math.max(1, entries.length);
      addNotes(report, "rejections", record.line, idOf(record, entries), [...notes.problems, ...notes.leftOut]);
      yield [];
      continue;
    }
    addNotes(report, "left_out", record.line, idOf(record, entries), notes.leftOut);
    const repairs = notes.repairs.filter(({ code }) => !toldOnce.has(code) || !told.has(code));
    for (const { code } of repairs) told.add(code);
    addNotes(report, "repairs", record.line, idOf(record, entries), repairs);
    yield entries;
  }
}

function idOf(record: SourceRecord | BrokenRecord, entries: readonly Entry[]): string | null {
  const [first] = entries;
  if (first) return first.origin.sourceId;
  return "broken" in record ? null : shorten(record.get("id") ?? record.get("id_fs") ?? record.get("structure_id") ?? "", 100) || null;
}

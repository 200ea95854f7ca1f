import type { Db } from "#platform/db/db.ts";
import { sql } from "kysely";

import { inEachLanguage, type Remark } from "#platform/imports/remark.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { Rules } from "../../write/rules.query.ts";
import { channelsTexts } from "../channels.texts.ts";
import { enterIn, isTwice } from "../entry.command.ts";
import { type EntryProblem, entryProblem, readEntry, type EntryFields } from "../entry.form.ts";
import type { SourceSheet } from "../ledger.query.ts";
import type { EntryLine } from "./columns.ts";
import { importTexts } from "./import.texts.ts";
import { kindOfLine, typedOf } from "./entry-line.ts";

export interface LineNote {
  readonly line: number;
  readonly sheet: string;
  /** Of the form, which is the name of the column. */
  readonly field: string;
  readonly message: Remark;
}

/** What became of each line of a file. */
export interface Report {
  readonly read: number;
  readonly proposals: number;
  readonly supports: number;
  readonly comments: number;
  /** Lines that an earlier attempt had entered: a process that was stopped begins the file again. */
  readonly before: number;
  readonly rejected: number;
  readonly rejections: readonly LineNote[];
  /** Columns that nobody reads here. */
  readonly ignored: readonly string[];
}

interface LineContext {
  readonly db: Db;
  readonly source: SourceSheet;
  readonly rules: Rules;
  readonly importId: string;
  readonly dryRun: boolean;
  readonly by: string;
  readonly progress: (done: number, total: number) => Promise<void>;
  readonly signal: AbortSignal;
}

const notesOf = (problemsIn: (locale: Locale) => Readonly<Record<string, string>>) =>
  Object.entries(inEachLanguage(problemsIn)).map(([field, message]) => ({ field, message }));

type EntryOutcome = "entered" | "before" | readonly Omit<LineNote, "line" | "sheet">[];

/** Line by line, each whole or not at all; a dry run does the same and takes each back. Begun again, it finds what it had entered. */
export async function importLines(asked: LineContext, lines: readonly EntryLine[]): Promise<Omit<Report, "ignored">> {
  const counts = { proposal: 0, supports: 0, comment: 0, before: 0 };
  const rejections: LineNote[] = [];
  const seen = new Set<string>();
  let rejected = 0;
  for (const [at, line] of lines.entries()) {
    asked.signal.throwIfAborted();
    const kind = kindOfLine(line);
    const outcome = kind ? await enterLine(asked, line, kind, seen) : notesOf((locale) => ({ type: importTexts[locale].kind }));
    if (outcome === "entered") counts[kind!] += 1;
    else if (outcome === "before") counts.before += 1;
    else {
      rejected += 1;
      rejections.push(...outcome.map((note) => ({ line: line.line, sheet: line.cells.feuille ?? "", ...note })));
    }
    await asked.progress(at + 1, lines.length);
  }
  const { proposal: proposals, comment: comments, supports, before } = counts;
  return { read: lines.length, proposals, supports, comments, before, rejected, rejections };
}

async function enterLine(asked: LineContext, line: EntryLine, kind: EntryFields["kind"], seen: Set<string>): Promise<EntryOutcome> {
  const { rules } = asked;
  const readIn = (locale: Locale) => readEntry(kind, typedOf(line, rules), { ...rules, locale });
  const read = readIn(rules.locale);
  if (!read.ok) {
    return notesOf((locale) => {
      const again = readIn(locale);
      return again.ok ? {} : again.problems;
    });
  }
  const entry = read.value;
  const key = `${kind} ${entry.sheet.toLowerCase()} ${entry.kind === "proposal" ? "" : entry.number}`;
  if (seen.has(key)) return notesOf((locale) => ({ feuille: channelsTexts[locale].problems.twice }));
  seen.add(key);
  if (await enteredBefore(asked, entry)) return "before";
  const problem = await enterOne(asked, entry);
  return problem ? notesOf((locale) => entryProblem(problem, kind, locale)) : "entered";
}

/** By this very import, before its process was stopped. One sheet may bear supports of several ideas. */
async function enteredBefore({ db, source, importId }: LineContext, entry: EntryFields): Promise<boolean> {
  const number = entry.kind === "proposal" ? null : entry.number;
  const { rows } = await sql`
    select from ideas.entry e
    where e.source_id = ${source.id} and e.import_id = ${importId} and e.kind = ${entry.kind} and lower(e.sheet) = lower(${entry.sheet})
      and (${number}::integer is null or e.proposal_id = (
        select ideas.root_of(p.id) from ideas.proposal p where p.process_id = ${source.process.id} and p.number = ${number}))`.execute(db);
  return rows.length > 0;
}

class TakenBack extends Error {}

async function enterOne({ db, source, importId, dryRun, by }: LineContext, entry: EntryFields): Promise<EntryProblem | null> {
  let problem: EntryProblem | null = null;
  try {
    await db.transaction().execute(async (trx) => {
      await sql`select from processes.stage where process_id = ${source.process.id} order by id for share`.execute(trx);
      const outcome = await enterIn(trx, { source, entry, by, importId });
      if (!outcome.ok) problem = outcome.problem;
      if (dryRun || !outcome.ok) throw new TakenBack();
    });
  } catch (error) {
    if (isTwice(error)) return "twice";
    if (!(error instanceof TakenBack)) throw error;
  }
  return problem;
}

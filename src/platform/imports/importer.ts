import type { Db } from "#platform/db/db.ts";
import type { Files } from "#platform/files/files.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { readColumns } from "./columns.form.ts";
import { columnsOfFile, rememberedColumns } from "./columns.query.ts";
import { type ColumnChoices, isWhole } from "./columns.ts";
import { importsTexts } from "./imports.texts.ts";
import { type NamedColumns, noteColumns } from "./note-columns.command.ts";
import { type Beginning, beginRun, importForReal, keepRun, type NewRun, tryWithColumns } from "./run.command.ts";
import { forgettingJob, importJob } from "./run.job.ts";
import { findRun, listRuns, type Within } from "./run.query.ts";
import type { ImportKind, Run, RunFacts } from "./run.ts";
import { NotFound } from "#platform/web/errors.ts";
import type { Visit } from "#platform/web/page.tsx";
import type { Reader } from "#platform/web/reader.ts";

/** Whoever asks for a trial to be done for real: a visit. */
interface Asker {
  readonly db: Db;
  readonly visitor: { readonly id: string };
  readonly locale: Locale;
}

interface SentTable {
  readonly titles: readonly string[];
  readonly choices: ColumnChoices;
}

/**
 * What every import of files does: a file is kept, tried, brought in once by a job with its progress, told line by line, audited, and
 * forgotten. The kind says where its runs are kept and does the work; `RunState`, `Report` and `readTable` make its pages.
 */
export function importer<own extends object, report extends object>(kind: ImportKind<own, report>) {
  return {
    find: (db: Db, id: string, within?: Within) => findRun(db, kind, id, within),
    list: (db: Db, which: Parameters<typeof listRuns>[2]) => listRuns(db, kind, which),
    keep: (db: Db, files: Files, sent: NewRun & { readonly own: Partial<own> }) => keepRun(db, files, kind, sent),
    /** As `keep`; where neither its titles nor what was said of such a file tell enough, its columns are asked first. */
    async keepTable(db: Db, files: Files, sent: NewRun & { readonly own: Partial<own> }, { titles, choices }: SentTable) {
      const known = await rememberedColumns(db, kind.job, titles, choices);
      const enough = known ?? (isWhole(choices.recognise(titles), choices) || null);
      return keepRun(db, files, kind, { ...sent, columns: known && { titles, readAs: known }, begins: enough && sent.begins });
    },
    /** What was said last of a file with these titles. */
    remembered: (db: Db, { titles, choices }: SentTable) => rememberedColumns(db, kind.job, titles, choices),
    noteColumns: (trx: Db, run: string, named: NamedColumns) => noteColumns(trx, kind, run, named),
    /** What the columns of its file are read as, while that can be changed. */
    columns: ({ files }: Pick<Visit, "files">, run: RunFacts<report>, choices: ColumnChoices) => columnsOfFile(files, run, choices),
    /** What was chosen for each column. @throws NotFound when the file is kept no more, or was brought in. */
    async readColumns(form: Reader, { files }: Pick<Visit, "files">, run: RunFacts<report>, choices: ColumnChoices): Promise<NamedColumns> {
      const file = await columnsOfFile(files, run, choices);
      if (!file) throw new NotFound();
      return readColumns(form, file, choices);
    },
    /** Tries the file with these columns: gives the run that does. Null when somebody was quicker. */
    withColumns: ({ db, visitor, locale }: Asker, run: Pick<RunFacts<report>, "id" | "taskId" | "fileName">, named: NamedColumns) =>
      tryWithColumns(db, kind, run, named, { title: importsTexts[locale].task(run.fileName, true), by: visitor.id, locale }),
    begin: (trx: Db, run: { readonly id: string; readonly own: object }, begins: Beginning) => beginRun(trx, kind, run, begins),
    /** Null when the file is kept no more. */
    forReal: ({ db, visitor, locale }: Asker, trial: Pick<Run<own, report>, "id" | "fileName">) =>
      importForReal(db, kind, trial.id, { title: importsTexts[locale].task(trial.fileName, false), by: visitor.id, locale }),
    jobs: [importJob(kind), forgettingJob(kind)] as const,
  };
}

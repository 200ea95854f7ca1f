import type { Kysely } from "kysely";

import type { Db } from "#platform/db/db.ts";
import type { Tables } from "#platform/db/tables.ts";
import type { Files } from "#platform/files/files.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import { importsTexts } from "./imports.texts.ts";
import { type Beginning, beginRun, importForReal, keepRun, type NewRun } from "./run.command.ts";
import { forgettingJob, importJob } from "./run.job.ts";
import { findRun, listRuns, type Within } from "./run.query.ts";
import type { ImportKind, Run } from "./run.ts";

/** Whoever asks for a trial to be done for real: a visit. */
interface Asker {
  readonly db: Kysely<Tables>;
  readonly visitor: { readonly id: string };
  readonly locale: Locale;
}

/**
 * What every import of files does: a file is kept, tried, brought in once by a job with its progress, told line by line, audited, and
 * forgotten. The kind says where its runs are kept and does the work; `RunState`, `Report` and `readTable` make its pages.
 */
export function importer<own extends object, report extends object>(kind: ImportKind<own, report>) {
  return {
    find: (db: Db, id: string, within?: Within) => findRun(db, kind, id, within),
    list: (db: Db, which: Parameters<typeof listRuns>[2]) => listRuns(db, kind, which),
    keep: (db: Kysely<Tables>, files: Files, sent: NewRun & { readonly own: Partial<own> }) => keepRun(db, files, kind, sent),
    begin: (trx: Db, run: { readonly id: string; readonly own: object }, begins: Beginning) => beginRun(trx, kind, run, begins),
    /** Null when the file is kept no more. */
    forReal: ({ db, visitor, locale }: Asker, trial: Pick<Run<own, report>, "id" | "fileName">) =>
      importForReal(db, kind, trial.id, { title: importsTexts[locale].task(trial.fileName, false), by: visitor.id, locale }),
    jobs: [importJob(kind), forgettingJob(kind)] as const,
  };
}

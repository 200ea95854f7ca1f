import type { Translated } from "#platform/i18n/locale.ts";
import type { RawBuilder } from "kysely";

import type { MediaType } from "#platform/files/media-type.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { JobContext } from "#platform/jobs/job.ts";
import type { ReadAs } from "./read-as.ts";

/** One file that was sent: tried first, then brought in, each a row of the table of its kind. */
export interface RunFacts<report extends object> {
  readonly id: string;
  /** Null: the work is not asked for yet. */
  readonly taskId: string | null;
  /** Null: the file is kept no more. */
  readonly fileId: string | null;
  readonly fileName: string;
  /** A trial: it writes nothing but its report. */
  readonly dryRun: boolean;
  readonly startedById: string | null;
  readonly startedBy: string | null;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  /** Why the whole file was refused, as the kind keeps it. */
  readonly refusal: string | null;
  readonly report: report | null;
  /** The import that did for real what this one tried. */
  readonly realId: string | null;
  /** What somebody said its columns are, of this file or of one with the same titles; null: they are recognised by their titles. */
  readonly columns: ReadAs | null;
}

export type Run<own extends object, report extends object> = RunFacts<report> & own;

export type RunOutcome<report> = { readonly report: report; readonly refusal?: undefined } | { readonly report?: undefined; readonly refusal: string };

export interface ImportKind<own extends object, report extends object> {
  /** The table of its runs: the columns of `RunFacts`, and its own. */
  readonly table: string;
  /** Columns of its own that are given with the file; what is done for real takes them from its trial. */
  readonly own: readonly (keyof own & string)[];
  /** Columns of its own that its work writes. */
  readonly noted?: readonly (keyof own & string)[];
  /** The name of whoever sent it, for a row called `i`: persons are another room's. */
  readonly startedBy: RawBuilder<unknown>;
  /** Lists in the report, line by line: told in numbers in the audit and in lists of runs. */
  readonly notes: readonly (keyof report & string)[];
  readonly accept: readonly MediaType[];
  /** In whose name files are kept and acts audited, and the act's first word: "entry" → entry.import_start, entry.import_finish. */
  readonly room: string;
  readonly act: string;
  /** The name of its job: "participation/import-entries". */
  readonly job: string;
  /** "Import de lieux". */
  readonly says: Translated;
  /** When files that nobody took further go; runs go after `months`, else they stay. */
  readonly forgetting: { readonly job: string; readonly cron: string; readonly months?: number };
  /** The page of one run, for whoever follows the work from elsewhere. */
  readonly href?: (run: Run<own, report>) => string;
  /** Does it. Killed in the middle, it begins again: what went in must be known again. */
  work(context: JobContext, run: Run<own, report>, content: ReadableStream<Uint8Array>, locale: Locale): Promise<RunOutcome<report>>;
}

import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Logger } from "pino";

import type { Appearance } from "#platform/appearance/appearance.ts";
import type { Files } from "#platform/files/files.ts";
import type { Mailer } from "#platform/mail/mail.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Settings } from "#platform/settings.ts";

/** What the process lends to its jobs, as to requests. */
export interface JobServices {
  readonly settings: Settings;
  readonly offers: AllOffers;
  readonly mailer: Mailer;
  readonly files: Files;
  /** The name of the metropolis, in the header of every page. */
  readonly metropolis: string;
  /** How the house looks today. */
  readonly appearance: () => Promise<Appearance>;
  /** The clock of what pages say about now. Tests set it. */
  now(): Date;
}

export interface JobContext extends JobServices {
  readonly db: Db;
  readonly log: Logger;
  /** Aborted when the process stops: long work ends at the next point where it can be taken up again. */
  readonly signal: AbortSignal;
  /** Says how far the work is. May be called for every row: it writes a few times a second. Nothing when no task waits for it. */
  progress(done: number, total: number | null, note?: string): Promise<void>;
  /** Keeps what the progress page shows at the end. */
  report(report: object): Promise<void>;
}

/** Work that no request waits for. Tried again when it throws or when its process dies: it must bear being done twice. */
// biome-ignore lint/suspicious/noExplicitAny: a manifest lists jobs with every kind of data.
export interface Job<data extends object = any> {
  /** Room and work: "places/import". */
  readonly name: string;
  /** What those who run the house call it. Only a test's own job has none. */
  readonly says?: Translated;
  /** When it runs by itself, in Europe/Paris: "30 4 * * *". */
  readonly cron?: string;
  /** It runs as well each time a process opens: what fell due while the house was shut, or came back with an older backup, waits for no night. */
  readonly atStart?: boolean;
  /** How many more times it is tried, later and later. 3 unless said. */
  readonly retryLimit?: number;
  run(context: JobContext, data: data): Promise<void>;
}

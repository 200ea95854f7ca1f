import type { Kysely } from "kysely";
import type { Logger } from "pino";

import type { Tables } from "#platform/db/tables.ts";
import type { Files } from "#platform/files/files.ts";
import type { Jobs } from "#platform/jobs/jobs.ts";
import type { Mailer } from "#platform/mail/mail.ts";
import type { AllOffers, Doorkeeper } from "#platform/room.ts";
import type { Settings } from "#platform/settings.ts";
import type { Assets } from "./assets.ts";
import type { Visitor } from "./visitor.ts";

/** What the process owns and lends to each request. */
export interface Services {
  readonly db: Kysely<Tables>;
  readonly settings: Settings;
  readonly log: Logger;
  readonly offers: AllOffers;
  readonly assets: Assets;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  readonly files: Files;
  /** The name of the metropolis, in the header of every page. */
  readonly metropolis: string;
  /** Whether the data are the demo's: said on every page. */
  readonly demo: boolean;
  whoIs(request: Request): Promise<Visitor | null>;
  readonly doorkeeper: Doorkeeper | null;
  /** The clock of what pages say about now. Tests set it. */
  now(): Date;
}

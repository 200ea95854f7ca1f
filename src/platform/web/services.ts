import type { Db } from "#platform/db/db.ts";
import type { Logger } from "pino";

import type { JobServices } from "#platform/jobs/job.ts";
import type { Jobs } from "#platform/jobs/jobs.ts";
import type { Locale } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { HtmlAnswer } from "./answer.ts";
import type { Assets } from "./assets.ts";
import type { PageRequest } from "./program.ts";
import type { Visitor } from "./visitor.ts";

/** What the process owns and lends to each request. */
export interface Services extends JobServices {
  readonly db: Db;
  readonly log: Logger;
  readonly assets: Assets;
  readonly jobs: Jobs;
  /** Whether the data are the demo's: said on every page. */
  readonly demo: boolean;
  whoIs(request: Request): Promise<Visitor | null>;
  /** Whoever gave a program this token, where it opens what is asked; null else. @throws Refused 429 */
  whoGave(token: string, asked: PageRequest): Promise<Visitor | null>;
  readonly doorkeeper: Doorkeeper | null;
}

/** The room that knows who is who. */
export interface Doorkeeper {
  whoIs(request: Request, services: Pick<Services, "db" | "settings" | "offers">): Promise<Visitor | null>;
  whoGave(token: string, asked: PageRequest, services: Pick<Services, "db" | "offers" | "now">): Promise<Visitor | null>;
  /** The visitor that this person would be after all that staff are asked for: for tests, through the front door. */
  visitorOf(db: Db, offers: AllOffers, personId: string): Promise<Visitor | null>;
  /** Where to sign in, then come back to `next`. */
  signInHref(next: string): string;
  /** Where to present a second factor, then come back to `next`. */
  secondFactorHref(next: string): string;
  /** Where to say one's name and agree to the terms, then come back to `next`. */
  welcomeHref(next: string): string;
  /** The same page at once, which keeps what was typed until then. */
  welcome(someone: Visitor, locale: Locale, next: string, typed: PendingForm): HtmlAnswer;
}

/** A form that was sent too early. */
export interface PendingForm {
  /** Where it was sent. */
  readonly to: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

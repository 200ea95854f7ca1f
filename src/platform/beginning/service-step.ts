import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Settings } from "#platform/settings.ts";

/** Something that a house needs before it serves a metropolis: measured each time that somebody looks, never ticked. */
export interface ServiceStep {
  /** Lower comes first. */
  readonly order: number;
  readonly says: Translated;
  /** What happens while it is not done. */
  readonly otherwise: Translated;
  /** Where it is done: a page, or what whoever runs the house types. */
  readonly by: { readonly href: string } | { readonly typed: string };
  measure(asked: ServiceQuestion): Promise<ServiceMeasure> | ServiceMeasure;
}

export interface ServiceQuestion {
  readonly db: Db;
  readonly settings: Settings;
  readonly now: Date;
  readonly locale: Locale;
}

export interface ServiceMeasure {
  readonly done: boolean;
  /** What is there today, in the reader's language: "2 administrateurs sur 3 ont un second facteur". */
  readonly found: string;
}

declare module "#platform/offers.ts" {
  interface Offers {
    serviceSteps: ServiceStep;
  }
}

import type { Db } from "#platform/db/db.ts";
import type { Locale } from "#platform/i18n/locale.ts";

/** Something that is made of a dataset: an application, a map. */
export interface DatasetUse {
  /** French as it was typed. */
  readonly title: string;
  readonly href: string;
  /** "En service". */
  readonly state: string;
}

declare module "#platform/offers.ts" {
  interface Offers {
    /** What is made of a dataset, for its own page. */
    datasetUses: { list(db: Db, dataset: string, locale: Locale): Promise<readonly DatasetUse[]> };
  }
}

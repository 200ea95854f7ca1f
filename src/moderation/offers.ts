import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import type { Where } from "#platform/web/visitor.ts";

/** A kind of thing that people may report. The room that offers it asks `hiddenBecause` before it shows one. */
export interface Reportable {
  /** "place", "place_photo". */
  readonly kind: string;
  /** "une fiche de lieu". */
  readonly label: Translated;
  /** Null for an unknown thing, and for one that the public does not see. */
  find(db: Db, id: string, offers: AllOffers): Promise<ReportableThing | null>;
}

export interface ReportableThing {
  readonly title: string;
  /** Where it is seen. */
  readonly href: string;
  /** What it says, for whoever judges: at most a page. */
  readonly excerpt: string;
  /** Who wrote it, when somebody with an account did: they get the statement of reasons and may appeal. */
  readonly authorId: string | null;
  readonly where: Where;
}

declare module "#platform/offers.ts" {
  interface Offers {
    reportables: Reportable;
  }
}

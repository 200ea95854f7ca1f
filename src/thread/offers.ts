import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { Cover } from "#platform/drawing/cover.tsx";
import type { AllOffers } from "#platform/offers.ts";
import type { Verb } from "#platform/ui/verbs.tsx";

/** A kind of thing that the thread may join to others. The thread knows none of them. */
export interface ThingKind {
  /** "place", "proposal", "objective". */
  readonly kind: string;
  /** "un lieu". */
  readonly label: Translated;
  readonly verb: Verb;
  /** One that is missing from the answer was erased: its place on the thread stays, and says so. */
  find(db: Db, ids: readonly string[], locale: Locale, offers: AllOffers): Promise<ReadonlyMap<string, Thing>>;
}

export interface Thing {
  readonly title: string;
  readonly href: string;
  /** The day that says when: opened, decided, filed. `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly progress: "done" | "now" | "next";
  /** A few words: "Ouvert au public". */
  readonly state?: string | undefined;
  /** Withdrawn from the public: the thread says that something stands here, and nothing of it. */
  readonly hidden?: boolean;
  /** Its picture, or the drawing that the house makes of it: shown by `<CoverImage cover={…} />`. Kinds without one have none. */
  readonly cover?: Cover;
}

declare module "#platform/offers.ts" {
  interface Offers {
    things: ThingKind;
  }
}

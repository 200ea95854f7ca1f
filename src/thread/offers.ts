import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated, WrittenIn } from "#platform/i18n/locale.ts";
import type { Cover } from "#platform/drawing/cover.tsx";
import type { AllOffers } from "#platform/offers.ts";
import type { Path } from "#platform/web/path.ts";
import type { Verb } from "#platform/ui/verbs.tsx";

/** A kind of thing that the thread may join to others. The thread knows none of them. */
export interface ThingKind {
  /** "place", "proposal", "objective". */
  readonly kind: string;
  /** "un lieu". */
  readonly label: Translated;
  readonly verb: Verb;
  /** A story may begin with one: an idea, or a project that came from none. */
  readonly begins?: true;
  /** One that is missing from the answer was erased: its place on the thread stays, and says so. */
  find(db: Db, ids: readonly string[], locale: Locale, offers: AllOffers): Promise<ReadonlyMap<string, Thing>>;
  /** Its own page, where other sites may show a card of it: the identifier of what stands there for everybody, or null. */
  readonly page?: { readonly path: Path; find(db: Db, params: Readonly<Record<string, string>>): Promise<string | null> };
}

export interface Thing {
  readonly title: string;
  /** In which language that is; false: words of ours, in the reader's. As people of the house wrote unless said. */
  readonly lang?: WrittenIn;
  /** Words of people within a title of ours. */
  readonly quotes?: string | undefined;
  /** As its own line of a thread calls it, where what it is about is named already: "Attribution". The title unless said. */
  readonly short?: string | undefined;
  readonly href: string;
  /** The day that says when: opened, decided, filed. `YYYY-MM-DD`. */
  readonly day: string | null;
  readonly progress: "done" | "now" | "next";
  /** A few words: "Ouvert au public". */
  readonly state?: string | undefined;
  /** A sentence: what happened there. French as it was typed, or in the reader's language. */
  readonly fact?: string | undefined;
  /** In which language that is. */
  readonly factLang?: WrittenIn;
  /** One sum or one count, the figure by which it is told. */
  readonly figure?: Figure | undefined;
  /** Where it is; the code of a commune, and its point when it has one. */
  readonly commune?: string | null | undefined;
  readonly point?: { readonly latitude: number; readonly longitude: number } | undefined;
  /** A theme as its room names it: "Nature en ville". */
  readonly theme?: string | null | undefined;
  /** Withdrawn from the public: the thread says that something stands here, and nothing of it. */
  readonly hidden?: boolean;
  /** Its picture, or the drawing that the house makes of it: shown by `<CoverImage cover={…} />`. Kinds without one have none. */
  readonly cover?: Cover;
  /** How its figure went, the oldest first: what a thing is measured by. At least two. */
  readonly curve?: readonly CurvePoint[] | undefined;
}

export interface CurvePoint {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly value: number;
  /** "41 %". */
  readonly said: string;
}

/** "110 000 €", "attribués": as it stands on the page, and in cents when it is money. */
interface Figure {
  readonly said: string;
  readonly of: string;
  readonly cents?: number;
  /**
   * What the money is. `given` and `spent` are added up along a thread, each thing once: of one sum of money, one thing says that it is given.
   * A project of a vote that was an idea asks; what it got, its award says.
   */
  readonly money?: "asked" | "given" | "spent";
}

/** A page that other sites show whole in a frame, with what its address asks: a map. */
export interface Frame {
  readonly page: Path;
  readonly title: Translated;
  /** The address of what stands in the frame; `search` as the page's address has it: "", "?commune=59512". */
  href(search: string): string;
  /** Pixels, at most. */
  readonly height: number;
}

declare module "#platform/offers.ts" {
  interface Offers {
    things: ThingKind;
    frames: Frame;
  }
}

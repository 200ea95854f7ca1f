import type { Db } from "#platform/db/db.ts";
import type { Translated } from "#platform/i18n/locale.ts";
import type { Visitor } from "#platform/web/visitor.ts";

/**
 * What some people read and others do not: it never stands among what the search shows. Whoever reads it is told how much of it has their words, and led
 * to the list that they search themselves.
 */
export interface OwnSearch {
  readonly order: number;
  /** Those lists that this person reads; none unless they do. Words have a letter or a figure, 200 characters at most. */
  find(db: Db, visitor: Visitor, words: string): Promise<readonly OwnWay[]>;
}

export interface OwnWay {
  /** "Questions au réseau". */
  readonly label: Translated;
  readonly count: number;
  /** The list, with the words in its address. */
  readonly href: string;
}

declare module "#platform/offers.ts" {
  interface Offers {
    ownSearches: OwnSearch;
  }
}

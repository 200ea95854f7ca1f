import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated, WrittenIn } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";
import { onOneLine } from "#platform/text/one-line.ts";

/** Things of one kind that a room lets be found. What is not public must never be among them: everybody may search. */
export interface Searchable {
  /** Its word in addresses: "lieux". */
  readonly kind: string;
  /** Of two kinds that answer as well, the smaller number comes first. */
  readonly order: number;
  /** In the plural: "Tiers-lieux". */
  readonly label: Translated;
  /** By what it is found: "Par nom, activité ou adresse." */
  readonly says: Translated;
  /** Where all of them are listed. */
  readonly browse: string;
  search(db: Db, asked: SearchRequest): Promise<SearchResult>;
}

export interface SearchRequest {
  /** At least one letter or figure, 200 characters at most. */
  readonly words: string;
  /** Nothing in the house has these words: look for what resembles them. */
  readonly typos: boolean;
  readonly limit: number;
  readonly offset: number;
  readonly locale: Locale;
  readonly now: Date;
  readonly offers: AllOffers;
}

export interface SearchResult {
  /** Best first. */
  readonly hits: readonly SearchHit[];
  /** Of all that answer, also when the page asked for is beyond the last. */
  readonly total: number;
}

export interface SearchHit {
  readonly title: string;
  /** In which language that is; false: words of ours, in the reader's, as its excerpt. As people of the house wrote unless said. */
  readonly lang?: WrittenIn;
  readonly href: string;
  readonly excerpt?: string | null | undefined;
  /** A few facts, in words. */
  readonly meta?: readonly string[];
  /** Those of these words that somebody wrote. */
  readonly written?: string | undefined;
  /** What it is on the thread, for whoever joins it to something. */
  readonly thing?: { readonly kind: string; readonly id: string };
}

/** A list that is whole in memory, as a page of what was found. */
export function pageOf<hit>(all: readonly hit[], { limit, offset }: Pick<SearchRequest, "limit" | "offset">, say: (hit: hit) => SearchHit): SearchResult {
  return { hits: all.slice(offset, offset + limit).map(say), total: all.length };
}

/** The beginning of a text, on a whole word. */
export function beginningOf(text: string, length = 180): string {
  const flat = onOneLine(text);
  if (flat.length <= length) return flat;
  const cut = flat.slice(0, length).toWellFormed();
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[\s,;:.]+$/, "")}…`;
}

declare module "#platform/offers.ts" {
  interface Offers {
    searchables: Searchable;
  }
}

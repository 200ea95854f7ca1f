import type { Db } from "#platform/db/db.ts";
import type { Locale, Translated } from "#platform/i18n/locale.ts";
import type { AllOffers } from "#platform/offers.ts";

/** Public events of one sort, for feeds: what opened, what was told, what changed. */
export interface NewsSource {
  /** Its word in categories: "lieux". */
  readonly kind: string;
  readonly label: Translated;
  /** The newest first. What concerns no commune in particular is not news of one. */
  list(db: Db, asked: NewsQuestion): Promise<readonly NewsEntry[]>;
}

interface NewsQuestion {
  /** Official code; null for the whole metropolis. */
  readonly commune: string | null;
  readonly limit: number;
  readonly now: Date;
  readonly locale: Locale;
  readonly offers: AllOffers;
}

export interface NewsEntry {
  /** Never changes and never names another event: "change/1234". Letters, figures, "-", "." and "/". */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly at: Date;
  /** One or two sentences, plain text. */
  readonly summary: string;
}

export interface News extends NewsEntry {
  readonly kind: string;
  readonly label: string;
}

const newsPerFeed = 50;

/** The latest of these, newest first. */
export async function gatherNews(db: Db, sources: readonly NewsSource[], asked: Omit<NewsQuestion, "limit">): Promise<News[]> {
  const lists = await Promise.all(
    sources.map(async ({ kind, label, list }) =>
      (await list(db, { ...asked, limit: newsPerFeed })).map((entry) => ({ ...entry, kind, label: label[asked.locale] })),
    ),
  );
  return lists
    .flat()
    .sort((a, b) => b.at.getTime() - a.at.getTime() || a.id.localeCompare(b.id))
    .slice(0, newsPerFeed);
}

declare module "#platform/offers.ts" {
  interface Offers {
    news: NewsSource;
  }
}
